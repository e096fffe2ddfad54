use wasmtime::component::{Type, Val, types};

use super::parse::{Parsed, Reader};

type Payload = Option<Box<Val>>;

impl Reader<'_, '_> {
    pub fn variant(&mut self, ty: &types::Variant) -> Parsed<Val> {
        let name = self.case_name()?;
        let case = ty
            .cases()
            .find(|case| case.name == name)
            .ok_or_else(|| format!("there is no case {name}"))?;
        let payload = self.payload(case.ty.as_ref())?;
        Ok(Val::Variant(name.to_owned(), payload))
    }

    pub fn enumeration(&mut self, ty: &types::Enum) -> Parsed<Val> {
        let name = self.case_name()?;
        if !ty.names().any(|known| known == name) {
            return Err(format!("there is no case {name}"));
        }
        Ok(Val::Enum(name.to_owned()))
    }

    /// `some(…)` may be left out around a payload that is neither an option nor a result.
    pub fn option(&mut self, ty: &Type) -> Parsed<Val> {
        match self.peek_keyword() {
            Some("none") => {
                self.take();
                Ok(Val::Option(None))
            }
            Some("some") => {
                self.take();
                Ok(Val::Option(self.payload(Some(ty))?))
            }
            _ if is_flattenable(ty) => Ok(Val::Option(Some(Box::new(self.value(ty)?)))),
            _ => Err(self.unexpected("none or some(…)")),
        }
    }

    /// `ok(…)` may be left out as `some(…)` may.
    pub fn result(&mut self, ty: &types::ResultType) -> Parsed<Val> {
        match self.peek_keyword() {
            Some("ok") => {
                self.take();
                Ok(Val::Result(Ok(self.payload(ty.ok().as_ref())?)))
            }
            Some("err") => {
                self.take();
                Ok(Val::Result(Err(self.payload(ty.err().as_ref())?)))
            }
            _ => match ty.ok().filter(is_flattenable) {
                Some(ok) => Ok(Val::Result(Ok(Some(Box::new(self.value(&ok)?))))),
                None => Err(self.unexpected("ok or err")),
            },
        }
    }

    fn case_name(&mut self) -> Parsed<String> {
        if self.peek_keyword().is_some() {
            return Err(self.unexpected("a case (a keyword's begins with %)"));
        }
        self.label("a case").map(str::to_owned)
    }

    /// `(…)` after a case, where its type has one; nothing where it has none.
    fn payload(&mut self, ty: Option<&Type>) -> Parsed<Payload> {
        let Some(ty) = ty else {
            return Ok(None);
        };
        self.expect('(')?;
        let value = self.value(ty)?;
        self.expect(')')?;
        Ok(Some(Box::new(value)))
    }
}

fn is_flattenable(ty: &Type) -> bool {
    !matches!(ty, Type::Option(_) | Type::Result(_))
}
