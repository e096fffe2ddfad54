use super::bindings::wasi::filesystem::types::ErrorCode;
use super::ending::Ending;

/// Why a file operation failed: an error code for the guest, or a trap.
#[derive(Debug)]
pub enum FsFailure {
    Code(ErrorCode),
    Trap(wasmtime::Error),
}

/// Why a stream's operation failed.
#[derive(Debug)]
pub enum StreamFailure {
    Closed,
    Failed(ErrorCode),
    Trap(wasmtime::Error),
}

/// `error` of wasi:io: what a stream's last operation failed with.
pub struct IoError(pub ErrorCode);

impl From<ErrorCode> for FsFailure {
    fn from(code: ErrorCode) -> Self {
        Self::Code(code)
    }
}

impl From<wasmtime::component::ResourceTableError> for FsFailure {
    fn from(error: wasmtime::component::ResourceTableError) -> Self {
        Self::Trap(error.into())
    }
}

impl From<wasmtime::Error> for FsFailure {
    fn from(error: wasmtime::Error) -> Self {
        Self::Trap(error)
    }
}

impl From<ErrorCode> for StreamFailure {
    fn from(code: ErrorCode) -> Self {
        Self::Failed(code)
    }
}

impl From<Ending> for StreamFailure {
    fn from(ending: Ending) -> Self {
        Self::Trap(ending.into())
    }
}

impl From<wasmtime::component::ResourceTableError> for StreamFailure {
    fn from(error: wasmtime::component::ResourceTableError) -> Self {
        Self::Trap(error.into())
    }
}

impl From<wasmtime::Error> for StreamFailure {
    fn from(error: wasmtime::Error) -> Self {
        Self::Trap(error)
    }
}
