use wasmtime::component::{ResourceAny, ResourceDynamic, ResourceType};
use wasmtime::{GuestProfiler, Result, StoreContextMut, bail};

use crate::failure::HostFailure;
use crate::handles::HandleTable;
use crate::limiter::Limiter;
use crate::stubs::Stubs;
use crate::wasi::Wasi;
use crate::wave::{Handles, Names};

/// What belongs to one case.
pub struct State {
    pub wasi: Wasi,
    pub limiter: Limiter,
    pub handles: HandleTable,
    pub stubs: Stubs,
    /// Why the case could not be run as asked, found while the guest ran.
    pub failure: Option<HostFailure>,
    /// Where the run is profiled.
    pub profiler: Option<GuestProfiler>,
}

/// The handles of a case, with the store that they live in.
pub struct Scope<'a>(pub StoreContextMut<'a, State>);

impl Handles for Scope<'_> {
    fn handle(
        &mut self,
        variable: &str,
        resource: ResourceType,
        owned: bool,
    ) -> std::result::Result<ResourceAny, String> {
        let handles = &mut self.0.data_mut().handles;
        let Some(id) = handles.imported_id(resource) else {
            return handles.take_own(variable, resource, owned);
        };
        let rep = handles.imported.named(id, variable);
        // An owned handle serves as a borrowed one too: the host never drops it.
        ResourceDynamic::new_own(rep, id)
            .try_into_resource_any(&mut self.0)
            .map_err(|error| error.to_string())
    }
}

impl Names for Scope<'_> {
    fn name(&mut self, handle: ResourceAny) -> Result<String> {
        let handles = &mut self.0.data_mut().handles;
        if handles.imported_id(handle.ty()).is_none() {
            return handles.name_own(handle);
        }
        let rep = handle.try_into_resource_dynamic(&mut self.0)?.rep();
        match self.0.data().handles.imported.name(rep) {
            Some(name) => Ok(name.to_owned()),
            None => bail!("a handle of a resource that was dropped"),
        }
    }
}
