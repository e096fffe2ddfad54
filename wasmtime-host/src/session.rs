use std::fs;
use std::io::{self, BufRead, Write};
use std::time::Instant;

use wasmtime::Engine;

use crate::arguments::Arguments;
use crate::case::run_case;
use crate::component::{Loaded, load};
use crate::engine::{EngineOptions, TICK, create_engine};
use crate::failure::HostFailure;
use crate::profile::INTERVAL;
use crate::protocol::{FromHost, Limits, PROTOCOL, Run, ToHost};

const FEATURES: [&str; 6] = ["fuel", "memory", "imports", "resources", "dirs", "files"];

/// More would not fit on the stack of the thread that runs guests.
pub const MAX_STACK_BYTES: u64 = 256 << 20;

/// One session of the host protocol.
pub struct Session<'a, W: Write> {
    arguments: &'a Arguments,
    output: W,
    nonce: String,
    /// With the stack limit that it was made for.
    engine: Option<(u64, Engine)>,
    loaded: Option<Loaded>,
}

impl<'a, W: Write> Session<'a, W> {
    pub fn new(arguments: &'a Arguments, output: W) -> Self {
        Self {
            arguments,
            output,
            nonce: String::new(),
            engine: None,
            loaded: None,
        }
    }

    /// Serves until `end`, or until nobody is left to write. Fails where a line is no message, or nobody reads.
    pub fn serve(&mut self, input: impl BufRead) -> io::Result<()> {
        self.greet()?;
        for line in input.split(b'\n') {
            let line = line?;
            let message = serde_json::from_slice(&line)
                .map_err(|error| io::Error::other(format!("a line is no message: {error}")))?;
            match message {
                ToHost::Start { nonce } => self.nonce = nonce,
                ToHost::Load { path, limits } => self.load(&path, &limits)?,
                ToHost::Run(run) => self.run(&run)?,
                ToHost::End => break,
            }
        }
        Ok(())
    }

    fn greet(&mut self) -> io::Result<()> {
        let skipped = usize::from(!self.arguments.fuel);
        let hello = FromHost::Hello {
            protocol: PROTOCOL,
            host: "wasmtime",
            version: crate::WASMTIME_VERSION,
            features: &FEATURES[skipped..],
        };
        send(&mut self.output, &hello)
    }

    fn load(&mut self, path: &str, limits: &Limits) -> io::Result<()> {
        let started = Instant::now();
        self.loaded = None;
        match self.loaded_from(path, limits) {
            Ok(loaded) => {
                self.loaded = Some(loaded);
                let duration_ms = started.elapsed().as_secs_f64() * 1e3;
                let loaded = FromHost::Loaded {
                    nonce: &self.nonce,
                    duration_ms,
                };
                send(&mut self.output, &loaded)
            }
            Err(failure) => self.fail(None, &failure),
        }
    }

    fn loaded_from(&mut self, path: &str, limits: &Limits) -> Result<Loaded, HostFailure> {
        let engine = self.engine_for(limits.stack_bytes)?;
        let bytes = fs::read(path).map_err(|error| HostFailure::bad_request(format!("{path}: {error}")))?;
        load(&engine, &bytes)
    }

    fn engine_for(&mut self, stack_bytes: u64) -> Result<Engine, HostFailure> {
        if let Some((_, engine)) = self.engine.as_ref().filter(|(bytes, _)| *bytes == stack_bytes) {
            return Ok(engine.clone());
        }
        if stack_bytes == 0 || stack_bytes > MAX_STACK_BYTES {
            return Err(HostFailure::bad_request(format!(
                "stackBytes is {stack_bytes}; 1 to {MAX_STACK_BYTES} can be given"
            )));
        }
        let options = EngineOptions {
            fuel: self.arguments.fuel,
            cache: self.arguments.cache.as_deref(),
            stack_bytes: stack_bytes as usize,
            tick: if self.arguments.profile.is_some() {
                INTERVAL
            } else {
                TICK
            },
            perf_map: self.arguments.perf_map,
        };
        // The pool of the old one first: two would take twice the addresses.
        self.engine = None;
        let engine = create_engine(&options).map_err(HostFailure::internal)?;
        self.engine = Some((stack_bytes, engine.clone()));
        Ok(engine)
    }

    fn run(&mut self, run: &Run) -> io::Result<()> {
        let Some(loaded) = &self.loaded else {
            let failure = HostFailure::bad_request("no component is loaded");
            return self.fail(Some(run.id), &failure);
        };
        let (nonce, id) = (self.nonce.as_str(), run.id);
        let mut sent = Ok(());
        let ran = run_case(
            loaded,
            run,
            self.arguments.profile.as_deref(),
            &mut |step, outcome, imports, calls| {
                let told = FromHost::Step {
                    nonce,
                    id,
                    step,
                    outcome,
                    imports,
                    calls,
                };
                if sent.is_ok() {
                    sent = send(&mut self.output, &told);
                }
            },
        );
        sent?;
        match ran {
            Ok(done) => {
                let done = FromHost::Done {
                    nonce,
                    id,
                    done: &done,
                };
                send(&mut self.output, &done)
            }
            Err(failure) => self.fail(Some(id), &failure),
        }
    }

    fn fail(&mut self, id: Option<u64>, failure: &HostFailure) -> io::Result<()> {
        let error = FromHost::Error {
            nonce: &self.nonce,
            id,
            code: failure.code,
            message: &failure.message,
        };
        send(&mut self.output, &error)
    }
}

/// Writes a message before anything else runs: the guest's next call may never end.
fn send(output: &mut impl Write, message: &FromHost<'_>) -> io::Result<()> {
    let mut line = serde_json::to_vec(message)?;
    line.push(b'\n');
    output.write_all(&line)?;
    output.flush()
}
