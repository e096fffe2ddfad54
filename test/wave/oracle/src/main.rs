//! Reads JSON Lines of `[type, text]` from stdin and answers each on stdout with what the crate prints for the value of
//! that text, or `null` and why it is none. Types are those of src/wit/model.ts. The crate's own values know no
//! fixed-length lists, and its lexer panics on some texts: that is a refusal too.

use std::io::{BufRead, BufWriter, Write};

use serde_json::{Value as Json, json};
use wasm_wave::value::{Type, Value};
use wasm_wave::wasm::WasmTypeKind;

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("stdin holds lines of UTF-8");
        let asked: Json = serde_json::from_str(&line).expect("a line is JSON");
        let ty = read_type(&asked[0]).expect("a type that wasm-wave has");
        let text = asked[1].as_str().expect("the text is a string");
        let answer = match std::panic::catch_unwind(|| answer(&ty, text)) {
            Ok(Ok(printed)) => json!([printed, null]),
            Ok(Err(problem)) => json!([null, problem]),
            Err(_) => json!([null, "panic"]),
        };
        writeln!(out, "{answer}").expect("stdout can be written to");
    }
}

fn answer(ty: &Type, text: &str) -> Result<String, String> {
    let value: Value = wasm_wave::from_str(ty, text).map_err(|error| error.to_string())?;
    wasm_wave::to_string(&value).map_err(|error| error.to_string())
}

fn read_type(ty: &Json) -> Option<Type> {
    match ty["kind"].as_str()? {
        "list" => Some(Type::list(read_type(&ty["element"])?)),
        "option" => Some(Type::option(read_type(&ty["some"])?)),
        "result" => Some(Type::result(optional(&ty["ok"])?, optional(&ty["err"])?)),
        "tuple" => {
            let items: Option<Vec<Type>> = array(ty, "items")?.iter().map(read_type).collect();
            Type::tuple(items?)
        }
        "map" => Type::map(read_type(&ty["key"])?, read_type(&ty["value"])?),
        "record" => {
            let fields: Option<Vec<_>> = array(ty, "fields")?
                .iter()
                .map(|field| Some((name(&field["name"])?, read_type(&field["type"])?)))
                .collect();
            Type::record(fields?)
        }
        "variant" => {
            let cases: Option<Vec<_>> = array(ty, "cases")?
                .iter()
                .map(|case| Some((name(&case["name"])?, optional(&case["type"])?)))
                .collect();
            Type::variant(cases?)
        }
        "enum" => Type::enum_ty(names(ty, "cases")?),
        "flags" => Type::flags(names(ty, "flags")?),
        simple => Type::simple(simple_kind(simple)?),
    }
}

/// A payload that may be `null`; the outer `Option` says whether it could be read.
fn optional(ty: &Json) -> Option<Option<Type>> {
    if ty.is_null() {
        return Some(None);
    }
    read_type(ty).map(Some)
}

fn array<'a>(ty: &'a Json, key: &str) -> Option<&'a Vec<Json>> {
    ty[key].as_array()
}

fn names(ty: &Json, key: &str) -> Option<Vec<String>> {
    array(ty, key)?.iter().map(name).collect()
}

fn name(text: &Json) -> Option<String> {
    text.as_str().map(str::to_owned)
}

fn simple_kind(kind: &str) -> Option<WasmTypeKind> {
    Some(match kind {
        "bool" => WasmTypeKind::Bool,
        "s8" => WasmTypeKind::S8,
        "u8" => WasmTypeKind::U8,
        "s16" => WasmTypeKind::S16,
        "u16" => WasmTypeKind::U16,
        "s32" => WasmTypeKind::S32,
        "u32" => WasmTypeKind::U32,
        "s64" => WasmTypeKind::S64,
        "u64" => WasmTypeKind::U64,
        "f32" => WasmTypeKind::F32,
        "f64" => WasmTypeKind::F64,
        "char" => WasmTypeKind::Char,
        "string" => WasmTypeKind::String,
        _ => return None,
    })
}
