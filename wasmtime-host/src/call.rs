use std::time::Instant;

use wasmtime::component::types::ComponentFunc;
use wasmtime::component::{Func, Val};
use wasmtime::{AsContextMut, Result, Store};

use crate::failure::HostFailure;
use crate::protocol::{Calls, Step};
use crate::state::{Scope, State};
use crate::wave;

/// The values that a step's texts stand for.
pub fn arguments_of(
    store: &mut Store<State>,
    step: &Step,
    func: &ComponentFunc,
) -> Result<Vec<Val>, HostFailure> {
    let (wanted, given) = (func.params().len(), step.args.len());
    if given != wanted {
        let name = step.export_path.join(".");
        return Err(HostFailure::bad_request(format!(
            "{name} takes {wanted} arguments, not {given}"
        )));
    }
    let mut scope = Scope(store.as_context_mut());
    let typed = step.args.iter().zip(func.params());
    typed
        .map(|(text, (_, ty))| {
            wave::parse(text, &ty, &mut scope)
                .map_err(|problem| HostFailure::bad_request(format!("{text}: {problem}")))
        })
        .collect()
}

/// Calls the guest and gives its result as text, none for a function without result. What the call itself took is added
/// to `calls`, also where it trapped.
pub fn call(
    store: &mut Store<State>,
    func: Func,
    ty: &ComponentFunc,
    step: &Step,
    params: &[Val],
    calls: &mut Calls,
) -> Result<Option<String>> {
    let types: Vec<_> = ty.results().collect();
    let mut results = vec![Val::Bool(false); types.len()];
    let before = store.get_fuel().ok();
    let started = Instant::now();
    let returned = func.call(&mut *store, params, &mut results);
    calls.durations_ns.push(started.elapsed().as_nanos() as u64);
    if let (Some(fuel), Some(before), Ok(after)) = (&mut calls.fuel, before, store.get_fuel()) {
        fuel.push(before.saturating_sub(after));
    }
    returned?;
    let (Some(value), Some(ty)) = (results.first(), types.first()) else {
        return Ok(None);
    };
    let state = store.data_mut();
    state.wasi.count(wave::lifted_bytes(value, ty))?;
    if let (Val::Resource(handle), Some(variable)) = (value, &step.bind)
        && state.handles.imported_id(handle.ty()).is_none()
    {
        state.handles.bind(variable, *handle);
        return Ok(Some(variable.clone()));
    }
    wave::print(value, &mut Scope(store.as_context_mut())).map(Some)
}
