use super::lexer::Token;

/// The text that a `String` or `Multiline` token stands for.
pub fn decode_text(token: Token<'_>) -> Option<Result<String, String>> {
    match token {
        Token::String(raw) => Some(decode_line(raw)),
        Token::Multiline(raw) => Some(decode_multiline(raw)),
        _ => None,
    }
}

/// Text of one line, its escapes resolved.
pub fn decode_line(raw: &str) -> Result<String, String> {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        let (character, length) = escape(&rest[at..]).ok_or_else(|| format!("unknown escape in {raw:?}"))?;
        text.push(character);
        rest = &rest[at + length..];
    }
    text.push_str(rest);
    Ok(text)
}

/// Lines after the first line break, less the indent of the closing quotes, joined by LF. CR LF counts as one line break.
fn decode_multiline(raw: &str) -> Result<String, String> {
    let raw = raw.strip_prefix('\r').unwrap_or(raw);
    let body = raw
        .strip_prefix('\n')
        .ok_or("a \"\"\" text must begin on the next line")?;
    let (lines, indent) = body
        .rsplit_once('\n')
        .map_or((None, body), |(lines, indent)| (Some(lines), indent));
    if indent.contains(|character| character != ' ') {
        return Err("the closing \"\"\" must stand on a line of its own".to_owned());
    }
    let decoded = lines.into_iter().flat_map(|lines| lines.split('\n')).map(|line| {
        let line = line
            .strip_prefix(indent)
            .ok_or("a line is indented less than the closing \"\"\"")?;
        decode_line(line.strip_suffix('\r').unwrap_or(line))
    });
    Ok(decoded.collect::<Result<Vec<_>, String>>()?.join("\n"))
}

/// The character of the escape at the start of `text`, and the escape's bytes.
fn escape(text: &str) -> Option<(char, usize)> {
    let simple = match text.as_bytes().get(1)? {
        b'\\' => '\\',
        b'\'' => '\'',
        b'"' => '"',
        b't' => '\t',
        b'n' => '\n',
        b'r' => '\r',
        b'u' => {
            let digits = text.strip_prefix("\\u{")?.split_once('}')?.0;
            let hex = digits.len() <= 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
            let code = u32::from_str_radix(digits, 16).ok().filter(|_| hex)?;
            return Some((char::from_u32(code)?, digits.len() + 4));
        }
        _ => return None,
    };
    Some((simple, 2))
}

/// Appends a character as wasm-wave prints it: both kinds of quotes are escaped, and what a reader could not see.
pub fn escape_into(text: &mut String, character: char) {
    match character {
        '\\' | '"' | '\'' | '\t' | '\r' | '\n' => text.extend(character.escape_default()),
        ' '..='~' => text.push(character),
        _ if character.is_control() => text.extend(character.escape_unicode()),
        _ => text.extend(character.escape_debug()),
    }
}
