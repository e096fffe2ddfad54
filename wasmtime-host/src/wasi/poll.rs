use wasmtime::Result;
use wasmtime::component::Resource;

use super::Wasi;
use super::bindings::wasi::io::{error, poll};
use super::clock::VirtualClock;
use super::ending::Ending;
use super::failure::IoError;

/// Always ready (our streams never make anybody wait), or a timer on the virtual clock.
#[derive(Clone, Copy, Debug)]
pub enum Pollable {
    Ready,
    Timer(u64),
}

impl Pollable {
    fn is_ready(self, clock: &VirtualClock) -> bool {
        match self {
            Self::Ready => true,
            Self::Timer(deadline) => clock.has_passed(deadline),
        }
    }
}

/// Indices of what is ready, after an advance to the first deadline where nothing is.
pub fn wait(clock: &mut VirtualClock, pollables: &[Pollable]) -> Result<Vec<u32>, Ending> {
    let ready = ready_now(clock, pollables);
    if !ready.is_empty() {
        return Ok(ready);
    }
    let first = pollables.iter().filter_map(|pollable| match pollable {
        Pollable::Timer(deadline) => Some(*deadline),
        Pollable::Ready => None,
    });
    match first.min() {
        Some(deadline) if clock.advance_to(deadline) => Ok(ready_now(clock, pollables)),
        _ => Err(Ending::BlockedForever),
    }
}

fn ready_now(clock: &VirtualClock, pollables: &[Pollable]) -> Vec<u32> {
    let indexed = (0u32..).zip(pollables);
    indexed
        .filter(|(_, pollable)| pollable.is_ready(clock))
        .map(|(index, _)| index)
        .collect()
}

impl poll::Host for Wasi {
    fn poll(&mut self, pollables: Vec<Resource<Pollable>>) -> Result<Vec<u32>> {
        let held = pollables
            .iter()
            .map(|pollable| self.table.get(pollable).copied())
            .collect::<Result<Vec<_>, _>>()?;
        let ready = wait(&mut self.clock, &held);
        self.ended(ready)
    }
}

impl poll::HostPollable for Wasi {
    /// Asking counts as a reading of the clock, or a guest that spins until a timer is ready would spin for ever.
    fn ready(&mut self, pollable: Resource<Pollable>) -> Result<bool> {
        let pollable = *self.table.get(&pollable)?;
        if matches!(pollable, Pollable::Timer(_)) {
            self.clock.read_monotonic();
        }
        Ok(pollable.is_ready(&self.clock))
    }

    fn block(&mut self, pollable: Resource<Pollable>) -> Result<()> {
        let pollable = *self.table.get(&pollable)?;
        let ready = wait(&mut self.clock, &[pollable]);
        self.ended(ready).map(|_| ())
    }

    fn drop(&mut self, pollable: Resource<Pollable>) -> Result<()> {
        self.table.delete(pollable)?;
        Ok(())
    }
}

impl error::Host for Wasi {}

impl error::HostError for Wasi {
    fn to_debug_string(&mut self, error: Resource<IoError>) -> Result<String> {
        Ok(self.table.get(&error)?.0.name().to_owned())
    }

    fn drop(&mut self, error: Resource<IoError>) -> Result<()> {
        self.table.delete(error)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Pollable, wait};
    use crate::wasi::clock::VirtualClock;
    use crate::wasi::ending::Ending;

    #[test]
    fn advances_to_the_first_deadline_only_where_nothing_is_ready() {
        let mut clock = VirtualClock::new(0);
        let timers = [Pollable::Timer(900), Pollable::Timer(300)];
        assert_eq!(wait(&mut clock, &timers), Ok(vec![1]));
        assert_eq!(clock.read_monotonic(), 1_300);
        assert_eq!(wait(&mut clock, &timers), Ok(vec![0, 1]));
        assert_eq!(
            wait(&mut clock, &[Pollable::Timer(u64::MAX), Pollable::Ready]),
            Ok(vec![1])
        );
        assert_eq!(clock.read_monotonic(), 2_300);
    }

    #[test]
    fn tells_a_wait_that_cannot_end() {
        let mut clock = VirtualClock::new(0);
        assert_eq!(wait(&mut clock, &[]), Err(Ending::BlockedForever));
        let never = [Pollable::Timer(u64::MAX)];
        assert_eq!(wait(&mut clock, &never), Err(Ending::BlockedForever));
    }
}
