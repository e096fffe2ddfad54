use wasmtime::Result;
use wasmtime::component::Resource;

use super::Wasi;
use super::bindings::wasi::io::streams::{self, StreamError};
use super::ending::Ending;
use super::failure::{IoError, StreamFailure};
use super::output::Channel;
use super::poll::Pollable;
use super::tree::NodeId;

/// Most bytes given or taken at once.
const CHUNK: u64 = 65_536;
/// Bound of `blocking-write-and-flush` by the standard: more is a trap.
const MAX_BLOCKING_WRITE: usize = 4_096;

/// `input-stream`. Reading never waits, so the blocking forms are the plain ones.
#[derive(Clone, Copy, Debug)]
pub enum Source {
    /// All of them share one position.
    Stdin,
    File {
        node: NodeId,
        position: u64,
    },
}

/// `output-stream`. Writing never waits.
#[derive(Clone, Copy, Debug)]
pub enum Sink {
    Console(Channel),
    File { node: NodeId, position: u64 },
    Append { node: NodeId },
}

impl Wasi {
    fn take(
        &mut self,
        stream: &Resource<Source>,
        length: u64,
    ) -> std::result::Result<Vec<u8>, StreamFailure> {
        let length = length.min(CHUNK) as usize;
        let bytes = match self.table.get_mut(stream)? {
            Source::Stdin => part(&self.stdin, &mut self.stdin_position, length),
            Source::File { node, position } => part(self.tree.file(*node)?, position, length),
        };
        bytes.ok_or(StreamFailure::Closed)
    }

    fn put(&mut self, stream: &Resource<Sink>, bytes: &[u8]) -> std::result::Result<(), StreamFailure> {
        match self.table.get_mut(stream)? {
            Sink::Console(channel) => {
                let written = self.output.write(*channel, bytes);
                self.ended(written)?;
            }
            Sink::File { node, position } => {
                self.tree.write(*node, bytes, *position)?;
                *position += bytes.len() as u64;
            }
            Sink::Append { node } => {
                let end = self.tree.file(*node)?.len() as u64;
                self.tree.write(*node, bytes, end)?;
            }
        }
        Ok(())
    }

    fn put_lifted(
        &mut self,
        stream: &Resource<Sink>,
        bytes: &[u8],
    ) -> std::result::Result<(), StreamFailure> {
        self.count(bytes.len() as u64)?;
        self.put(stream, bytes)
    }
}

/// Next bytes, at most `length`; none at the end.
fn part(bytes: &[u8], position: &mut u64, length: usize) -> Option<Vec<u8>> {
    let start = usize::try_from(*position).ok()?;
    let rest = bytes.get(start..).filter(|rest| !rest.is_empty())?;
    let taken = &rest[..length.min(rest.len())];
    *position += taken.len() as u64;
    Some(taken.to_vec())
}

type Streamed<T> = std::result::Result<T, StreamFailure>;

impl streams::Host for Wasi {
    fn convert_stream_error(&mut self, failure: StreamFailure) -> Result<StreamError> {
        match failure {
            StreamFailure::Closed => Ok(StreamError::Closed),
            StreamFailure::Failed(code) => {
                Ok(StreamError::LastOperationFailed(self.table.push(IoError(code))?))
            }
            StreamFailure::Trap(error) => Err(error),
        }
    }
}

impl streams::HostInputStream for Wasi {
    fn read(&mut self, stream: Resource<Source>, length: u64) -> Streamed<Vec<u8>> {
        self.take(&stream, length)
    }

    fn blocking_read(&mut self, stream: Resource<Source>, length: u64) -> Streamed<Vec<u8>> {
        self.take(&stream, length)
    }

    fn skip(&mut self, stream: Resource<Source>, length: u64) -> Streamed<u64> {
        Ok(self.take(&stream, length)?.len() as u64)
    }

    fn blocking_skip(&mut self, stream: Resource<Source>, length: u64) -> Streamed<u64> {
        self.skip(stream, length)
    }

    fn subscribe(&mut self, _stream: Resource<Source>) -> Result<Resource<Pollable>> {
        Ok(self.table.push(Pollable::Ready)?)
    }

    fn drop(&mut self, stream: Resource<Source>) -> Result<()> {
        self.table.delete(stream)?;
        Ok(())
    }
}

impl streams::HostOutputStream for Wasi {
    fn check_write(&mut self, _stream: Resource<Sink>) -> Streamed<u64> {
        Ok(CHUNK)
    }

    fn write(&mut self, stream: Resource<Sink>, bytes: Vec<u8>) -> Streamed<()> {
        self.put_lifted(&stream, &bytes)
    }

    fn blocking_write_and_flush(&mut self, stream: Resource<Sink>, bytes: Vec<u8>) -> Streamed<()> {
        if bytes.len() > MAX_BLOCKING_WRITE {
            let message = format!("blocking-write-and-flush takes at most {MAX_BLOCKING_WRITE} bytes");
            return Ok(self.ended(Err(Ending::Trap(message)))?);
        }
        self.put_lifted(&stream, &bytes)
    }

    fn flush(&mut self, _stream: Resource<Sink>) -> Streamed<()> {
        Ok(())
    }

    fn blocking_flush(&mut self, _stream: Resource<Sink>) -> Streamed<()> {
        Ok(())
    }

    fn write_zeroes(&mut self, stream: Resource<Sink>, length: u64) -> Streamed<()> {
        self.put(&stream, &vec![0; length.min(CHUNK) as usize])
    }

    fn blocking_write_zeroes_and_flush(&mut self, stream: Resource<Sink>, length: u64) -> Streamed<()> {
        self.write_zeroes(stream, length)
    }

    fn splice(&mut self, stream: Resource<Sink>, source: Resource<Source>, length: u64) -> Streamed<u64> {
        let bytes = self.take(&source, length)?;
        self.put(&stream, &bytes)?;
        Ok(bytes.len() as u64)
    }

    fn blocking_splice(
        &mut self,
        stream: Resource<Sink>,
        source: Resource<Source>,
        length: u64,
    ) -> Streamed<u64> {
        self.splice(stream, source, length)
    }

    fn subscribe(&mut self, _stream: Resource<Sink>) -> Result<Resource<Pollable>> {
        Ok(self.table.push(Pollable::Ready)?)
    }

    fn drop(&mut self, stream: Resource<Sink>) -> Result<()> {
        self.table.delete(stream)?;
        Ok(())
    }
}
