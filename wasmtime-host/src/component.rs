use wasmtime::Engine;
use wasmtime::component::types::ComponentItem;
use wasmtime::component::{Component, ComponentExportIndex, InstancePre};

use crate::failure::HostFailure;
use crate::imports::imports_of;
use crate::protocol::{Code, ItemPath};
use crate::state::State;

/// A component that is ready to be instantiated any number of times.
pub struct Loaded {
    pub engine: Engine,
    pub component: Component,
    /// How to instantiate it, or why it cannot start here.
    pub start: Result<InstancePre<State>, String>,
    /// How many resources it imports.
    pub imported_resources: u32,
    /// Its own resources: where they are, and their names.
    pub resources: Vec<(ComponentExportIndex, String)>,
}

/// Compiles, or takes from the cache.
pub fn load(engine: &Engine, bytes: &[u8]) -> Result<Loaded, HostFailure> {
    let component = Component::from_binary(engine, bytes).map_err(|error| rejected(&error))?;
    let imports = imports_of(engine, &component).map_err(|error| rejected(&error))?;
    let start = imports
        .linker
        .instantiate_pre(&component)
        .map_err(|error| one_line(&error));
    Ok(Loaded {
        engine: engine.clone(),
        start,
        imported_resources: imports.resources,
        resources: exported_resources(engine, &component),
        component,
    })
}

fn rejected(error: &wasmtime::Error) -> HostFailure {
    let message = one_line(error);
    let code = if message.contains("async") {
        Code::Unsupported
    } else {
        Code::BadComponent
    };
    HostFailure { code, message }
}

fn one_line(error: &wasmtime::Error) -> String {
    let causes: Vec<String> = error.chain().map(ToString::to_string).collect();
    causes.join(": ").replace('\n', " ")
}

fn exported_resources(engine: &Engine, component: &Component) -> Vec<(ComponentExportIndex, String)> {
    let mut found = Vec::new();
    for (name, export) in component.component_type().exports(engine) {
        match export.ty {
            ComponentItem::Resource(_) => {
                found.extend(
                    component
                        .get_export_index(None, name)
                        .map(|at| (at, name.to_owned())),
                );
            }
            ComponentItem::ComponentInstance(instance) => {
                let at = component.get_export_index(None, name);
                for (item, export) in instance.exports(engine) {
                    if let ComponentItem::Resource(_) = export.ty {
                        let index = component.get_export_index(at.as_ref(), item);
                        found.extend(index.map(|index| (index, item.to_owned())));
                    }
                }
            }
            _ => (),
        }
    }
    found
}

impl Loaded {
    /// The function that a path names.
    pub fn function(&self, path: &ItemPath) -> Result<ComponentExportIndex, HostFailure> {
        let name = path.join(".");
        let missing = || HostFailure::bad_request(format!("the component exports no function {name}"));
        let mut at = None;
        let mut item = None;
        for part in path {
            let (found, index) = self.component.get_export(at.as_ref(), part).ok_or_else(missing)?;
            at = Some(index);
            item = Some(found);
        }
        let (Some(index), Some(ComponentItem::ComponentFunc(func))) = (at, item) else {
            return Err(missing());
        };
        if func.async_() {
            return Err(HostFailure {
                code: Code::Unsupported,
                message: format!("{name}: async functions"),
            });
        }
        Ok(index)
    }
}
