use wasmtime::component::{Type, Val, types};

use super::parse::{Parsed, Reader};

impl Reader<'_, '_> {
    pub fn list(&mut self, element: &Type) -> Parsed<Vec<Val>> {
        self.expect('[')?;
        // Lists of bytes are long.
        if let (Type::U8, Some((bytes, rest))) = (element, plain_bytes(self.rest)) {
            self.rest = rest;
            return Ok(bytes.into_iter().map(Val::U8).collect());
        }
        let mut items = Vec::new();
        if self.take_if(']') {
            return Ok(items);
        }
        loop {
            items.push(self.value(element)?);
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

/// The bytes up to the closing bracket, and what follows it; none where they are not written plainly, in digits, spaces and
/// commas, or where one is no byte: the reader of every other list says then what is wrong.
pub fn plain_bytes(text: &str) -> Option<(Vec<u8>, &str)> {
    let mut bytes = Vec::new();
    let mut at = 0;
    let source = text.as_bytes();
    loop {
        at += spaces(&source[at..]);
        if source.get(at) == Some(&b']') {
            return Some((bytes, &text[at + 1..]));
        }
        let (byte, length) = plain_byte(&source[at..])?;
        bytes.push(byte);
        at += length;
        at += spaces(&source[at..]);
        match source.get(at)? {
            b',' => at += 1,
            b']' => (),
            _ => return None,
        }
    }
}

fn spaces(source: &[u8]) -> usize {
    source
        .iter()
        .take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'))
        .count()
}

/// A decimal from 0 to 255 without leading zeros, and how long it is; what follows is for the caller to judge.
fn plain_byte(source: &[u8]) -> Option<(u8, usize)> {
    let digit = |at: usize| {
        let byte = source.get(at)?;
        byte.is_ascii_digit().then(|| u32::from(byte - b'0'))
    };
    let mut value = digit(0)?;
    let mut length = 1;
    while let Some(next) = digit(length) {
        value = value * 10 + next;
        length += 1;
        if length > 3 {
            return None;
        }
    }
    let leading_zero = length > 1 && source[0] == b'0';
    (!leading_zero).then_some((u8::try_from(value).ok()?, length))
}
