use std::fmt;

use crate::protocol::Code;

/// The host could not do what was asked; nothing is said about the component.
#[derive(Clone, Debug)]
pub struct HostFailure {
    pub code: Code,
    pub message: String,
}

impl HostFailure {
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self {
            code: Code::BadRequest,
            message: message.into(),
        }
    }

    pub fn internal(error: impl fmt::Display) -> Self {
        Self {
            code: Code::Internal,
            message: format!("{error:#}"),
        }
    }
}

impl fmt::Display for HostFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for HostFailure {}
