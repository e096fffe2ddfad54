use wasmtime::Result;
use wasmtime::component::Resource;

use super::Wasi;
use super::bindings::wasi::clocks::{monotonic_clock, wall_clock};
use super::bindings::wasi::random::{insecure, insecure_seed, random};
use super::ending::Ending;
use super::poll::Pollable;

/// wasmtime's own bound for one request.
const MAX_RANDOM: u64 = 64 * 1024 * 1024;

impl monotonic_clock::Host for Wasi {
    fn now(&mut self) -> Result<u64> {
        Ok(self.clock.read_monotonic())
    }

    fn resolution(&mut self) -> Result<u64> {
        Ok(1_000)
    }

    fn subscribe_instant(&mut self, when: u64) -> Result<Resource<Pollable>> {
        Ok(self.table.push(Pollable::Timer(when))?)
    }

    fn subscribe_duration(&mut self, duration: u64) -> Result<Resource<Pollable>> {
        let deadline = self.clock.deadline_after(duration);
        self.subscribe_instant(deadline)
    }
}

impl wall_clock::Host for Wasi {
    fn now(&mut self) -> Result<wall_clock::Datetime> {
        let (seconds, nanoseconds) = self.clock.read_wall();
        Ok(wall_clock::Datetime { seconds, nanoseconds })
    }

    fn resolution(&mut self) -> Result<wall_clock::Datetime> {
        Ok(wall_clock::Datetime {
            seconds: 0,
            nanoseconds: 1_000,
        })
    }
}

impl Wasi {
    fn random_length(&mut self, length: u64) -> Result<usize> {
        if length <= MAX_RANDOM {
            return Ok(length as usize);
        }
        let message = format!("{length} random bytes asked for at once; {MAX_RANDOM} is the most");
        self.ended(Err(Ending::Trap(message)))
    }
}

impl random::Host for Wasi {
    fn get_random_bytes(&mut self, length: u64) -> Result<Vec<u8>> {
        let length = self.random_length(length)?;
        Ok(self.streams.random.bytes(length))
    }

    fn get_random_u64(&mut self) -> Result<u64> {
        Ok(self.streams.random.u64())
    }
}

impl insecure::Host for Wasi {
    fn get_insecure_random_bytes(&mut self, length: u64) -> Result<Vec<u8>> {
        let length = self.random_length(length)?;
        Ok(self.streams.insecure.bytes(length))
    }

    fn get_insecure_random_u64(&mut self) -> Result<u64> {
        Ok(self.streams.insecure.u64())
    }
}

impl insecure_seed::Host for Wasi {
    fn insecure_seed(&mut self) -> Result<(u64, u64)> {
        let seed = &mut self.streams.insecure_seed;
        Ok((seed.u64(), seed.u64()))
    }
}
