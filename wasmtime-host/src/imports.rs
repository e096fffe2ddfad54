use wasmtime::component::types::ComponentItem;
use wasmtime::component::{Component, HasSelf, Linker, LinkerInstance, ResourceType};
use wasmtime::{Engine, Result};

use crate::protocol::ItemPath;
use crate::state::State;
use crate::stubs::{answer_call, deny_call, tell_drop};
use crate::wasi::Wasi;
use crate::wasi::bindings::Guest;

/// What a component gets for its imports.
pub struct Imports {
    pub linker: Linker<State>,
    /// How many resources of its own the component imports.
    pub resources: u32,
}

/// As in `wit/world.wit`. The linker gives it for every 0.2.
const WASI_VERSION: &str = "0.2.12";

/// Interfaces of WASI 0.2 that the host gives.
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

/// WASI of our own, and the transcript's answers for functions of the component's own. What this host does not give of WASI,
/// whole interfaces or single functions, is there too, so that the component can be instantiated; whatever it calls of that
/// traps.
pub fn imports_of(engine: &Engine, component: &Component) -> Result<Imports> {
    let mut linker = Linker::new(engine);
    Guest::add_to_linker::<_, HasSelf<Wasi>>(&mut linker, |state: &mut State| &mut state.wasi)?;
    let mut known = Known {
        engine,
        own: Vec::new(),
        foreign: Vec::new(),
    };
    for (name, import) in component.component_type().imports(engine) {
        if let Some(served) = served_as(name) {
            known.fill_up(&mut linker.instance(&served)?, name, &import.ty);
            continue;
        }
        let answers = if name.starts_with("wasi:") {
            Answers::Denied
        } else {
            Answers::Stubs
        };
        match import.ty {
            ComponentItem::ComponentInstance(instance) => {
                let mut linker = linker.instance(name)?;
                for (item, export) in instance.exports(engine) {
                    known.define(&mut linker, answers, Some(name), item, export.ty)?;
                }
            }
            item => known.define(&mut linker.root(), answers, None, name, item)?,
        }
    }
    Ok(Imports {
        linker,
        resources: known.own.len() as u32,
    })
}

/// What the linker calls the interface of WASI that serves an import.
fn served_as(name: &str) -> Option<String> {
    let (id, version) = name.split_once('@')?;
    (version.starts_with("0.2.") && WASI.contains(&id)).then(|| format!("{id}@{WASI_VERSION}"))
}

/// Who answers the calls of an interface.
#[derive(Clone, Copy)]
enum Answers {
    Stubs,
    /// Nobody.
    Denied,
}

/// Resources of the imports so far.
struct Known<'a> {
    engine: &'a Engine,
    /// Resources that the component imports from the transcript, by their numbers.
    own: Vec<ResourceType>,
    /// Those of WASI, given or denied.
    foreign: Vec<ResourceType>,
}

impl Known<'_> {
    /// Denies what a served interface lacks: the component may know a newer version, or an unstable function. Whatever is
    /// served is defined already, and the linker refuses it.
    fn fill_up(&mut self, linker: &mut LinkerInstance<'_, State>, interface: &str, item: &ComponentItem) {
        let ComponentItem::ComponentInstance(instance) = item else {
            return;
        };
        for (name, export) in instance.exports(self.engine) {
            let served = self.define(linker, Answers::Denied, Some(interface), name, export.ty);
            drop(served);
        }
    }

    fn define(
        &mut self,
        linker: &mut LinkerInstance<'_, State>,
        answers: Answers,
        interface: Option<&str>,
        name: &str,
        item: ComponentItem,
    ) -> Result<()> {
        match (item, answers) {
            (ComponentItem::ComponentFunc(_), Answers::Stubs) => {
                let path = path_of(interface, name);
                linker.func_new(name, move |store, func, params, results| {
                    answer_call(store, &path, &func, params, results)
                })
            }
            (ComponentItem::ComponentFunc(_), Answers::Denied) => {
                let path = path_of(interface, name);
                linker.func_new(name, move |store, _, _, _| deny_call(store, &path))
            }
            // An interface may name a resource of another one, where it is defined already.
            (ComponentItem::Resource(resource), _) if self.has(resource) => Ok(()),
            (ComponentItem::Resource(resource), Answers::Stubs) => {
                let path = path_of(interface, &format!("[resource-drop]{name}"));
                let ty = ResourceType::host_dynamic(self.own.len() as u32);
                self.own.push(resource);
                linker.resource(name, ty, move |store, rep| tell_drop(store, &path, rep))
            }
            (ComponentItem::Resource(resource), Answers::Denied) => {
                // No transcript can name one: its number is none of those above.
                let ty = ResourceType::host_dynamic(u32::MAX - self.foreign.len() as u32);
                self.foreign.push(resource);
                linker.resource(name, ty, |_, _| Ok(()))
            }
            _ => Ok(()),
        }
    }

    fn has(&self, resource: ResourceType) -> bool {
        self.own.contains(&resource) || self.foreign.contains(&resource)
    }
}

fn path_of(interface: Option<&str>, name: &str) -> ItemPath {
    interface.into_iter().chain([name]).map(str::to_owned).collect()
}
