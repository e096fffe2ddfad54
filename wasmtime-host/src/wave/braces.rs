use std::collections::HashMap;

use wasmtime::component::{Type, Val, types};

use super::lexer::Token;
use super::parse::{Parsed, Reader};

impl Reader<'_, '_> {
    /// `{k => v}` or `{k: v}`; wasmtime lowers entries in order, and the last of equal keys counts.
    pub fn map(&mut self, key: &Type, value: &Type) -> Parsed<Val> {
        self.expect('{')?;
        let mut entries = Vec::new();
        if self.take_if(':') {
            self.expect('}')?;
            return Ok(Val::Map(entries));
        }
        if self.take_if('}') {
            return Ok(Val::Map(entries));
        }
        loop {
            let key = self.value(key)?;
            if self.peek() == Token::Arrow {
                self.take();
            } else {
                self.expect(':')?;
            }
            let value = self.value(value)?;
            match entries.iter_mut().find(|(known, _)| *known == key) {
                Some(entry) => *entry = (key, value),
                None => entries.push((key, value)),
            }
            if !self.another('}')? {
                return Ok(Val::Map(entries));
            }
        }
    }

    /// Fields in any order; an option that is `none` may be left out, and `{:}` is the record without any.
    pub fn record(&mut self, ty: &types::Record) -> Parsed<Val> {
        self.expect('{')?;
        let types: HashMap<&str, Type> = ty.fields().map(|field| (field.name, field.ty)).collect();
        let mut given = HashMap::new();
        if self.take_if(':') {
            self.expect('}')?;
        } else {
            loop {
                let name = self.label("a field")?;
                let field = types
                    .get(name)
                    .ok_or_else(|| format!("there is no field {name}"))?;
                self.expect(':')?;
                let value = self.value(field)?;
                if given.insert(name, value).is_some() {
                    return Err(format!("field {name} is given twice"));
                }
                if !self.another('}')? {
                    break;
                }
            }
        }
        let fields = ty.fields().map(|field| match given.remove(field.name) {
            Some(value) => Ok((field.name.to_owned(), value)),
            None if matches!(field.ty, Type::Option(_)) => Ok((field.name.to_owned(), Val::Option(None))),
            None => Err(format!("field {} is missing", field.name)),
        });
        Ok(Val::Record(fields.collect::<Parsed<_>>()?))
    }

    pub fn flags(&mut self, ty: &types::Flags) -> Parsed<Val> {
        self.expect('{')?;
        let mut given: Vec<&str> = Vec::new();
        if !self.take_if('}') {
            loop {
                let name = self.label("a flag")?;
                if given.contains(&name) || !ty.names().any(|known| known == name) {
                    return Err(format!("flag {name} is unknown or given twice"));
                }
                given.push(name);
                if !self.another('}')? {
                    break;
                }
            }
        }
        let names = ty.names().filter(|name| given.contains(name));
        Ok(Val::Flags(names.map(str::to_owned).collect()))
    }
}
