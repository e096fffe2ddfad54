//! Traits and types of the WASI interfaces in `wit/`. The generated code implements unsafe traits of wasmtime.
#![allow(unsafe_code)]

wasmtime::component::bindgen!({
    path: "wit",
    world: "guest",
    imports: { default: trappable },
    trappable_error_type: {
        "wasi:filesystem/types.error-code" => crate::wasi::failure::FsFailure,
        "wasi:io/streams.stream-error" => crate::wasi::failure::StreamFailure,
    },
    with: {
        "wasi:filesystem/types.descriptor": crate::wasi::descriptor::Descriptor,
        "wasi:filesystem/types.directory-entry-stream": crate::wasi::filesystem::DirectoryEntries,
        "wasi:io/error.error": crate::wasi::failure::IoError,
        "wasi:io/poll.pollable": crate::wasi::poll::Pollable,
        "wasi:io/streams.input-stream": crate::wasi::streams::Source,
        "wasi:io/streams.output-stream": crate::wasi::streams::Sink,
        "wasi:cli/terminal-input.terminal-input": crate::wasi::cli::Terminal,
        "wasi:cli/terminal-output.terminal-output": crate::wasi::cli::Terminal,
    },
});
