use std::collections::VecDeque;

use wasmtime::component::types::ComponentFunc;
use wasmtime::component::{Type, Val};
use wasmtime::{AsContextMut, Result, StoreContextMut};

use crate::failure::HostFailure;
use crate::protocol::{Answer, ImportCall, ItemPath, Stub};
use crate::state::{Scope, State};
use crate::wasi::ending::Ending;
use crate::wave;

/// Answers of imported functions, in the transcript's order, and what the guest really called.
#[derive(Default)]
pub struct Stubs {
    waiting: VecDeque<Stub>,
    /// Calls since `begin`.
    pub calls: Vec<ImportCall>,
}

impl Stubs {
    /// Takes the answers of a step.
    pub fn begin(&mut self, stubs: &[Stub]) {
        self.waiting = stubs.iter().cloned().collect();
        self.calls.clear();
    }
}

fn trap<T>(store: &mut StoreContextMut<'_, State>, message: String) -> Result<T> {
    store.data_mut().wasi.ended(Err(Ending::Trap(message)))
}

/// A call of an imported function. Arguments are told, not judged: whoever compares the transcript says which were
/// expected.
pub fn answer_call(
    mut store: StoreContextMut<'_, State>,
    path: &ItemPath,
    func: &ComponentFunc,
    params: &[Val],
    results: &mut [Val],
) -> Result<()> {
    tell_call(&mut store, path, func, params)?;
    let name = path.join(".");
    let Some(stub) = store.data_mut().stubs.waiting.pop_front() else {
        return trap(
            &mut store,
            format!("the guest calls {name}, and no answer is left"),
        );
    };
    if stub.import_path != *path {
        let expected = stub.import_path.join(".");
        return trap(
            &mut store,
            format!("the guest calls {name} where {expected} was to come"),
        );
    }
    let text = match (stub.answer, results.is_empty()) {
        (Some(Answer::Fails), _) => {
            return trap(&mut store, format!("{name} fails, as it was told to"));
        }
        (_, true) => return Ok(()),
        (Some(Answer::Value(text)), false) => text,
        (None, false) => return trap(&mut store, format!("{name} has no answer yet")),
    };
    for (result, ty) in results.iter_mut().zip(func.results()) {
        *result = parse_answer(&mut store, &text, &ty)?;
    }
    Ok(())
}

/// A call of an interface that this host does not serve.
pub fn deny_call(mut store: StoreContextMut<'_, State>, path: &ItemPath) -> Result<()> {
    let name = path.join(".");
    trap(
        &mut store,
        format!("the component calls {name}, which this host denies"),
    )
}

fn tell_call(
    store: &mut StoreContextMut<'_, State>,
    path: &ItemPath,
    func: &ComponentFunc,
    params: &[Val],
) -> Result<()> {
    let mut args = Vec::with_capacity(params.len());
    for (value, (_, ty)) in params.iter().zip(func.params()) {
        store.data_mut().wasi.count(wave::lifted_bytes(value, &ty))?;
        args.push(wave::print(value, &mut Scope(store.as_context_mut()))?);
    }
    store.data_mut().stubs.calls.push(ImportCall {
        import_path: path.clone(),
        args,
    });
    Ok(())
}

fn parse_answer(store: &mut StoreContextMut<'_, State>, text: &str, ty: &Type) -> Result<Val> {
    wave::parse(text, ty, &mut Scope(store.as_context_mut())).map_err(|problem| {
        let failure = HostFailure::bad_request(format!("{text}: {problem}"));
        store.data_mut().failure = Some(failure.clone());
        failure.into()
    })
}

/// The guest dropped an imported resource that it owned. Nobody waits for an answer: a drop that was not expected is
/// told, no more.
pub fn tell_drop(mut store: StoreContextMut<'_, State>, path: &ItemPath, rep: u32) -> Result<()> {
    let state = store.data_mut();
    let name = state.handles.imported.name(rep).unwrap_or_default().to_owned();
    state.handles.imported.drop(rep);
    state.stubs.calls.push(ImportCall {
        import_path: path.clone(),
        args: vec![name],
    });
    let next = state.stubs.waiting.front();
    if next.is_none_or(|stub| stub.import_path != *path) {
        return Ok(());
    }
    match state.stubs.waiting.pop_front().and_then(|stub| stub.answer) {
        Some(Answer::Fails) => trap(&mut store, format!("{} fails, as it was told to", path.join("."))),
        _ => Ok(()),
    }
}
