use super::ending::Ending;

#[derive(Clone, Copy, Debug)]
pub enum Channel {
    Stdout,
    Stderr,
}

/// What a guest wrote to stdout and stderr, kept up to a limit over both, counted beyond it.
pub struct Output {
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    /// Bytes that the guest wrote, those beyond the limit included.
    pub written: u64,
    limit: u64,
}

impl Output {
    pub fn new(limit: u64) -> Self {
        Self {
            stdout: Vec::new(),
            stderr: Vec::new(),
            written: 0,
            limit,
        }
    }

    /// Fails where the limit is passed; what fits is kept.
    pub fn write(&mut self, channel: Channel, bytes: &[u8]) -> Result<(), Ending> {
        let room = self.limit.saturating_sub(self.written);
        let length = bytes.len() as u64;
        self.written = self.written.saturating_add(length);
        let kept = match channel {
            Channel::Stdout => &mut self.stdout,
            Channel::Stderr => &mut self.stderr,
        };
        kept.extend_from_slice(&bytes[..length.min(room) as usize]);
        if length > room {
            return Err(Ending::OutputLimit(self.limit));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Channel, Output};
    use crate::wasi::ending::Ending;

    #[test]
    fn keeps_what_fits_and_counts_the_rest() {
        let mut output = Output::new(4);
        assert_eq!(output.write(Channel::Stdout, b"abc"), Ok(()));
        assert_eq!(
            output.write(Channel::Stderr, b"defg"),
            Err(Ending::OutputLimit(4))
        );
        assert_eq!(
            (output.stdout, output.stderr, output.written),
            (b"abc".to_vec(), b"d".to_vec(), 7)
        );
    }
}
