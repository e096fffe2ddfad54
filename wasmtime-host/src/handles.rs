use std::collections::HashMap;

use wasmtime::component::{ResourceAny, ResourceType};
use wasmtime::{Result, bail};

/// The handles that the variables of one case hold: two sets, the component's own resources and those it imports.
pub struct HandleTable {
    own: HashMap<String, ResourceAny>,
    /// Unnamed handles so far, by the name of their resource.
    counts: HashMap<String, u32>,
    /// Names of the component's own resources.
    pub exported: Vec<(ResourceType, String)>,
    imported_types: u32,
    pub imported: ImportedResources,
}

impl HandleTable {
    /// `imported_types`: how many resources the component imports, known by their numbers from 0.
    pub fn new(imported_types: u32) -> Self {
        Self {
            own: HashMap::new(),
            counts: HashMap::new(),
            exported: Vec::new(),
            imported_types,
            imported: ImportedResources::default(),
        }
    }

    /// The number of an imported resource; none for one of the component's own.
    pub fn imported_id(&self, resource: ResourceType) -> Option<u32> {
        (0..self.imported_types).find(|&id| resource == ResourceType::host_dynamic(id))
    }

    /// What a variable holds. A handle that is given away is gone afterwards.
    pub fn take_own(
        &mut self,
        variable: &str,
        resource: ResourceType,
        owned: bool,
    ) -> std::result::Result<ResourceAny, String> {
        let handle = self
            .own
            .get(variable)
            .copied()
            .ok_or_else(|| format!("no variable {variable} holds a handle"))?;
        if handle.ty() != resource {
            return Err(format!("{variable} holds a handle of another resource"));
        }
        if owned {
            self.own.remove(variable);
        }
        Ok(handle)
    }

    pub fn bind(&mut self, variable: &str, handle: ResourceAny) {
        self.own.insert(variable.to_owned(), handle);
    }

    /// `counter-1`, `counter-2`, … for a handle that the step gives no variable.
    pub fn name_own(&mut self, handle: ResourceAny) -> Result<String> {
        let known = self.exported.iter().find(|(ty, _)| *ty == handle.ty());
        let Some((_, resource)) = known else {
            bail!("a handle of a resource that the component does not export");
        };
        let count = self.counts.entry(resource.clone()).or_default();
        *count += 1;
        let variable = format!("{resource}-{count}");
        self.bind(&variable, handle);
        Ok(variable)
    }
}

/// The imported resources of one case: they live in the host, and are nothing but their names.
#[derive(Default)]
pub struct ImportedResources {
    /// By representation: the resource's number and its name.
    made: Vec<(u32, String)>,
    living: HashMap<(u32, String), u32>,
}

impl ImportedResources {
    /// Representation of the resource of this name; a name that none has makes one.
    pub fn named(&mut self, id: u32, name: &str) -> u32 {
        let key = (id, name.to_owned());
        if let Some(&rep) = self.living.get(&key) {
            return rep;
        }
        let rep = self.made.len() as u32;
        self.made.push(key.clone());
        self.living.insert(key, rep);
        rep
    }

    pub fn name(&self, rep: u32) -> Option<&str> {
        self.made.get(rep as usize).map(|(_, name)| name.as_str())
    }

    /// Frees the name.
    pub fn drop(&mut self, rep: u32) {
        if let Some(key) = self.made.get(rep as usize)
            && self.living.get(key) == Some(&rep)
        {
            self.living.remove(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ImportedResources;

    #[test]
    fn a_name_is_one_resource_until_it_is_dropped() {
        let mut resources = ImportedResources::default();
        let first = resources.named(0, "r");
        assert_eq!(resources.named(0, "r"), first);
        assert_ne!(resources.named(1, "r"), first);
        resources.drop(first);
        assert_ne!(resources.named(0, "r"), first);
        assert_eq!(resources.name(first), Some("r"));
    }
}
