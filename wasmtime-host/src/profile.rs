use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::time::Duration;

use wasmtime::component::Component;
use wasmtime::{GuestProfiler, Result, Store, UpdateDeadline};

use crate::state::State;

/// Between two samples.
pub const INTERVAL: Duration = Duration::from_millis(1);

/// Samples what the guest runs, each time that the engine's epoch moves on.
/// `ticks`: how many of them a case may take.
pub fn start(store: &mut Store<State>, component: &Component, ticks: u64) -> Result<()> {
    let profiler =
        GuestProfiler::new_component(store.engine(), "component", INTERVAL, component.clone(), [])?;
    store.data_mut().profiler = Some(profiler);
    store.set_epoch_deadline(1);
    let mut left = ticks;
    store.epoch_deadline_callback(move |mut store| {
        left = left.saturating_sub(1);
        if left == 0 {
            return Ok(UpdateDeadline::Interrupt);
        }
        if let Some(mut profiler) = store.data_mut().profiler.take() {
            profiler.sample(&store, INTERVAL);
            store.data_mut().profiler = Some(profiler);
        }
        Ok(UpdateDeadline::Continue(1))
    });
    Ok(())
}

/// Writes a profile for <https://profiler.firefox.com>. That of an earlier case is replaced.
pub fn finish(store: &mut Store<State>, file: &Path) -> Result<()> {
    match store.data_mut().profiler.take() {
        Some(profiler) => profiler.finish(BufWriter::new(File::create(file)?)),
        None => Ok(()),
    }
}
