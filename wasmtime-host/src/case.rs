use std::path::Path;
use std::time::Instant;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use wasmtime::component::{ComponentExportIndex, Instance, InstancePre, Val};
use wasmtime::{Result, Store};

use crate::call::{arguments_of, call};
use crate::component::Loaded;
use crate::engine::{TICK, deadline_ticks};
use crate::failure::HostFailure;
use crate::handles::HandleTable;
use crate::limiter::Limiter;
use crate::profile::{self, INTERVAL};
use crate::protocol::{Calls, Cost, Done, ImportCall, Outcome, Run, Step};
use crate::state::State;
use crate::stubs::Stubs;
use crate::trap::{outcome_of_ending, outcome_of_error};
use crate::wasi::ending::Ending;
use crate::wasi::{Wasi, WasiOptions};

/// Tells how a step ended, before the next begins.
pub type Tell<'a> = &'a mut dyn FnMut(i64, &Outcome, &[ImportCall], Option<&Calls>);

/// Bytes that lists of one call may take in this process: an element takes many times what it takes in the guest.
const LIFTED_ROOM: u64 = 4 << 30;

/// Runs one case on a fresh instance. Fails where the case could not be run as asked.
pub fn run_case(
    loaded: &Loaded,
    run: &Run,
    profile: Option<&Path>,
    tell: Tell<'_>,
) -> Result<Done, HostFailure> {
    let started = Instant::now();
    let wasi = wasi_for(run)?;
    let functions = run
        .steps
        .iter()
        .map(|step| loaded.function(&step.export_path))
        .collect::<Result<Vec<_>, _>>()?;
    let mut case = Case::new(loaded, run, wasi, profile).map_err(HostFailure::internal)?;
    match &loaded.start {
        Err(message) => {
            let ending = Ending::Trap(message.clone());
            tell(-1, &outcome_of_ending(&ending), &[], None);
        }
        Ok(pre) => case.run_steps(pre, &functions, tell)?,
    }
    if let Some(file) = profile {
        profile::finish(&mut case.store, file).map_err(HostFailure::internal)?;
    }
    Ok(case.done(started))
}

fn wasi_for(run: &Run) -> Result<Wasi, HostFailure> {
    let clock = run
        .clock
        .parse()
        .map_err(|_| HostFailure::bad_request(format!("clock: {:?} is no number", run.clock)))?;
    let stdin = BASE64_STANDARD
        .decode(&run.stdin)
        .map_err(|error| HostFailure::bad_request(format!("stdin: {error}")))?;
    let options = WasiOptions {
        clock,
        seed: run.seed as u64,
        env: run.env.clone(),
        args: run.args.clone(),
        stdin,
        output_limit: run.limits.output_bytes,
        dirs: run.dirs.clone(),
    };
    Wasi::new(options).map_err(|error| HostFailure::bad_request(format!("dirs: {error}")))
}

struct Case<'a> {
    loaded: &'a Loaded,
    run: &'a Run,
    store: Store<State>,
    has_fuel: bool,
    instantiation_fuel: u64,
    /// Fuel that the calls began with.
    call_budget: u64,
    /// Paths that the guest named in its instantiation.
    files: Vec<String>,
}

impl<'a> Case<'a> {
    fn new(loaded: &'a Loaded, run: &'a Run, wasi: Wasi, profile: Option<&Path>) -> Result<Self> {
        let state = State {
            wasi,
            limiter: Limiter::new(run.limits.memory_bytes),
            handles: HandleTable::new(loaded.imported_resources),
            stubs: Stubs::default(),
            failure: None,
            profiler: None,
        };
        let mut store = Store::new(&loaded.engine, state);
        store.limiter(|state| &mut state.limiter);
        match profile {
            None => store.set_epoch_deadline(deadline_ticks(run.limits.timeout_ms, TICK)),
            Some(_) => {
                let ticks = deadline_ticks(run.limits.timeout_ms, INTERVAL);
                profile::start(&mut store, &loaded.component, ticks)?;
            }
        }
        let room = run.limits.value_bytes.saturating_mul(size_of::<Val>() as u64);
        store.set_hostcall_fuel(room.min(LIFTED_ROOM) as usize);
        let has_fuel = store.set_fuel(u64::MAX).is_ok();
        Ok(Self {
            loaded,
            run,
            store,
            has_fuel,
            instantiation_fuel: 0,
            call_budget: u64::MAX,
            files: Vec::new(),
        })
    }

    /// A trap or an exit ends the case: no step after it runs.
    fn run_steps(
        &mut self,
        pre: &InstancePre<State>,
        functions: &[ComponentExportIndex],
        tell: Tell<'_>,
    ) -> Result<(), HostFailure> {
        self.store.data_mut().wasi.begin_call(self.run.limits.value_bytes);
        let started = pre.instantiate(&mut self.store);
        self.instantiation_fuel = u64::MAX - self.fuel_left();
        self.files = self.store.data_mut().wasi.take_named();
        let instance = match self.settle(started)? {
            Ok(instance) => instance,
            Err(outcome) => {
                tell(-1, &outcome, &self.store.data().stubs.calls, None);
                return Ok(());
            }
        };
        self.name_resources(&instance);
        if self.has_fuel {
            self.call_budget = self.run.fuel.unwrap_or(u64::MAX);
            self.store
                .set_fuel(self.call_budget)
                .map_err(HostFailure::internal)?;
        }
        for (index, (step, function)) in self.run.steps.iter().zip(functions).enumerate() {
            let mut calls = Calls {
                fuel: self.has_fuel.then(Vec::new),
                ..Calls::default()
            };
            let mut outcome = self.run_step(&instance, step, function, &mut calls)?;
            for _ in 1..step.repeat.unwrap_or(1) {
                if !matches!(outcome, Outcome::Result { .. }) {
                    break;
                }
                outcome = self.run_step(&instance, step, function, &mut calls)?;
            }
            let measured = step.repeat.map(|_| &calls);
            tell(index as i64, &outcome, &self.store.data().stubs.calls, measured);
            if !matches!(outcome, Outcome::Result { .. }) {
                break;
            }
        }
        Ok(())
    }

    fn run_step(
        &mut self,
        instance: &Instance,
        step: &Step,
        function: &ComponentExportIndex,
        calls: &mut Calls,
    ) -> Result<Outcome, HostFailure> {
        let state = self.store.data_mut();
        state.wasi.begin_call(self.run.limits.value_bytes);
        state.stubs.begin(&step.stubs);
        let func = instance
            .get_func(&mut self.store, function)
            .ok_or_else(|| HostFailure::internal("the instance lacks an export"))?;
        // Only an instance knows which resource a handle's type means.
        let ty = func.ty(&self.store);
        let params = arguments_of(&mut self.store, step, func, &ty)?;
        let called = call(&mut self.store, func, &ty, step, params, calls);
        Ok(self
            .settle(called)?
            .map_or_else(|outcome| outcome, |value| Outcome::Result { value }))
    }

    fn name_resources(&mut self, instance: &Instance) {
        let named = self.loaded.resources.iter().filter_map(|(index, name)| {
            let resource = instance.get_resource(&mut self.store, index)?;
            Some((resource, name.clone()))
        });
        let named: Vec<_> = named.collect();
        self.store.data_mut().handles.exported = named;
    }

    /// What WASI or a limit saw first counts, also where the guest caught it and went on.
    fn settle<T>(&mut self, result: Result<T>) -> Result<Result<T, Outcome>, HostFailure> {
        let state = self.store.data_mut();
        if let Some(failure) = state.failure.take() {
            return Err(failure);
        }
        Ok(match (&state.wasi.ending, result) {
            (Some(ending), _) => Err(outcome_of_ending(ending)),
            (None, Ok(value)) => Ok(value),
            (None, Err(error)) => Err(outcome_of_error(&error, &state.wasi.output.stderr)),
        })
    }

    fn fuel_left(&self) -> u64 {
        self.store.get_fuel().unwrap_or(u64::MAX)
    }

    fn done(self, started: Instant) -> Done {
        let counted = |fuel: u64| self.has_fuel.then_some(fuel);
        let state = self.store.data();
        Done {
            stdout: BASE64_STANDARD.encode(&state.wasi.output.stdout),
            stderr: BASE64_STANDARD.encode(&state.wasi.output.stderr),
            output_bytes: state.wasi.output.written,
            cost: Cost {
                call_fuel: counted(self.call_budget.saturating_sub(self.fuel_left())),
                instantiation_fuel: counted(self.instantiation_fuel),
                memory_bytes: state.limiter.memory_bytes,
                memory_growths: state.limiter.growths,
            },
            duration_ms: started.elapsed().as_secs_f64() * 1e3,
            files: self.files,
        }
    }
}
