import { Exit } from '../../wasi/endings.ts';
import { createWasi, type Wasi } from '../../wasi/wasi.ts';
import type { Run, RunDone, StepDone, StepOutcome } from '../protocol.ts';
import { callExport, exportedFunction } from './calls.ts';
import { type Component, limitMemory } from './component.ts';
import { readDirectory } from './dirs.ts';
import type { Exports } from './evaluate.ts';
import { HostFailure } from './failure.ts';
import { HostResources } from './host-resources.ts';
import { Instance } from './instance.ts';
import { Stubs } from './stubs.ts';
import { classifyTrap } from './trap.ts';
import { Values } from './values.ts';

export type Tell = (step: Omit<StepDone, 'type' | 'nonce' | 'id'>) => void;

/** Runs one case on a fresh instance. Throws `HostFailure` where the case could not be run as asked. */
export function runCase(component: Component, run: Run, tell: Tell): Omit<RunDone, 'type' | 'nonce' | 'id'> {
  const started = performance.now();
  const wasi = wasiFor(run);
  const instance = new Instance(component);
  limitMemory(run.limits.memoryBytes);
  const files = runSteps(component, run, wasi, instance, tell);
  const { output } = wasi;
  return {
    stdout: base64(output.stdout),
    stderr: base64(output.stderr),
    outputBytes: output.written,
    cost: {
      callFuel: null,
      instantiationFuel: null,
      memoryBytes: instance.memoryBytes,
      // V8 tells nobody when a memory grows.
      memoryGrowths: null,
    },
    durationMs: performance.now() - started,
    ...(files.length === 0 ? {} : { files }),
  };
}

/** A trap or an exit ends the case: no step after it runs. Gives the paths that the guest named in its instantiation. */
function runSteps(
  component: Component,
  run: Run,
  wasi: Wasi,
  instance: Instance,
  tell: Tell,
): readonly string[] {
  const { world, lifting } = component;
  const resources = new HostResources();
  const values = new Values(resources, world.exports);
  const stubs = new Stubs(values, lifting.dirty);
  const functions = run.steps.map(({ exportPath }) => exportedFunction(world, exportPath));
  let exports: Exports = {};
  lifting.begin(run.limits.valueBytes);
  const start = (): string | null => {
    exports = instance.start(wasi, { stubs, resources });
    return null;
  };
  const started = outcomeOf(start, wasi);
  const files = [...wasi.named];
  if (started.kind !== 'result') {
    tell({ step: -1, outcome: started, imports: stubs.calls });
    return files;
  }
  for (const [index, step] of run.steps.entries()) {
    lifting.begin(run.limits.valueBytes);
    lifting.dirty.begin();
    stubs.begin(step.stubs);
    const func = functions[index];
    if (func === undefined) break;
    const durationsNs: number[] = [];
    const call = () => callExport(exports, func, step, values, durationsNs);
    let outcome = outcomeOf(call, wasi);
    for (let left = (step.repeat ?? 1) - 1; left > 0 && outcome.kind === 'result'; left -= 1) {
      lifting.begin(run.limits.valueBytes);
      stubs.begin(step.stubs);
      outcome = outcomeOf(call, wasi);
    }
    const calls = step.repeat === undefined ? {} : { calls: { durationsNs, fuel: null } };
    const seen = lifting.dirty.end();
    const dirty = seen.length === 0 ? {} : { dirty: seen };
    tell({ step: index, outcome, imports: stubs.calls, ...calls, ...dirty });
    if (outcome.kind !== 'result') break;
  }
  return files;
}

/** How a call ended. What WASI saw first counts, also where the guest caught it and went on. */
function outcomeOf(call: () => string | null, wasi: Wasi): StepOutcome {
  let value: string | null = null;
  let thrown: unknown = null;
  let returned = false;
  try {
    value = call();
    returned = true;
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    thrown = error;
  }
  const ending = wasi.endings.first ?? thrown;
  if (returned && ending === null) return { kind: 'result', value };
  if (ending instanceof Exit) return { kind: 'exit', code: ending.code };
  return classifyTrap(ending, new TextDecoder().decode(wasi.output.stderr));
}

function wasiFor({ clock, seed, env, args, stdin, dirs, limits }: Run): Wasi {
  return createWasi({
    clock: BigInt(clock),
    seed: BigInt(seed),
    env,
    args,
    stdin: Buffer.from(stdin, 'base64'),
    outputLimit: limits.outputBytes,
    dirs: dirs.map(([guest, host]) => [guest, readDirectory(host)]),
  });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
