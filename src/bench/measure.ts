import type { Host } from '../hosts/host.ts';
import type { Limits, Run, StepCalls } from '../hosts/protocol.ts';
import type { Input } from './input.ts';
import { quantile, sum } from './statistics.ts';

/** What one process of a host measured of one component. Times in ms or ns, as their names say. */
export interface Measured {
  readonly loadMs: number;
  /** Of fresh instances, one after the other. */
  readonly instantiateMs: readonly number[];
  readonly memoryStart: number;
  readonly fuelStart: number | null;
  readonly inputs: readonly MeasuredInput[];
}

export type MeasuredInput = { readonly name: string } & (
  | { readonly failed: string }
  | {
      readonly failed: null;
      readonly firstNs: number;
      readonly medianNs: number;
      readonly p95Ns: number;
      readonly totalNs: number;
      readonly calls: number;
      readonly memoryBytes: number;
      readonly fuel: Fuel | null;
    }
);

/** Of a first call, and of those after the warm-up. */
export interface Fuel {
  readonly first: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  readonly total: number;
}

const INSTANCES = 5;
/** A run is as long as it is: no case waits for it. */
const TIMEOUT_MS = 300_000;

/**
 * Loads a component into a host that holds nothing yet, instantiates it, and calls it with each input.
 * @throws Error with why, where it cannot be loaded or does not start
 */
export async function measure(
  host: Host,
  component: string,
  limits: Limits,
  inputs: readonly Input[],
): Promise<Measured> {
  const patient = { ...limits, timeoutMs: TIMEOUT_MS };
  const loaded = await host.load({ path: component, limits: patient });
  if (loaded.type === 'error') throw new Error(`it cannot be loaded (${loaded.code}): ${loaded.message}`);
  const [first] = inputs;
  if (first === undefined) throw new TypeError('there is an input');
  const starts = [];
  for (let at = 0; at < INSTANCES; at += 1)
    starts.push(await ran(host, { ...first.run, steps: [], limits: patient }));
  const measured = [];
  for (const input of inputs) measured.push(await measureInput(host, input));
  return {
    loadMs: loaded.durationMs,
    instantiateMs: starts.map(({ done }) => done.durationMs),
    memoryStart: starts[0]?.done.cost.memoryBytes ?? 0,
    fuelStart: starts[0]?.done.cost.instantiationFuel ?? null,
    inputs: measured,
  };
}

/** The first call, a tenth as many again to warm up, then those that count, all on one instance. */
async function measureInput(host: Host, { name, run, calls, judge }: Input): Promise<MeasuredInput> {
  const limits = { ...run.limits, timeoutMs: TIMEOUT_MS };
  const warmUp = Math.max(1, Math.ceil(calls / 10));
  try {
    const { passes, done, results } = await ran(
      host,
      { ...run, limits, steps: repeated(run.steps, [1, warmUp, calls]) },
      run.steps,
    );
    const wrong = judge(results.slice(0, run.steps.length));
    if (wrong !== null) throw new Error(wrong);
    const [first, counted] = [passes[0], passes.slice(1 + warmUp)];
    if (first === undefined || counted.length !== calls)
      throw new Error('the host did not measure each call');
    const times = counted.map(({ ns }) => ns);
    const fuels = counted.flatMap(({ fuel }) => fuel ?? []);
    return {
      name,
      failed: null,
      firstNs: first.ns,
      medianNs: quantile(times, 0.5),
      p95Ns: quantile(times, 0.95),
      totalNs: sum(times),
      calls,
      memoryBytes: done.cost.memoryBytes,
      fuel:
        first.fuel === null || fuels.length !== calls
          ? null
          : {
              first: first.fuel,
              median: quantile(fuels, 0.5),
              p95: quantile(fuels, 0.95),
              max: quantile(fuels, 1),
              total: sum(fuels),
            },
    };
  } catch (error) {
    return { name, failed: (error as Error).message };
  }
}

/** One call is repeated by the host; the calls of a longer case are written out, in turn. */
function repeated(steps: Run['steps'], rounds: readonly number[]): Run['steps'] {
  const [only, second] = steps;
  if (only !== undefined && second === undefined) return rounds.map((repeat) => ({ ...only, repeat }));
  const pass = steps.map((step) => ({ ...step, repeat: 1 }));
  return Array.from({ length: sum(rounds) }, () => pass).flat();
}

interface Pass {
  readonly ns: number;
  readonly fuel: number | null;
}

/** Throws Error where a call does not return. */
async function ran(host: Host, run: Omit<Run, 'type' | 'id'>, pass: Run['steps'] = []) {
  const { steps, done, failure } = await host.run(run);
  const ended = steps.find(({ outcome }) => outcome.kind !== 'result')?.outcome;
  if (ended?.kind === 'trap') throw new Error(`it traps (${ended.class}): ${ended.message}`);
  if (ended?.kind === 'exit') throw new Error(`it exits with ${ended.code}`);
  if (done === null) throw new Error(failure === null ? 'the host gave no answer' : describeFailure(failure));
  return {
    done,
    results: steps.map(({ outcome }) => (outcome.kind === 'result' ? outcome.value : null)),
    passes: inPasses(
      steps.flatMap(({ calls }) => calls ?? []),
      Math.max(1, pass.length),
    ),
  };
}

/** The calls of a case that is one step long each by itself, else together. */
function inPasses(calls: readonly StepCalls[], length: number): Pass[] {
  const single = calls.flatMap(({ durationsNs, fuel }) =>
    durationsNs.map((ns, at): Pass => ({ ns, fuel: fuel?.[at] ?? null })),
  );
  const passes: Pass[] = [];
  for (let at = 0; at + length <= single.length; at += length) {
    const part = single.slice(at, at + length);
    const fuel = part.every((one) => one.fuel !== null) ? sum(part.map((one) => one.fuel ?? 0)) : null;
    passes.push({ ns: sum(part.map(({ ns }) => ns)), fuel });
  }
  return passes;
}

function describeFailure(failure: NonNullable<Awaited<ReturnType<Host['run']>>['failure']>): string {
  if (failure.kind === 'timeout') return `its calls take more than ${TIMEOUT_MS / 1_000} s`;
  if (failure.kind === 'error') return `${failure.error.code}: ${failure.error.message}`;
  return `the host died (${failure.signal ?? `exit code ${failure.exitCode}`})`;
}
