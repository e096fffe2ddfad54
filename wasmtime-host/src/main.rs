//! The wasmtime host of Component Check: a child process that speaks the protocol of `docs/host-protocol.md` on standard
//! input and output.
#![deny(unsafe_code)]

mod arguments;
mod bytes;
mod call;
mod case;
mod component;
mod engine;
mod failure;
mod handles;
mod imports;
mod limiter;
mod profile;
mod protocol;
mod session;
mod state;
mod stubs;
mod trap;
mod wasi;
mod wave;

use std::io;
use std::process::ExitCode;

use arguments::{Arguments, Command, USAGE, parse_arguments};
use session::{MAX_STACK_BYTES, Session};

// Cargo goes by the times of files, and checkouts share a target directory: another digest of the sources is built anew.
const _: Option<&str> = option_env!("COMPONENT_CHECK_SOURCES");

/// As in `Cargo.toml`; `cargo test` compares.
pub const WASMTIME_VERSION: &str = "48.0.8";

/// Stack for the guest, and for what the host does above it.
const STACK: usize = MAX_STACK_BYTES as usize + (16 << 20);

fn main() -> ExitCode {
    match parse_arguments(std::env::args_os().skip(1)) {
        Ok(Command::Serve(arguments)) => serve_on_large_stack(arguments),
        Ok(Command::Version) => {
            println!(
                "component-check-wasmtime {} (wasmtime {WASMTIME_VERSION}, protocol {})",
                env!("CARGO_PKG_VERSION"),
                protocol::PROTOCOL
            );
            ExitCode::SUCCESS
        }
        Ok(Command::Help) => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("component-check-wasmtime: {message}\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// Guests run on the host's own stack, and their limit may be larger than the first thread's.
fn serve_on_large_stack(arguments: Arguments) -> ExitCode {
    let serve = move || Session::new(&arguments, io::stdout().lock()).serve(io::stdin().lock());
    let served = std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(serve)
        .map(|thread| thread.join());
    match served {
        Ok(Ok(Ok(()))) => ExitCode::SUCCESS,
        Ok(Ok(Err(error))) | Err(error) => {
            eprintln!("component-check-wasmtime: {error}");
            ExitCode::FAILURE
        }
        Ok(Err(_)) => ExitCode::FAILURE,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn tells_the_version_that_it_was_built_with() {
        let manifest = include_str!("../Cargo.toml");
        let version = format!("version = \"={}\"", super::WASMTIME_VERSION);
        assert!(manifest.contains(&version), "{version}");
    }
}
