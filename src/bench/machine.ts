import { stat } from 'node:fs/promises';
import { arch, availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';
import type { Machine } from './result.ts';

/** The machine, by name: times hold for it alone. */
export function describeMachine(loadBefore: number): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    system: `${platform()} ${arch()} ${release()}`,
    load: { before: loadBefore, after: loadNow() },
  };
}

/** Processes that ran or waited for a core, over the last minute. */
export const loadNow = (): number => Math.round((loadavg()[0] ?? 0) * 100) / 100;

/** What of a machine times depend on. */
export const machineKey = () => ({
  cpu: cpus()[0]?.model,
  cores: availableParallelism(),
  system: platform(),
  arch: arch(),
});

/** A program by its place and its bytes' stamp: another one may be put in its place between two runs. @throws what `stat` throws */
export async function programKey(program: string | null) {
  if (program === null) return null;
  const { size, mtimeMs } = await stat(program);
  return { program, size, mtimeMs };
}
