use wasmtime::{ResourceLimiter, Result};

/// Bounds each linear memory, and counts what they take. They never shrink, so the sum is the peak.
pub struct Limiter {
    limit: u64,
    pub memory_bytes: u64,
    pub growths: u64,
    /// The growth under way, for when it fails after all.
    pending: u64,
}

impl Limiter {
    /// `limit`: bytes of each memory.
    pub fn new(limit: u64) -> Self {
        Self {
            limit,
            memory_bytes: 0,
            growths: 0,
            pending: 0,
        }
    }
}

impl ResourceLimiter for Limiter {
    fn memory_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> Result<bool> {
        let within = desired as u64 <= self.limit && maximum.is_none_or(|most| desired <= most);
        self.pending = if within { (desired - current) as u64 } else { 0 };
        if within {
            self.memory_bytes += self.pending;
            self.growths += u64::from(current > 0 && desired > current);
        }
        Ok(within)
    }

    fn memory_grow_failed(&mut self, _error: wasmtime::Error) -> Result<()> {
        self.memory_bytes -= self.pending;
        self.growths = self.growths.saturating_sub(u64::from(self.pending > 0));
        self.pending = 0;
        Ok(())
    }

    fn table_growing(&mut self, _current: usize, _desired: usize, _maximum: Option<usize>) -> Result<bool> {
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use wasmtime::ResourceLimiter;

    use super::Limiter;

    const PAGE: usize = 65_536;

    #[test]
    fn counts_growths_but_not_what_a_memory_begins_with() {
        let mut limiter = Limiter::new(3 * PAGE as u64);
        assert!(limiter.memory_growing(0, PAGE, None).unwrap());
        assert!(limiter.memory_growing(PAGE, 3 * PAGE, None).unwrap());
        assert!(!limiter.memory_growing(3 * PAGE, 4 * PAGE, None).unwrap());
        assert_eq!((limiter.memory_bytes, limiter.growths), (3 * PAGE as u64, 1));
    }

    #[test]
    fn takes_a_growth_back_that_the_machine_refused() {
        let mut limiter = Limiter::new(u64::MAX);
        assert!(limiter.memory_growing(0, PAGE, None).unwrap());
        assert!(limiter.memory_growing(PAGE, 2 * PAGE, None).unwrap());
        limiter.memory_grow_failed(wasmtime::format_err!("no")).unwrap();
        assert_eq!((limiter.memory_bytes, limiter.growths), (PAGE as u64, 0));
    }
}
