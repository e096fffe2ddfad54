use wasmtime::component::{ResourceAny, ResourceType, Type, Val};

use super::KEYWORDS;
use super::lexer::{Token, next_token};
use super::text::{decode_line, decode_text};

/// As deep as wasm-wave reads.
const MAX_DEPTH: usize = 100;

/// Finds the handles that variables hold.
pub trait Handles {
    fn handle(&mut self, variable: &str, resource: ResourceType, owned: bool) -> Parsed<ResourceAny>;
}

pub type Parsed<T> = Result<T, String>;

/// Reads the WAVE text of one value. Space and `//` comments may surround it, nothing else.
pub fn parse(text: &str, ty: &Type, handles: &mut dyn Handles) -> Parsed<Val> {
    let mut reader = Reader {
        rest: text,
        depth: 0,
        handles,
    };
    let value = reader.value(ty)?;
    match reader.peek() {
        Token::End => Ok(value),
        token => Err(format!("expected nothing after the value, found {token:?}")),
    }
}

/// A place in a text.
pub struct Reader<'a, 'h> {
    pub rest: &'a str,
    depth: usize,
    handles: &'h mut dyn Handles,
}

impl<'a> Reader<'a, '_> {
    pub fn peek(&self) -> Token<'a> {
        next_token(self.rest).0
    }

    pub fn take(&mut self) -> Token<'a> {
        let (token, rest) = next_token(self.rest);
        self.rest = rest;
        token
    }

    pub fn take_if(&mut self, symbol: char) -> bool {
        let (token, rest) = next_token(self.rest);
        let taken = token == Token::Symbol(symbol);
        if taken {
            self.rest = rest;
        }
        taken
    }

    pub fn expect(&mut self, symbol: char) -> Parsed<()> {
        if self.take_if(symbol) {
            return Ok(());
        }
        Err(self.unexpected(&format!("`{symbol}`")))
    }

    pub fn unexpected(&self, wanted: &str) -> String {
        format!("expected {wanted}, found {:?}", self.peek())
    }

    /// The word ahead where it is a keyword; `%ok` is none.
    pub fn peek_keyword(&self) -> Option<&'a str> {
        match self.peek() {
            Token::Label(word) if KEYWORDS.contains(&word) => Some(word),
            _ => None,
        }
    }

    /// A label without its `%`.
    pub fn label(&mut self, wanted: &str) -> Parsed<&'a str> {
        match self.peek() {
            Token::Label(word) => {
                self.take();
                Ok(word.strip_prefix('%').unwrap_or(word))
            }
            _ => Err(self.unexpected(wanted)),
        }
    }

    /// After an entry: whether one more follows. Takes the comma, a trailing one included, and the closing bracket.
    pub fn another(&mut self, close: char) -> Parsed<bool> {
        if self.take_if(close) {
            return Ok(false);
        }
        self.expect(',')?;
        Ok(!self.take_if(close))
    }

    pub fn value(&mut self, ty: &Type) -> Parsed<Val> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(format!("nested deeper than {MAX_DEPTH} levels"));
        }
        let value = self.kind(ty)?;
        self.depth -= 1;
        Ok(value)
    }

    fn kind(&mut self, ty: &Type) -> Parsed<Val> {
        match ty {
            Type::Bool => self.boolean(),
            Type::S8 => self.integer().map(Val::S8),
            Type::U8 => self.integer().map(Val::U8),
            Type::S16 => self.integer().map(Val::S16),
            Type::U16 => self.integer().map(Val::U16),
            Type::S32 => self.integer().map(Val::S32),
            Type::U32 => self.integer().map(Val::U32),
            Type::S64 => self.integer().map(Val::S64),
            Type::U64 => self.integer().map(Val::U64),
            Type::Float32 => self.float().map(Val::Float32),
            Type::Float64 => self.float().map(Val::Float64),
            Type::Char => self.character(),
            Type::String => self.string(),
            _ => self.compound(ty),
        }
    }

    fn compound(&mut self, ty: &Type) -> Parsed<Val> {
        match ty {
            Type::List(list) => self.list(&list.ty()).map(Val::List),
            Type::FixedLengthList(list) => self.fixed_list(&list.ty(), list.len()),
            Type::Map(map) => self.map(&map.key(), &map.value()),
            Type::Record(record) => self.record(record),
            Type::Tuple(tuple) => self.tuple(tuple),
            Type::Variant(variant) => self.variant(variant),
            Type::Enum(cases) => self.enumeration(cases),
            Type::Option(option) => self.option(&option.ty()),
            Type::Result(result) => self.result(result),
            Type::Flags(flags) => self.flags(flags),
            Type::Own(resource) => self.variable(*resource, true),
            Type::Borrow(resource) => self.variable(*resource, false),
            _ => Err("a future, stream or error context cannot be written in WAVE".to_owned()),
        }
    }

    fn boolean(&mut self) -> Parsed<Val> {
        let value = match self.peek_keyword() {
            Some("true") => true,
            Some("false") => false,
            _ => return Err(self.unexpected("true or false")),
        };
        self.take();
        Ok(Val::Bool(value))
    }

    /// Plain decimal digits, in range.
    pub fn integer<T: std::str::FromStr>(&mut self) -> Parsed<T> {
        let Token::Number(text) = self.peek() else {
            return Err(self.unexpected("an integer"));
        };
        let value = text
            .parse()
            .map_err(|_| format!("{text} is no integer of this type"))?;
        self.take();
        Ok(value)
    }

    fn float<T: std::str::FromStr>(&mut self) -> Parsed<T> {
        let text = match self.peek() {
            Token::Number(text) | Token::Label(text @ ("nan" | "inf")) => text,
            _ => return Err(self.unexpected("a decimal number, nan, inf or -inf")),
        };
        let value = text.parse().map_err(|_| format!("{text} is no number"))?;
        self.take();
        Ok(value)
    }

    fn character(&mut self) -> Parsed<Val> {
        let Token::Char(raw) = self.peek() else {
            return Err(self.unexpected("a char in single quotes"));
        };
        let text = decode_line(raw)?;
        let mut characters = text.chars();
        let (Some(character), None) = (characters.next(), characters.next()) else {
            return Err(format!("'{raw}' is not one character"));
        };
        self.take();
        Ok(Val::Char(character))
    }

    fn string(&mut self) -> Parsed<Val> {
        match decode_text(self.peek()) {
            Some(text) => {
                self.take();
                text.map(Val::String)
            }
            None => Err(self.unexpected("a string in double quotes")),
        }
    }

    fn variable(&mut self, resource: ResourceType, owned: bool) -> Parsed<Val> {
        if self.peek_keyword().is_some() {
            return Err(self.unexpected("a variable"));
        }
        let name = self.label("a variable")?;
        let handle = self.handles.handle(name, resource, owned)?;
        Ok(Val::Resource(handle))
    }
}
