use std::fmt;

/// How a guest ended its run from inside WASI.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Its own `exit`; the adapter knows 0 and 1.
    Exit(u8),
    /// It wrote more than so many bytes.
    OutputLimit(u64),
    /// It handed over more than so many bytes in one call.
    ValueLimit(u64),
    /// It waits with no timer set and nothing ready.
    BlockedForever,
    /// A rule of WASI, of the component model or of the transcript for which the call traps.
    Trap(String),
}

impl fmt::Display for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exit(code) => write!(f, "the guest called exit({code})"),
            Self::OutputLimit(limit) => write!(f, "the guest wrote more than {limit} bytes"),
            Self::ValueLimit(limit) => write!(f, "the guest handed over more than {limit} bytes in one call"),
            Self::BlockedForever => {
                write!(f, "the guest waits with no timer set and nothing ready")
            }
            Self::Trap(message) => write!(f, "{message}"),
        }
    }
}

impl std::error::Error for Ending {}
