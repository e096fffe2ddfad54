use std::path::Path;
use std::time::Duration;

use wasmtime::{
    Cache, CacheConfig, Config, Enabled, Engine, InstanceAllocationStrategy, PoolingAllocationConfig,
    ProfilingStrategy, Result,
};

/// How often running code looks whether its time is over.
pub const TICK: Duration = Duration::from_millis(50);

const GIB: usize = 1 << 30;

pub struct EngineOptions<'a> {
    /// Whether what runs is counted.
    pub fuel: bool,
    /// Where compiled code is kept, by content.
    pub cache: Option<&'a Path>,
    /// Bytes of stack that a guest may use.
    pub stack_bytes: usize,
    /// How often the epoch moves on.
    pub tick: Duration,
    /// Whether `perf` is told where compiled functions lie, in `/tmp/perf-PID.map`.
    pub perf_map: bool,
}

/// An engine whose epoch moves on every `tick`, for as long as somebody holds it.
pub fn create_engine(options: &EngineOptions<'_>) -> Result<Engine> {
    let mut config = Config::new();
    config
        .consume_fuel(options.fuel)
        .epoch_interruption(true)
        .max_wasm_stack(options.stack_bytes)
        .wasm_backtrace_max_frames(None)
        .wasm_component_model_map(true)
        .wasm_component_model_fixed_length_lists(true)
        .cranelift_nan_canonicalization(true)
        .allocation_strategy(InstanceAllocationStrategy::Pooling(pooling()));
    if let Some(directory) = options.cache {
        let mut cache = CacheConfig::new();
        cache.with_directory(directory);
        config.cache(Some(Cache::new(cache)?));
    }
    if options.perf_map {
        config.profiler(ProfilingStrategy::PerfMap);
    }
    let engine = Engine::new(&config)?;
    let tick = options.tick;
    let weak = engine.weak();
    std::thread::spawn(move || {
        while let Some(engine) = weak.upgrade() {
            engine.increment_epoch();
            drop(engine);
            std::thread::sleep(tick);
        }
    });
    Ok(engine)
}

/// Room for one instance at a time, of a component that may hold many core modules.
fn pooling() -> PoolingAllocationConfig {
    let mut pooling = PoolingAllocationConfig::new();
    pooling
        .total_component_instances(4)
        .total_core_instances(400)
        .max_core_instances_per_component(400)
        .total_memories(16)
        .max_memories_per_component(16)
        .max_memories_per_module(16)
        .total_gc_heaps(16)
        .max_memory_size(4 * GIB)
        // Pages that a case wrote are put back in place: a third less time for each case than giving them back.
        .linear_memory_keep_resident(4 << 20)
        .pagemap_scan(Enabled::Auto)
        .total_tables(400)
        .max_tables_per_component(400)
        .max_tables_per_module(100)
        .table_elements(100_000)
        .max_core_instance_size(16 << 20)
        .max_component_instance_size(16 << 20);
    pooling
}

/// Ticks after which code that still runs is stopped: the caller judges the time limit and kills this process; that is
/// for when it cannot.
pub fn deadline_ticks(timeout_ms: f64, tick: Duration) -> u64 {
    let guard = timeout_ms.max(0.0) + 2_000.0;
    (guard / tick.as_millis() as f64).ceil() as u64
}
