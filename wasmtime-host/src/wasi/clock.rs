/// Nanoseconds that one reading takes.
const READING: u64 = 1_000;
/// A timer at this instant never comes.
const NEVER: u64 = u64::MAX;
const SECOND: u128 = 1_000_000_000;

/// One virtual clock for wall and monotonic time. It moves 1 µs a reading, before it is read: the Go runtime refuses to
/// start where its first monotonic reading is 0. Nothing sleeps: a wait advances it to the deadline at once.
pub struct VirtualClock {
    start: u128,
    elapsed: u64,
}

impl VirtualClock {
    /// `start` is in nanoseconds since 1970-01-01T00:00:00Z.
    pub fn new(start: u128) -> Self {
        Self { start, elapsed: 0 }
    }

    /// Nanoseconds since the clock's start.
    pub fn read_monotonic(&mut self) -> u64 {
        self.elapsed = self.elapsed.saturating_add(READING);
        self.elapsed
    }

    /// Seconds and nanoseconds since 1970-01-01T00:00:00Z.
    pub fn read_wall(&mut self) -> (u64, u32) {
        let now = self.start + u128::from(self.read_monotonic());
        ((now / SECOND) as u64, (now % SECOND) as u32)
    }

    /// Monotonic deadline of a wait that starts now.
    pub fn deadline_after(&self, duration: u64) -> u64 {
        self.elapsed.saturating_add(duration)
    }

    pub fn has_passed(&self, deadline: u64) -> bool {
        self.elapsed >= deadline
    }

    /// False where the deadline is never.
    pub fn advance_to(&mut self, deadline: u64) -> bool {
        if deadline == NEVER {
            return false;
        }
        self.elapsed = self.elapsed.max(deadline);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::VirtualClock;

    const START: u128 = 946_684_800_000_000_000;

    #[test]
    fn moves_before_each_reading() {
        let mut clock = VirtualClock::new(START);
        assert_eq!(clock.read_monotonic(), 1_000);
        assert_eq!(clock.read_wall(), (946_684_800, 2_000));
        assert_eq!(clock.read_monotonic(), 3_000);
    }

    #[test]
    fn advances_to_a_deadline_and_never_back() {
        let mut clock = VirtualClock::new(START);
        assert!(clock.advance_to(clock.deadline_after(5_000_000_000)));
        assert_eq!(clock.read_wall(), (946_684_805, 1_000));
        assert!(clock.advance_to(7));
        assert_eq!(clock.read_monotonic(), 5_000_002_000);
    }

    #[test]
    fn never_comes() {
        let mut clock = VirtualClock::new(START);
        clock.read_monotonic();
        assert!(!clock.advance_to(clock.deadline_after(u64::MAX)));
        assert!(!clock.has_passed(u64::MAX));
    }
}
