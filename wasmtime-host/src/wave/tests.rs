use wasmtime::component::types::ComponentItem;
use wasmtime::component::wasm_wave;
use wasmtime::component::{Component, ResourceAny, ResourceType, Type, Val};
use wasmtime::{Config, Engine, Result, bail};

use super::{Handles, Names, lifted_bytes, parse, print};

/// A value is given no handles here.
struct NoHandles;

impl Handles for NoHandles {
    fn handle(
        &mut self,
        variable: &str,
        _: ResourceType,
        _: bool,
    ) -> std::result::Result<ResourceAny, String> {
        Err(format!("no variable {variable}"))
    }
}

impl Names for NoHandles {
    fn name(&mut self, _: ResourceAny) -> Result<String> {
        bail!("no handles")
    }
}

/// The type of the parameter of a function that a component in text form imports.
fn type_of(declarations: &str, param: &str) -> Type {
    let mut config = Config::new();
    config
        .wasm_component_model_map(true)
        .wasm_component_model_fixed_length_lists(true);
    let engine = Engine::new(&config).unwrap();
    let text = format!(r#"(component {declarations} (import "f" (func (param "x" {param}))))"#);
    let component = Component::new(&engine, text).unwrap();
    let item = component.component_type().get_import(&engine, "f").unwrap().ty;
    let ComponentItem::ComponentFunc(func) = item else {
        panic!("a function");
    };
    let (_, ty) = func.params().next().unwrap();
    ty
}

fn again(text: &str, ty: &Type) -> String {
    let value = parse(text, ty, &mut NoHandles).unwrap_or_else(|problem| panic!("{text}: {problem}"));
    print(&value, &mut NoHandles).unwrap()
}

/// Ours against wasm-wave, on what it can write.
fn agree(texts: &[&str], ty: &Type) {
    for text in texts {
        let theirs: std::result::Result<Val, _> = wasm_wave::from_str(ty, text);
        let ours = parse(text, ty, &mut NoHandles);
        match (&theirs, &ours) {
            (Ok(theirs), Ok(ours)) => {
                assert_eq!(theirs, ours, "{text}");
                let printed = print(ours, &mut NoHandles).unwrap();
                assert_eq!(printed, wasm_wave::to_string(theirs).unwrap(), "{text}");
                assert_eq!(again(&printed, ty), printed);
            }
            (Err(_), Err(_)) => (),
            _ => panic!("{text}: {theirs:?} against {ours:?}"),
        }
    }
}

#[test]
fn numbers_are_wasm_waves() {
    agree(
        &["0", "255", "256", "-1", "01", "1.0", "1e2", " 7 // seven"],
        &Type::U8,
    );
    agree(&["-128", "127", "-129", "-0"], &Type::S8);
    agree(&["18446744073709551615", "18446744073709551616"], &Type::U64);
    let floats = [
        "nan",
        "inf",
        "-inf",
        "-0",
        "0.1",
        "1e40",
        "1e-50",
        "16777217",
        "3.4028236e38",
        "true",
        "NaN",
        "1.",
    ];
    agree(&floats, &Type::Float32);
    agree(&floats, &Type::Float64);
    agree(&["true", "false", "maybe"], &Type::Bool);
}

#[test]
fn texts_are_wasm_waves() {
    agree(
        &[
            "'a'",
            "'\\u{1f600}'",
            "'\u{301}'",
            "''",
            "'ab'",
            "'\\''",
            "'\\u{d800}'",
            "'\\x'",
        ],
        &Type::Char,
    );
    agree(
        &[
            r#""""#,
            r#""a\tb\\\"\'\u{0}\u{7f}\u{200b}é""#,
            "\"unclosed",
            "\"\"\"\n  one\n    two\\n\n  \"\"\"",
            "\"\"\"\n\"\"\"",
            "\"\"\"\n one\n  \"\"\"",
        ],
        &Type::String,
    );
}

#[test]
fn lists_and_tuples_are_wasm_waves() {
    agree(
        &["[]", "[1, 2,3,]", "[,]", "[1 2]", "[256]"],
        &type_of("", "(list u8)"),
    );
    agree(
        &["(1, \"a\")", "(1,)", "(1, \"a\",)", "(1, \"a\", 2)", "()"],
        &type_of("", "(tuple u8 string)"),
    );
    let deep = type_of("", "(list (list (option string)))");
    agree(&["[[none, some(\"x\"), \"y\"], []]", "[[some(none)]]"], &deep);
}

#[test]
fn cases_are_wasm_waves() {
    agree(
        &["none", "some(1)", "1", "some 1", "some()"],
        &type_of("", "(option u8)"),
    );
    agree(
        &["some(none)", "some(some(1))", "some(1)", "none", "1"],
        &type_of("", "(option (option u8))"),
    );
    agree(
        &["ok", "ok(1)", "err(\"x\")", "1", "err"],
        &type_of("", "(result u8 (error string))"),
    );
    agree(&["ok", "err", "ok(1)"], &type_of("", "(result)"));
    let variant = r#"(type $v (variant (case "a") (case "ok" u8))) (import "v" (type $w (eq $v)))"#;
    agree(&["a", "%ok(1)", "ok(1)", "b", "a(1)"], &type_of(variant, "$w"));
    let cases = r#"(type $e (enum "a-b" "nan")) (import "e" (type $w (eq $e)))"#;
    agree(&["a-b", "%a-b", "%nan", "nan", "c"], &type_of(cases, "$w"));
}

#[test]
fn records_and_flags_are_wasm_waves() {
    let record =
        r#"(type $r (record (field "a" u8) (field "some" (option u8)))) (import "r" (type $w (eq $r)))"#;
    agree(
        &[
            "{a: 1}",
            "{some: 2, a: 1}",
            "{%some: some(2), a: 1}",
            "{a: 1, a: 2}",
            "{:}",
            "{}",
        ],
        &type_of(record, "$w"),
    );
    // wasm-wave passes over a field that the type does not have.
    assert!(parse("{a: 1, b: 2}", &type_of(record, "$w"), &mut NoHandles).is_err());
    let flags = r#"(type $f (flags "a" "b-c")) (import "f2" (type $w (eq $f)))"#;
    agree(
        &["{}", "{b-c, a}", "{a, a}", "{d}", "{a,}"],
        &type_of(flags, "$w"),
    );
}

#[test]
fn maps_are_ours() {
    let ty = type_of("", "(map string u8)");
    assert_eq!(
        again(r#"{"b" => 1, "a": 2, "b" => 3}"#, &ty),
        r#"{"b" => 3, "a" => 2}"#
    );
    assert_eq!(again("{}", &ty), "{}");
    let twice = Val::Map(vec![
        (Val::String("k".to_owned()), Val::U8(1)),
        (Val::String("k".to_owned()), Val::U8(2)),
    ]);
    assert_eq!(print(&twice, &mut NoHandles).unwrap(), r#"{"k" => 2}"#);
    assert!(parse(r#"{"k" = 1}"#, &ty, &mut NoHandles).is_err());
}

#[test]
fn fixed_lists_have_their_length() {
    let ty = type_of("", "(list u8 2)");
    assert_eq!(again("[1, 2]", &ty), "[1, 2]");
    assert!(parse("[1]", &ty, &mut NoHandles).is_err());
}

#[test]
fn counts_the_bytes_of_lists_and_strings() {
    let bytes = |text: &str, param: &str| {
        let ty = type_of("", param);
        lifted_bytes(&parse(text, &ty, &mut NoHandles).unwrap(), &ty)
    };
    assert_eq!(bytes("[1, 2, 3]", "(list u8)"), 3);
    assert_eq!(bytes(r#"["ab", "c"]"#, "(list string)"), 16 + 3);
    assert_eq!(bytes("[(1, 2)]", "(list (tuple u8 u64))"), 16);
    assert_eq!(bytes("[some(1)]", "(list (option u16))"), 4);
    assert_eq!(bytes(r#"(1, "é")"#, "(tuple u8 string)"), 2);
    assert_eq!(bytes(r#"{"a" => 1}"#, "(map string u8)"), 12 + 1);
}
