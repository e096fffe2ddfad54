import path from 'node:path';
import type { BuildContext } from '../build/context.ts';
import type { ComponentConfig, Config } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import { scopeOf } from '../golden/plan.ts';
import { readGolden } from '../golden/read.ts';
import type { Progress } from '../progress.ts';
import { formatDuration } from '../report/format.ts';
import type { HostName } from '../report/report.ts';
import { ownTools } from '../tools.ts';
import { hostileNames } from '../wasm/hostile.ts';
import { readComponent } from '../wasm/read.ts';
import { readWorld } from '../wasm/world.ts';
import { type BuiltVariant, buildVariant } from './build-variants.ts';
import { isMachineless, runsOf } from './figures.ts';
import { type Input, inputsOf } from './input.ts';
import { machineKey, programKey } from './machine.ts';
import { variantsOf } from './matrix.ts';
import type { BenchOptions } from './options.ts';
import type { BenchedComponent, BenchedVariant } from './result.ts';
import { type HostPrograms, type Sample, takeSample } from './sample.ts';
import { estimateLeft, leftOf, scheduleOf, type Turn } from './schedule.ts';
import { openState } from './state.ts';

export interface BenchContext {
  readonly config: Config;
  readonly build: BuildContext;
  readonly programs: HostPrograms;
  /** Absolute: `.component-check/bench`. */
  readonly stateDir: string;
  readonly options: BenchOptions;
  readonly cwd: string;
  readonly offline: boolean;
  readonly progress: Progress;
}

type Ready = Extract<BuiltVariant, { readonly unavailable: null }>;

/**
 * Builds every variant of a component and measures them in turn.
 * @throws CheckError `usage` for inputs that it has not, `host-failed` where no variant could be measured
 */
export async function benchComponent(
  component: ComponentConfig,
  context: BenchContext,
): Promise<BenchedComponent> {
  const directory = path.join(context.stateDir, component.name);
  const built = await buildAll(component, context, directory);
  const ready = built.filter((one): one is Ready => one.unavailable === null);
  const inputs = await inputsFor(component, ready, context);
  const hosts = component.hosts as readonly HostName[];
  const key = {
    tools: ownTools(),
    machine: machineKey(),
    inputs,
    programs: await programKey(context.programs.wasmtime),
    times: !context.options.deterministic,
  };
  const state = await openState(path.join(directory, 'state.json'), key, context.options.resume);
  const variants = ready.map(({ variant: { label }, artifact: { sha256 } }) => ({ label, sha256 }));
  const turns = scheduleOf({ rounds: context.options.runs, hosts, variants });
  const left = leftOf(turns, state.samples);
  const broken = new Map<string, string>();
  const started = performance.now();
  for (const [done, turn] of left.entries()) {
    const lane = `${turn.variant}\n${turn.host}`;
    if (broken.has(lane)) continue;
    say(component, context, turn, { done, all: left.length, elapsedMs: performance.now() - started });
    try {
      await state.add(await takeTurn(turn, ready, inputs, context, component));
    } catch (error) {
      if (error instanceof CheckError) throw error;
      broken.set(lane, (error as Error).message);
    }
  }
  const samples = turns.flatMap((turn) => state.samples.filter((one) => leftOf([turn], [one]).length === 0));
  return {
    name: component.name,
    inputs: inputs.map(({ name, calls }) => ({ name, calls })),
    variants: built
      .map((one) => described(one, samples, hosts, broken))
      .map((one) => (context.options.deterministic ? withoutTimes(one) : one)),
  };
}

async function buildAll(component: ComponentConfig, context: BenchContext, directory: string) {
  const { axes } = context.options;
  const pick = (name: keyof typeof axes) => (axes[name].length > 0 ? axes[name] : component.bench[name]);
  const all = {
    go: pick('go'),
    experiments: pick('experiments'),
    ldflags: pick('ldflags'),
    optimize: pick('optimize'),
  };
  const built: BuiltVariant[] = [];
  const building = { config: context.config, context: context.build, directory, offline: context.offline };
  for (const [at, variant] of variantsOf(component, all).entries())
    built.push(await buildVariant(component, variant, at, building));
  // One that cannot be had is a gap in the table; all of them are an error of their own.
  const [first] = built;
  const error = first?.unavailable == null ? undefined : first.error;
  if (error !== undefined && built.every(({ unavailable }) => unavailable !== null)) throw error;
  return built;
}

async function inputsFor(
  component: ComponentConfig,
  ready: readonly Ready[],
  context: BenchContext,
): Promise<readonly Input[]> {
  const [first] = ready;
  if (first === undefined) return [];
  if (ready.some(({ artifact }) => hostileNames(readComponent(artifact.bytes)).length > 0))
    throw new CheckError(
      'host-failed',
      'nothing was measured: a name in the component could run as code in the host',
    );
  const scope = scopeOf(readWorld(first.artifact.bytes), component.golden.limits);
  const files = await readGolden(component, context.config.root, { required: false });
  return inputsOf(scope, files, context.options, context.cwd);
}

async function takeTurn(
  turn: Turn,
  ready: readonly Ready[],
  inputs: readonly Input[],
  { programs, stateDir, options }: BenchContext,
  { golden: { limits } }: ComponentConfig,
): Promise<Sample> {
  const found = ready.find(({ variant }) => variant.label === turn.variant);
  if (found === undefined) throw new TypeError('a turn is of a variant');
  const cacheDir = path.join(stateDir, 'wasmtime-cache');
  const { host } = turn;
  const taken = await takeSample(programs, {
    host,
    component: found.artifact.path,
    limits,
    inputs,
    cacheDir,
    times: !options.deterministic,
  });
  // The first round filled the cache, or an earlier run did: what it took to load then is not told apart.
  return { ...turn, ...taken, cached: turn.round > 0 };
}

interface Reached {
  readonly done: number;
  readonly all: number;
  readonly elapsedMs: number;
}

function say(
  { name }: ComponentConfig,
  { progress }: BenchContext,
  { variant, host }: Turn,
  { done, all, elapsedMs }: Reached,
) {
  const left = estimateLeft(elapsedMs, done, all - done);
  const time = left === null ? '' : `, about ${formatDuration(left)} left`;
  progress.step(`${name}: ${done + 1} of ${all}${time}: ${variant} on ${host}`);
}

function described(
  built: BuiltVariant,
  samples: readonly Sample[],
  hosts: readonly HostName[],
  broken: ReadonlyMap<string, string>,
): BenchedVariant {
  const { variant, go, unavailable } = built;
  const about = {
    label: variant.label,
    unavailable,
    go,
    experiments: variant.experiments,
    ldflags: variant.ldflags,
  };
  if (built.unavailable !== null) return { ...about, sha256: null, optimized: null, results: [] };
  const { sha256, optimized } = built.artifact;
  const results = hosts.flatMap((host) => {
    const failed = broken.get(`${variant.label}\n${host}`);
    if (failed !== undefined) return [{ host, version: '', input: '', failed, figures: [] }];
    return runsOf(
      samples.filter((one) => one.variant === variant.label && one.host === host),
      built.sizes,
    );
  });
  return { ...about, sha256, optimized, results };
}

const withoutTimes = (variant: BenchedVariant): BenchedVariant => ({
  ...variant,
  results: variant.results.map((run) => ({ ...run, figures: run.figures.filter(isMachineless) })),
});
