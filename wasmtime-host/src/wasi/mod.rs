//! WASI 0.2 for one run: all interfaces that the reactor adapter imports, synchronous, deterministic and in memory.
//!
//! Not `wasmtime-wasi`: its clocks, timers, random streams, file times and entry orders would all have to be replaced
//! for both hosts to agree. The twin of this room is `src/wasi/` of the V8 host.

pub mod bindings;
pub mod cli;
mod clock;
mod clocks;
mod copy;
pub mod descriptor;
mod descriptor_calls;
pub mod ending;
pub mod failure;
pub mod filesystem;
pub mod output;
pub mod poll;
mod random;
pub mod streams;
mod tree;

use std::io;
use std::path::Path;

use wasmtime::component::ResourceTable;

use clock::VirtualClock;
use ending::Ending;
use output::Output;
use random::RandomStreams;
use tree::{NodeId, Tree};

pub struct WasiOptions {
    /// Start of the virtual clock, nanoseconds since 1970-01-01T00:00:00Z.
    pub clock: u128,
    pub seed: u64,
    pub env: Vec<(String, String)>,
    pub args: Vec<String>,
    pub stdin: Vec<u8>,
    /// Bytes on stdout and stderr together.
    pub output_limit: u64,
    /// Preopened directories: guest path, host path of what is copied.
    pub dirs: Vec<(String, String)>,
}

/// What the WASI functions of one run share.
pub struct Wasi {
    table: ResourceTable,
    clock: VirtualClock,
    streams: RandomStreams,
    env: Vec<(String, String)>,
    args: Vec<String>,
    stdin: Vec<u8>,
    stdin_position: u64,
    pub output: Output,
    tree: Tree,
    preopens: Vec<(String, NodeId)>,
    /// Paths that the guest named in a directory so far, whether there is something or not: the first of them.
    named: Vec<String>,
    /// How the guest ended the run from inside WASI. A guest with exception handling could catch the trap: the first
    /// ending stays, whatever the guest does afterwards.
    pub ending: Option<Ending>,
    value_limit: u64,
    lifted: u64,
}

impl Wasi {
    /// Fails where a directory cannot be copied.
    pub fn new(options: WasiOptions) -> io::Result<Self> {
        let mut tree = Tree::new();
        let preopens = options
            .dirs
            .into_iter()
            .map(|(guest, host)| Ok((guest, copy::copy_directory(&mut tree, Path::new(&host))?)))
            .collect::<io::Result<_>>()?;
        Ok(Self {
            table: ResourceTable::new(),
            clock: VirtualClock::new(options.clock),
            streams: RandomStreams::new(options.seed),
            env: options.env,
            args: options.args,
            stdin: options.stdin,
            stdin_position: 0,
            output: Output::new(options.output_limit),
            tree,
            preopens,
            named: Vec::new(),
            ending: None,
            value_limit: u64::MAX,
            lifted: 0,
        })
    }

    /// Starts the count of one call's bytes.
    pub fn begin_call(&mut self, value_limit: u64) {
        self.value_limit = value_limit;
        self.lifted = 0;
    }

    /// Counts bytes in strings and lists that the guest hands over.
    pub fn count(&mut self, bytes: u64) -> wasmtime::Result<()> {
        self.lifted = self.lifted.saturating_add(bytes);
        if self.lifted > self.value_limit {
            return self.ended(Err(Ending::ValueLimit(self.value_limit)));
        }
        Ok(())
    }

    /// What the guest named so far, in order; the count begins anew.
    pub fn take_named(&mut self) -> Vec<String> {
        std::mem::take(&mut self.named)
    }

    /// Remembers how the run ended, if it did, and lets the call trap.
    pub fn ended<T>(&mut self, result: Result<T, Ending>) -> wasmtime::Result<T> {
        result.map_err(|ending| self.ending.get_or_insert(ending).clone().into())
    }
}
