use std::time::Instant;

use wasmtime::component::types::ComponentFunc;
use wasmtime::component::{Func, Type, Val};
use wasmtime::{AsContextMut, Result, Store};

use crate::bytes::{TypedCall, typed_call};
use crate::failure::HostFailure;
use crate::protocol::{Calls, Step};
use crate::state::{Scope, State};
use crate::wave;

/// What a call hands over.
pub enum Params {
    Typed(TypedCall),
    Values(Vec<Val>),
}

/// The values that a step's texts stand for.
pub fn arguments_of(
    store: &mut Store<State>,
    step: &Step,
    func: Func,
    ty: &ComponentFunc,
) -> Result<Params, HostFailure> {
    let (wanted, given) = (ty.params().len(), step.args.len());
    if given != wanted {
        let name = step.export_path.join(".");
        return Err(HostFailure::bad_request(format!(
            "{name} takes {wanted} arguments, not {given}"
        )));
    }
    if let Some(call) = typed_call(store, func, ty, step) {
        return Ok(Params::Typed(call));
    }
    let mut scope = Scope(store.as_context_mut());
    let values = step.args.iter().zip(ty.params()).map(|(text, (_, ty))| {
        wave::parse(text, &ty, &mut scope)
            .map_err(|problem| HostFailure::bad_request(format!("{text}: {problem}")))
    });
    values.collect::<Result<_, _>>().map(Params::Values)
}

/// Calls the guest and gives its result as text, none for a function without result. What the call itself took is added
/// to `calls`, also where it trapped.
pub fn call(
    store: &mut Store<State>,
    func: Func,
    ty: &ComponentFunc,
    step: &Step,
    params: Params,
    calls: &mut Calls,
) -> Result<Option<String>> {
    match params {
        Params::Typed(call) => {
            let Some(answer) = measured(store, calls, call)? else {
                return Ok(None);
            };
            store.data_mut().wasi.count(answer.lifted_bytes())?;
            Ok(Some(answer.print()))
        }
        Params::Values(values) => {
            let types: Vec<_> = ty.results().collect();
            let mut results = vec![Val::Bool(false); types.len()];
            measured(store, calls, |store| func.call(store, &values, &mut results))?;
            match (results.first(), types.first()) {
                (Some(value), Some(ty)) => text_of(store, value, ty, step).map(Some),
                _ => Ok(None),
            }
        }
    }
}

fn measured<T>(
    store: &mut Store<State>,
    calls: &mut Calls,
    call: impl FnOnce(&mut Store<State>) -> Result<T>,
) -> Result<T> {
    let before = store.get_fuel().ok();
    let started = Instant::now();
    let returned = call(store);
    calls.durations_ns.push(started.elapsed().as_nanos() as u64);
    if let (Some(fuel), Some(before), Ok(after)) = (&mut calls.fuel, before, store.get_fuel()) {
        fuel.push(before.saturating_sub(after));
    }
    returned
}

fn text_of(store: &mut Store<State>, value: &Val, ty: &Type, step: &Step) -> Result<String> {
    let state = store.data_mut();
    state.wasi.count(wave::lifted_bytes(value, ty))?;
    if let (Val::Resource(handle), Some(variable)) = (value, &step.bind)
        && state.handles.imported_id(handle.ty()).is_none()
    {
        state.handles.bind(variable, *handle);
        return Ok(variable.clone());
    }
    wave::print(value, &mut Scope(store.as_context_mut()))
}
