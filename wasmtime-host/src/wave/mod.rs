//! WAVE text of component values, as wasm-wave reads and prints it, with two extensions that it lacks: maps
//! (`{k => v}`) and handles (the name of a variable). The twin of this room is `src/wave/`.

mod braces;
mod cases;
mod lexer;
mod measure;
mod parse;
mod print;
mod sequences;
mod text;

pub use measure::lifted_bytes;
pub use parse::{Handles, parse};
pub use print::{Names, print, print_bytes, print_string};
pub use sequences::plain_bytes;

/// Words that a case's name is told from by a `%`.
const KEYWORDS: [&str; 8] = ["true", "false", "some", "none", "ok", "err", "inf", "nan"];

#[cfg(test)]
mod tests;
