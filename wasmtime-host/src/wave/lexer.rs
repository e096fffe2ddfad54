/// A token of WAVE: <https://github.com/bytecodealliance/wasm-tools/blob/main/crates/wasm-wave/wave_ebnf.md>.
/// `Arrow` (`=>`, between a map's key and value) is ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    Symbol(char),
    Arrow,
    Number(&'a str),
    /// A word with its `%`, if it has one.
    Label(&'a str),
    /// What stands between single quotes, escapes and all.
    Char(&'a str),
    String(&'a str),
    Multiline(&'a str),
    Invalid,
    End,
}

/// The token at the start of `text`, spaces and comments passed over, and what follows it.
pub fn next_token(text: &str) -> (Token<'_>, &str) {
    let text = skip_trivia(text);
    let Some(first) = text.chars().next() else {
        return (Token::End, text);
    };
    let (token, length) = match first {
        '{' | '}' | '(' | ')' | '[' | ']' | ':' | ',' => (Token::Symbol(first), 1),
        '=' if text.starts_with("=>") => (Token::Arrow, 2),
        '-' | '0'..='9' => word(text, number_length(text), Token::Number),
        'a'..='z' | 'A'..='Z' | '%' => word(text, label_length(text), Token::Label),
        '"' if text.starts_with("\"\"\"") => multiline(text),
        '"' => quoted(text, Token::String),
        '\'' => quoted(text, Token::Char),
        _ => (Token::Invalid, first.len_utf8()),
    };
    (token, &text[length..])
}

fn skip_trivia(text: &str) -> &str {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', '\t', '\n', '\r']);
        if !rest.starts_with("//") {
            return rest;
        }
        rest = rest.find('\n').map_or("", |end| &rest[end..]);
    }
}

fn word<'a>(text: &'a str, length: usize, token: fn(&'a str) -> Token<'a>) -> (Token<'a>, usize) {
    if length == 0 {
        (Token::Invalid, 1)
    } else {
        (token(&text[..length]), length)
    }
}

/// `-inf`, or an integer with an optional fraction and exponent; 0 where none begins here.
fn number_length(text: &str) -> usize {
    if text.starts_with("-inf") {
        return 4;
    }
    let bytes = text.as_bytes();
    let digits = |from: usize| digits_end(bytes, from);
    let start = usize::from(bytes[0] == b'-');
    let mut end = if bytes.get(start) == Some(&b'0') {
        start + 1
    } else {
        digits(start)
    };
    if end == start {
        return 0;
    }
    if bytes.get(end) == Some(&b'.') && digits(end + 1) > end + 1 {
        end = digits(end + 1);
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(end + 1 + sign);
        if exponent > end + 1 + sign {
            end = exponent;
        }
    }
    end
}

fn digits_end(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Words of one case each, joined by `-`; only the first must begin with a letter. 0 where none begins here.
fn label_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let start = usize::from(bytes[0] == b'%');
    if !bytes.get(start).is_some_and(u8::is_ascii_alphabetic) {
        return 0;
    }
    let mut end = label_word_end(bytes, start);
    while bytes.get(end) == Some(&b'-') {
        let next = label_word_end(bytes, end + 1);
        if next == end + 1 {
            break;
        }
        end = next;
    }
    end
}

fn label_word_end(bytes: &[u8], from: usize) -> usize {
    let at = digits_end(bytes, from);
    let lower = bytes.get(at).is_some_and(u8::is_ascii_lowercase);
    let same = |byte: &&u8| {
        byte.is_ascii_digit() || byte.is_ascii_lowercase() == lower && byte.is_ascii_alphabetic()
    };
    at + bytes[at.min(bytes.len())..].iter().take_while(same).count()
}

fn multiline(text: &str) -> (Token<'_>, usize) {
    match text[3..].find("\"\"\"") {
        Some(length) => (Token::Multiline(&text[3..3 + length]), length + 6),
        None => (Token::Invalid, text.len()),
    }
}

/// A text in quotes, on one line.
fn quoted<'a>(text: &'a str, token: fn(&'a str) -> Token<'a>) -> (Token<'a>, usize) {
    let quote = text.as_bytes()[0];
    let mut escaped = false;
    for (at, &byte) in text.as_bytes().iter().enumerate().skip(1) {
        match byte {
            b'\n' => break,
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            _ if byte == quote => return (token(&text[1..at]), at + 1),
            _ => (),
        }
    }
    (Token::Invalid, text.len())
}
