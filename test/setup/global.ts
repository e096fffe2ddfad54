import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A fresh build of dist/, outside the repository, in a path with a space. */
    readonly bundle: string;
  }
}

const script = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));

/** One build serves every slow test: `inject('bundle')`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await realpath(await mkdtemp(path.join(tmpdir(), 'component check bundle-')));
  await promisify(execFile)(process.execPath, [script, directory]);
  project.provide('bundle', directory);
  return () => rm(directory, { recursive: true, force: true });
}
