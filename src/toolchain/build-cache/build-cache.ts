import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CheckError } from '../../errors.ts';
import { definedIn, type Environment } from '../environment.ts';
import { type ProcessResult, runProcess } from '../process.ts';
import type { CacheKey } from './cache-key.ts';
import { keepVerifiable } from './keep-verifiable.ts';
import { mergeInto } from './merge.ts';
import { RESULT } from './worker-protocol.ts';

/** Where Go keeps what it compiled and downloaded. Absolute. */
export interface GoCaches {
  readonly build: string;
  readonly modules: string;
}

export interface CacheContext {
  /** The bundled worker. */
  readonly script: string;
  readonly env: Environment;
  readonly signal?: AbortSignal;
  /** Where live process groups are written down; null: nowhere. */
  readonly stateDir: string | null;
  /** The most that it may take. Milliseconds. */
  readonly timeoutMs: number;
  readonly note: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** Longer than this takes less time to compile. */
export const RESTORE_MS = 60_000;
export const SAVE_MS = 120_000;

/** Go's own answer to where they are; null where it keeps none. */
export function cachesOf(goEnv: Environment): GoCaches | null {
  const { GOCACHE: build = '', GOMODCACHE: modules = '' } = goEnv;
  return path.isAbsolute(build) && path.isAbsolute(modules) ? { build, modules } : null;
}

/** Whether the runner offers a cache. https://github.com/actions/toolkit/tree/main/packages/cache */
export function hasCacheService({
  ACTIONS_RESULTS_URL,
  ACTIONS_CACHE_URL,
  ACTIONS_RUNTIME_TOKEN,
}: Environment): boolean {
  return Boolean(ACTIONS_RESULTS_URL || ACTIONS_CACHE_URL) && Boolean(ACTIONS_RUNTIME_TOKEN);
}

/**
 * Puts what was saved where Go looks for it. It is unpacked elsewhere and moved in when it is whole, so an archive that is
 * cut off leaves nothing; whatever fails is a warning.
 * @returns the key that was found; null: none
 * @throws CheckError `cancelled`
 */
export async function restoreCaches(
  key: CacheKey,
  caches: GoCaches,
  context: CacheContext,
): Promise<string | null> {
  return await guarded('restored', context, async (scratch) => {
    const found = await runWorker('restore', key, scratch, context);
    context.note(
      found === null ? `no cache of Go’s builds as ${key.exact}` : `Go’s caches are those of ${found}`,
    );
    if (found === null) return null;
    const parts = [['build', caches.build] as const, ['mod', downloadsIn(caches)] as const];
    const there = parts.filter(([name]) => isDirectory(path.join(scratch, name)));
    if (there.length === 0) throw new Error('the archive holds nothing of it');
    if (isDirectory(path.join(scratch, 'mod')))
      keepVerifiable(path.join(scratch, 'mod'), downloadsIn(caches));
    for (const [name, target] of there) mergeInto(path.join(scratch, name), target);
    return found;
  });
}

/** Saves them under the exact key. @returns whether it was saved @throws CheckError `cancelled` */
export async function saveCaches(key: CacheKey, caches: GoCaches, context: CacheContext): Promise<boolean> {
  const saved = await guarded('saved', context, async (scratch) => {
    // Names that are the same on every machine: they are part of what a cache is found by.
    for (const [name, target] of [['build', caches.build] as const, ['mod', downloadsIn(caches)] as const]) {
      if (existsSync(target)) symlinkSync(target, path.join(scratch, name), 'junction');
    }
    return readdirSync(scratch).length <= 1 ? null : await runWorker('save', key, scratch, context);
  });
  return saved !== null;
}

/** No link to one. */
const isDirectory = (file: string) => lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === true;

const downloadsIn = ({ modules }: GoCaches) => path.join(modules, 'cache', 'download');

/** @actions/cache gives tar paths that it does not quote. */
function placeFor(env: Environment): string {
  const places = [env.RUNNER_TEMP || tmpdir(), tmpdir()];
  const place = places.find((one) => !/\s/.test(one));
  if (place === undefined)
    throw new Error(`${places[0]} has a space in it, which @actions/cache cannot take`);
  return place;
}

async function guarded(
  verb: string,
  { env, warn }: CacheContext,
  work: (scratch: string) => Promise<string | null>,
): Promise<string | null> {
  let scratch: string | null = null;
  try {
    scratch = mkdtempSync(path.join(placeFor(env), 'component-check-cache-'));
    mkdirSync(path.join(scratch, 'tmp'));
    return await work(scratch);
  } catch (error) {
    if (error instanceof CheckError && error.code === 'cancelled') throw error;
    warn(`Go’s caches were not ${verb}: ${(error as Error).message}`);
    return null;
  } finally {
    if (scratch !== null) discard(scratch, warn);
  }
}

/** Removes what a cache was unpacked in. Windows refuses that while something reads it, be it a virus scanner. */
export function discard(directory: string, warn: CacheContext['warn'], remove: typeof rmSync = rmSync): void {
  try {
    remove(directory, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    warn(`${directory} stays behind: ${(error as Error).message}`);
  }
}

async function runWorker(
  verb: 'restore' | 'save',
  key: CacheKey,
  scratch: string,
  context: CacheContext,
): Promise<string | null> {
  const { script, env, signal, stateDir, timeoutMs } = context;
  const result = await runProcess({
    argv: [process.execPath, script, verb, key.exact, key.prefix],
    cwd: scratch,
    // It archives what is below the workspace, and unpacks there.
    env: { ...definedIn(env), GITHUB_WORKSPACE: scratch, RUNNER_TEMP: path.join(scratch, 'tmp') },
    timeoutMs,
    signal,
    stateDir,
  });
  if (result.timedOut) throw new Error(`that took more than ${timeoutMs / 1000} s`);
  const complaint = complaintIn(result);
  const line = result.stdout.trimEnd().split('\n').at(-1) ?? '';
  if (!line.startsWith(RESULT)) throw new Error(complaint ?? `exit ${result.exitCode}`);
  const found = JSON.parse(line.slice(RESULT.length)).key as string | null;
  if (found === null && complaint !== null) throw new Error(complaint);
  return found;
}

/** What @actions/cache tells the runner; never a signed URL's query. */
function complaintIn({ stdout, stderr }: ProcessResult): string | null {
  const told =
    /^::(?:warning|error)[^:]*::(.*)$/m.exec(stdout)?.[1] ?? (stderr.trim().split('\n').at(-1) || null);
  return told === null
    ? null
    : decodeURIComponent(told.replace(/%(?!25|0A|0D)/g, '%25'))
        .replace(/\?[^\s"']*/g, '?…')
        .slice(0, 300);
}
