use wasmtime::component::{Type, Val, types};

use super::parse::{Parsed, Reader};

impl Reader<'_, '_> {
    pub fn list(&mut self, element: &Type) -> Parsed<Vec<Val>> {
        self.expect('[')?;
        let mut items = Vec::new();
        if self.take_if(']') {
            return Ok(items);
        }
        loop {
            items.push(match element {
                // Lists of bytes are long: without the detour over `value`.
                Type::U8 => Val::U8(self.integer()?),
                _ => self.value(element)?,
            });
            if !self.another(']')? {
                return Ok(items);
            }
        }
    }

    pub fn fixed_list(&mut self, element: &Type, length: u32) -> Parsed<Val> {
        let items = self.list(element)?;
        if items.len() != length as usize {
            return Err(format!("{length} elements are wanted, not {}", items.len()));
        }
        Ok(Val::FixedLengthList(items))
    }

    pub fn tuple(&mut self, ty: &types::Tuple) -> Parsed<Val> {
        self.expect('(')?;
        let wanted = ty.types().len();
        let mut items = Vec::with_capacity(wanted);
        for (index, element) in ty.types().enumerate() {
            items.push(self.value(&element)?);
            let more = self.another(')')?;
            if more != (index + 1 < wanted) {
                return Err(format!("{wanted} elements of a tuple are wanted"));
            }
        }
        Ok(Val::Tuple(items))
    }
}
