use std::collections::HashMap;

use wasmtime::component::{ResourceAny, Val};
use wasmtime::{Result, bail};

use super::KEYWORDS;
use super::text::escape_into;

/// Gives handles their variables.
pub trait Names {
    /// Takes the handle and tells the variable that stands for it.
    fn name(&mut self, handle: ResourceAny) -> Result<String>;
}

/// A value as wasm-wave prints it: one line, one space after commas and colons, omitted `none` fields, explicit
/// `some(…)` and `ok(…)`. Ours are `{k => v}` for maps and a variable's name for handles.
pub fn print(value: &Val, names: &mut dyn Names) -> Result<String> {
    let mut printer = Printer {
        text: String::new(),
        names,
    };
    printer.value(value)?;
    Ok(printer.text)
}

struct Printer<'a> {
    text: String,
    names: &'a mut dyn Names,
}

impl Printer<'_> {
    fn value(&mut self, value: &Val) -> Result<()> {
        match value {
            Val::Bool(value) => self.push(value),
            Val::S8(value) => self.push(value),
            Val::U8(value) => push_byte(&mut self.text, *value),
            Val::S16(value) => self.push(value),
            Val::U16(value) => self.push(value),
            Val::S32(value) => self.push(value),
            Val::U32(value) => self.push(value),
            Val::S64(value) => self.push(value),
            Val::U64(value) => self.push(value),
            Val::Float32(value) if value.is_nan() => self.text.push_str("nan"),
            Val::Float64(value) if value.is_nan() => self.text.push_str("nan"),
            Val::Float32(value) => self.push(value),
            Val::Float64(value) => self.push(value),
            Val::Char(value) => push_quoted(&mut self.text, '\'', [*value].into_iter()),
            Val::String(value) => push_quoted(&mut self.text, '"', value.chars()),
            Val::Resource(handle) => {
                let name = self.names.name(*handle)?;
                self.text.push_str(&name);
            }
            _ => return self.compound(value),
        }
        Ok(())
    }

    fn compound(&mut self, value: &Val) -> Result<()> {
        match value {
            Val::List(items) | Val::FixedLengthList(items) => self.items('[', items, ']'),
            Val::Tuple(items) => self.items('(', items, ')'),
            Val::Map(entries) => self.map(entries),
            Val::Record(fields) => self.record(fields),
            Val::Variant(name, payload) => self.case(&escaped(name), payload.as_deref()),
            Val::Enum(name) => self.case(&escaped(name), None),
            Val::Option(None) => self.case("none", None),
            Val::Option(Some(value)) => self.case("some", Some(value)),
            Val::Result(Ok(value)) => self.case("ok", value.as_deref()),
            Val::Result(Err(value)) => self.case("err", value.as_deref()),
            Val::Flags(names) => {
                self.text.push('{');
                self.text.push_str(&names.join(", "));
                self.text.push('}');
                Ok(())
            }
            _ => bail!("a future, stream or error context cannot be written in WAVE"),
        }
    }

    fn push(&mut self, value: impl std::fmt::Display) {
        use std::fmt::Write;
        // Writing to a string never fails.
        let _ = write!(self.text, "{value}");
    }

    fn items(&mut self, open: char, items: &[Val], close: char) -> Result<()> {
        self.text.push(open);
        for (index, item) in items.iter().enumerate() {
            self.separate(index);
            self.value(item)?;
        }
        self.text.push(close);
        Ok(())
    }

    fn separate(&mut self, index: usize) {
        if index > 0 {
            self.text.push_str(", ");
        }
    }

    /// Of a key given twice the last value counts, at the first one's place.
    fn map(&mut self, entries: &[(Val, Val)]) -> Result<()> {
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut last: Vec<(String, &Val)> = Vec::new();
        for (key, value) in entries {
            let key = print(key, self.names)?;
            match places.get(&key) {
                Some(&place) => last[place].1 = value,
                None => {
                    places.insert(key.clone(), last.len());
                    last.push((key, value));
                }
            }
        }
        self.text.push('{');
        for (index, (key, value)) in last.into_iter().enumerate() {
            self.separate(index);
            self.text.push_str(&key);
            self.text.push_str(" => ");
            self.value(value)?;
        }
        self.text.push('}');
        Ok(())
    }

    fn record(&mut self, fields: &[(String, Val)]) -> Result<()> {
        let shown = fields
            .iter()
            .filter(|(_, value)| !matches!(value, Val::Option(None)));
        let mut count = 0;
        self.text.push('{');
        for (name, value) in shown {
            self.separate(count);
            self.text.push_str(name);
            self.text.push_str(": ");
            self.value(value)?;
            count += 1;
        }
        self.text.push_str(if count == 0 { ":}" } else { "}" });
        Ok(())
    }

    fn case(&mut self, name: &str, payload: Option<&Val>) -> Result<()> {
        self.text.push_str(name);
        if let Some(payload) = payload {
            self.text.push('(');
            self.value(payload)?;
            self.text.push(')');
        }
        Ok(())
    }
}

fn push_quoted(text: &mut String, quote: char, characters: impl Iterator<Item = char>) {
    text.push(quote);
    for character in characters {
        escape_into(text, character);
    }
    text.push(quote);
}

pub fn print_string(string: &str) -> String {
    let mut text = String::with_capacity(string.len() + 2);
    push_quoted(&mut text, '"', string.chars());
    text
}

/// Lists of bytes are long: without the machinery of formatting.
fn push_byte(text: &mut String, byte: u8) {
    let digit = |value: u8| char::from(b'0' + value % 10);
    if byte >= 100 {
        text.push(digit(byte / 100));
    }
    if byte >= 10 {
        text.push(digit(byte / 10));
    }
    text.push(digit(byte));
}

pub fn print_bytes(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 5 + 2);
    text.push('[');
    for (index, &byte) in bytes.iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        push_byte(&mut text, byte);
    }
    text.push(']');
    text
}

fn escaped(name: &str) -> String {
    if KEYWORDS.contains(&name) {
        format!("%{name}")
    } else {
        name.to_owned()
    }
}
