use wasmtime::component::types::{ComponentInstance, ComponentItem};
use wasmtime::component::{Component, HasSelf, Linker, LinkerInstance, ResourceType};
use wasmtime::{Engine, Result};

use crate::protocol::ItemPath;
use crate::state::State;
use crate::stubs::{answer_call, tell_drop};
use crate::wasi::Wasi;
use crate::wasi::bindings::Guest;

/// What a component gets for its imports.
pub struct Imports {
    pub linker: Linker<State>,
    /// An import that this host does not give: the component does not start.
    pub denied: Option<String>,
    /// How many resources of its own the component imports.
    pub resources: u32,
}

/// Interfaces of WASI 0.2 that the host gives; functions of another interface have no way to exist here.
const WASI: [&str; 20] = [
    "wasi:cli/environment",
    "wasi:cli/exit",
    "wasi:cli/stdin",
    "wasi:cli/stdout",
    "wasi:cli/stderr",
    "wasi:cli/terminal-input",
    "wasi:cli/terminal-output",
    "wasi:cli/terminal-stdin",
    "wasi:cli/terminal-stdout",
    "wasi:cli/terminal-stderr",
    "wasi:clocks/monotonic-clock",
    "wasi:clocks/wall-clock",
    "wasi:filesystem/preopens",
    "wasi:filesystem/types",
    "wasi:io/error",
    "wasi:io/poll",
    "wasi:io/streams",
    "wasi:random/insecure-seed",
    "wasi:random/insecure",
    "wasi:random/random",
];

/// WASI of our own, and the transcript's answers for functions of the component's own.
pub fn imports_of(engine: &Engine, component: &Component) -> Result<Imports> {
    let mut linker = Linker::new(engine);
    Guest::add_to_linker::<_, HasSelf<Wasi>>(&mut linker, |state: &mut State| &mut state.wasi)?;
    let mut own = OwnImports {
        engine,
        resources: Vec::new(),
    };
    let mut denied = None;
    for (name, import) in component.component_type().imports(engine) {
        if is_given(name) {
            continue;
        }
        let asks = own.asks_for_something(&import.ty);
        if name.starts_with("wasi:") {
            if asks {
                denied.get_or_insert(format!("the component imports {name}, which this host denies"));
            }
            continue;
        }
        match import.ty {
            ComponentItem::ComponentInstance(instance) => {
                own.define_instance(&mut linker.instance(name)?, name, &instance)?;
            }
            item => own.define(&mut linker.root(), None, name, item)?,
        }
    }
    Ok(Imports {
        linker,
        denied,
        resources: own.resources.len() as u32,
    })
}

fn is_given(name: &str) -> bool {
    name.split_once('@')
        .is_some_and(|(id, version)| version.starts_with("0.2.") && WASI.contains(&id))
}

struct OwnImports<'a> {
    engine: &'a Engine,
    /// Resources that the component imports, by their numbers.
    resources: Vec<ResourceType>,
}

impl OwnImports<'_> {
    /// Interfaces of types alone ask for nothing.
    fn asks_for_something(&self, item: &ComponentItem) -> bool {
        match item {
            ComponentItem::Type(_) => false,
            ComponentItem::ComponentInstance(instance) => instance
                .exports(self.engine)
                .any(|(_, export)| self.asks_for_something(&export.ty)),
            _ => true,
        }
    }

    fn define_instance(
        &mut self,
        linker: &mut LinkerInstance<'_, State>,
        name: &str,
        instance: &ComponentInstance,
    ) -> Result<()> {
        for (item, export) in instance.exports(self.engine) {
            self.define(linker, Some(name), item, export.ty)?;
        }
        Ok(())
    }

    fn define(
        &mut self,
        linker: &mut LinkerInstance<'_, State>,
        interface: Option<&str>,
        name: &str,
        item: ComponentItem,
    ) -> Result<()> {
        match item {
            ComponentItem::ComponentFunc(_) => {
                let path = path_of(interface, name);
                linker.func_new(name, move |store, func, params, results| {
                    answer_call(store, &path, &func, params, results)
                })
            }
            ComponentItem::Resource(resource) => {
                let path = path_of(interface, &format!("[resource-drop]{name}"));
                let ty = ResourceType::host_dynamic(self.number(resource));
                linker.resource(name, ty, move |store, rep| tell_drop(store, &path, rep))
            }
            _ => Ok(()),
        }
    }

    /// An interface may name a resource of another one: it is the same resource.
    fn number(&mut self, resource: ResourceType) -> u32 {
        let known = self.resources.iter().position(|known| *known == resource);
        let number = known.unwrap_or_else(|| {
            self.resources.push(resource);
            self.resources.len() - 1
        });
        number as u32
    }
}

fn path_of(interface: Option<&str>, name: &str) -> ItemPath {
    interface.into_iter().chain([name]).map(str::to_owned).collect()
}
