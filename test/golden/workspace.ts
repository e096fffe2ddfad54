import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ComponentConfig } from '../../src/config/config.ts';
import { readGolden } from '../../src/golden/read.ts';
import type { GoldenRun } from '../../src/golden/run.ts';
import { type Update, updateGolden } from '../../src/golden/update.ts';
import { writeUpdates } from '../../src/golden/write-updates.ts';
import type { Host } from '../../src/hosts/host.ts';
import { LIMITS } from './fake-host.ts';
import { KITCHEN } from './kitchen.ts';

export interface Workspace {
  readonly root: string;
  readonly write: (file: string, text: string | Uint8Array) => void;
  readonly read: (file: string) => string;
}

/** A real directory with these files, its path with a space in it. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>>): Workspace {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'golden test ')));
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return { root, write, read: (file) => readFileSync(path.join(root, file), 'utf8') };
}

export function component(root: string, filesOrigin: 'default' | 'config' = 'default'): ComponentConfig {
  const golden = { files: ['testdata/**/*.transcript'], filesOrigin, limits: LIMITS };
  return { name: 'kitchen', base: root, golden } as unknown as ComponentConfig;
}

/** Everything that a run needs, its transcripts read. */
export async function goldenRun(
  { root }: Workspace,
  hosts: readonly Host[],
  twice = false,
): Promise<GoldenRun> {
  const files = await readGolden(component(root), root);
  if (files === null) throw new Error('no transcripts');
  return {
    path: path.join(root, 'c.wasm'),
    world: KITCHEN,
    limits: LIMITS,
    root,
    files,
    hosts,
    scratch: root,
    twice,
  };
}

/** `golden --update` of one component alone, written. */
export async function updateAlone(run: GoldenRun): Promise<Update> {
  const made = await updateGolden(run);
  await writeUpdates(new Map([['kitchen', made]]), ['kitchen']);
  return made;
}
