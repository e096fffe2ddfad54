//! Calls whose values are lists of bytes, the long ones of most components: a `Val` takes 40 bytes for each byte, a typed
//! call copies the list. wasmtime's types are Rust's, so the shapes of functions are a list; all others go the long way.

use wasmtime::component::types::ComponentFunc;
use wasmtime::component::{
    ComponentNamedList, ComponentType, Func, Lift, Lower, ResourceAny, ResourceType, Type, Val,
};
use wasmtime::{Result, Store};

use crate::protocol::Step;
use crate::state::State;
use crate::wave::{self, Handles};

/// What a typed call gives.
pub trait Answer {
    /// Bytes that its strings and lists took in the guest's memory.
    fn lifted_bytes(&self) -> u64;
    /// WAVE
    fn print(&self) -> String;
}

/// A call that has its arguments. Gives none for a function without result.
pub type TypedCall = Box<dyn FnOnce(&mut Store<State>) -> Result<Option<Box<dyn Answer>>>>;

/// The step's call where the function is one of these shapes and each text is plain; what is not goes the way of all
/// values, which says what is wrong with it.
pub fn typed_call(store: &Store<State>, func: Func, ty: &ComponentFunc, step: &Step) -> Option<TypedCall> {
    let takes_bytes = ty.params().any(|(_, param)| is_bytes(&param));
    if !takes_bytes && !ty.results().any(|result| holds_bytes(&result)) {
        return None;
    }
    match &step.args[..] {
        [] => with_params(store, func, || Some(())),
        [only] => with_params(store, func, || Some((bytes(only)?,)))
            .or_else(|| with_params(store, func, || Some((text(only)?,))))
            .or_else(|| with_params(store, func, || Some((number(only)?,)))),
        [first, second] => with_params(store, func, || Some((bytes(first)?, bytes(second)?)))
            .or_else(|| with_params(store, func, || Some((text(first)?, bytes(second)?)))),
        _ => None,
    }
}

fn is_bytes(ty: &Type) -> bool {
    matches!(ty, Type::List(list) if list.ty() == Type::U8)
}

/// Itself, or where it went well.
fn holds_bytes(ty: &Type) -> bool {
    match ty {
        Type::Option(option) => is_bytes(&option.ty()),
        Type::Result(result) => result.ok().is_some_and(|ok| is_bytes(&ok)),
        _ => is_bytes(ty),
    }
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    wave::plain_bytes(text.strip_prefix('[')?).and_then(|(bytes, rest)| rest.is_empty().then_some(bytes))
}

fn text(text: &str) -> Option<String> {
    match wave::parse(text, &Type::String, &mut NoHandles) {
        Ok(Val::String(text)) => Some(text),
        _ => None,
    }
}

fn number(text: &str) -> Option<u32> {
    match wave::parse(text, &Type::U32, &mut NoHandles) {
        Ok(Val::U32(number)) => Some(number),
        _ => None,
    }
}

/// None of these values is one.
struct NoHandles;

impl Handles for NoHandles {
    fn handle(&mut self, _: &str, _: ResourceType, _: bool) -> std::result::Result<ResourceAny, String> {
        Err("no handle".to_owned())
    }
}

/// Tries each result; `params` is asked for once the function is known to take them.
fn with_params<P>(store: &Store<State>, func: Func, params: impl Fn() -> Option<P>) -> Option<TypedCall>
where
    P: ComponentNamedList + Lower + 'static,
{
    typed::<P, Vec<u8>>(store, func, &params)
        .or_else(|| typed::<P, String>(store, func, &params))
        .or_else(|| typed::<P, u32>(store, func, &params))
        .or_else(|| typed::<P, bool>(store, func, &params))
        .or_else(|| typed::<P, Option<Vec<u8>>>(store, func, &params))
        .or_else(|| typed::<P, std::result::Result<Vec<u8>, String>>(store, func, &params))
        .or_else(|| typed::<P, std::result::Result<String, String>>(store, func, &params))
        .or_else(|| {
            let func = func.typed::<P, ()>(store).ok()?;
            let params = params()?;
            Some(Box::new(move |store| func.call(store, params).map(|()| None)))
        })
}

fn typed<P, R>(store: &Store<State>, func: Func, params: impl Fn() -> Option<P>) -> Option<TypedCall>
where
    P: ComponentNamedList + Lower + 'static,
    R: ComponentType + Lift + Answer + 'static,
{
    let func = func.typed::<P, (R,)>(store).ok()?;
    let params = params()?;
    Some(Box::new(move |store| {
        let (answer,) = func.call(store, params)?;
        Ok(Some(Box::new(answer)))
    }))
}

impl Answer for Vec<u8> {
    fn lifted_bytes(&self) -> u64 {
        self.len() as u64
    }
    fn print(&self) -> String {
        wave::print_bytes(self)
    }
}

impl Answer for String {
    fn lifted_bytes(&self) -> u64 {
        self.len() as u64
    }
    fn print(&self) -> String {
        wave::print_string(self)
    }
}

impl Answer for u32 {
    fn lifted_bytes(&self) -> u64 {
        0
    }
    fn print(&self) -> String {
        self.to_string()
    }
}

impl Answer for bool {
    fn lifted_bytes(&self) -> u64 {
        0
    }
    fn print(&self) -> String {
        self.to_string()
    }
}

impl<T: Answer> Answer for Option<T> {
    fn lifted_bytes(&self) -> u64 {
        self.as_ref().map_or(0, Answer::lifted_bytes)
    }
    fn print(&self) -> String {
        match self {
            Some(value) => format!("some({})", value.print()),
            None => "none".to_owned(),
        }
    }
}

impl<T: Answer> Answer for std::result::Result<T, String> {
    fn lifted_bytes(&self) -> u64 {
        match self {
            Ok(value) => value.lifted_bytes(),
            Err(message) => message.lifted_bytes(),
        }
    }
    fn print(&self) -> String {
        match self {
            Ok(value) => format!("ok({})", value.print()),
            Err(message) => format!("err({})", message.print()),
        }
    }
}
