import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BuildContext } from '../../src/build/context.ts';
import { nativeEncoder } from '../../src/build/native.ts';
import { readWorld } from '../../src/wasm/world.ts';
import { diffWorlds } from '../../src/wit/difference.ts';
import { lackingImportTypes } from '../../src/wit/import-types.ts';
import { BREAKING, FITTING, type Spec, spec, witOf } from './compat-specs.ts';

const wasmTools = process.env.COMPONENT_CHECK_TEST_WASM_TOOLS ?? '';
const PER_CLASS = 5;
const SEED = 7;

/** A component of one world, held against another. */
interface Pair {
  readonly name: string;
  readonly component: string;
  readonly world: string;
}

let scratch: string;
beforeAll(async () => {
  scratch = await realpath(await mkdtemp(path.join(tmpdir(), 'component check targets-')));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const encoder = nativeEncoder({ path: wasmTools, version: '' }, {
  env: process.env,
} as unknown as BuildContext);

async function componentOf(wit: string): Promise<Uint8Array> {
  const dummy = await encoder.dummy(new Map([['w.wit', new TextEncoder().encode(wit)]]), 'w');
  if (!dummy.ok) throw new Error(`${dummy.problem}\n${wit}`);
  const encoded = await encoder.encode(dummy.value, null);
  if (!encoded.ok) throw new Error(`${encoded.problem}\n${wit}`);
  return encoded.value;
}

type Verdict = 'fits' | 'does not';

async function judge(pair: Pair, index: number): Promise<{ ours: Verdict; native: Verdict }> {
  const directory = path.join(scratch, String(index));
  await mkdir(directory);
  const bytes = await componentOf(pair.component);
  await writeFile(path.join(directory, 'c.wasm'), bytes);
  await writeFile(path.join(directory, 'w.wit'), pair.world);
  const native = await new Promise<Verdict>((resolve, reject) => {
    const args = ['component', 'targets', '-w', 'w', 'w.wit', 'c.wasm'];
    execFile(wasmTools, args, { cwd: directory }, (error, _, stderr) => {
      if (error === null) resolve('fits');
      else if (/mismatch|missing|conform|expected|encountered/i.test(stderr)) resolve('does not');
      else reject(new Error(`${stderr}\n${pair.world}`));
    });
  });
  const [wanted, actual] = [readWorld(await componentOf(pair.world)), readWorld(bytes)];
  const differences = [...diffWorlds(wanted, actual), ...lackingImportTypes(wanted, actual)];
  return { ours: differences.length === 0 ? 'fits' : 'does not', native };
}

async function judgeAll(pairs: readonly Pair[]) {
  const results: (Pair & { ours: Verdict; native: Verdict })[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < pairs.length; index = next++) {
      const pair = pairs[index] as Pair;
      results[index] = { ...pair, ...(await judge(pair, index)) };
    }
  };
  await Promise.all([work(), work(), work()]);
  await rm(scratch, { recursive: true });
  await mkdir(scratch);
  return results;
}

/** Each change makes two pairs: the component lags behind its world, or its world behind it. */
function pairsOf(name: string, change: (one: Spec, pick: number) => void, row: number): Pair[] {
  return fc.sample(spec, { numRuns: PER_CLASS, seed: SEED + row }).flatMap((before, pick) => {
    const after = structuredClone(before);
    change(after, pick);
    const [old, fresh] = [witOf(before), witOf(after)];
    return [
      { name: `${name}, in the component`, component: fresh, world: old },
      { name: `${name}, in the world`, component: old, world: fresh },
    ];
  });
}

test('over all classes of changes, the verdict is that of `component targets`', {
  timeout: 500_000,
}, async () => {
  const classes = Object.entries({ ...BREAKING, ...FITTING });
  const results = await judgeAll(classes.flatMap(([name, change], row) => pairsOf(name, change, row)));
  const differ = results.filter(({ ours, native }) => ours !== native);
  expect(
    differ.map(({ name, ours, component, world }) => ({ name, ours, component, world })).slice(0, 2),
  ).toEqual([]);
  expect(results.length).toBeGreaterThanOrEqual(200);
  const misfits = results.filter(({ native }) => native === 'does not');
  expect(misfits.length / results.length).toBeGreaterThanOrEqual(0.4);
  for (const name of Object.keys(BREAKING))
    expect([name, misfits.filter((one) => one.name.startsWith(`${name},`)).length >= PER_CLASS]).toEqual([
      name,
      true,
    ]);
});

const CLOCK = (version: string) =>
  `package wasi:clocks@${version} { interface wall-clock { now: func() -> u64; } }`;
const world = (items: string, packages = '') => `package a:k;\nworld w {\n${items}\n}\n${packages}`;

/** Where we say otherwise on purpose: it fits, says the check; `component targets` refuses it. */
const INTENDED: readonly Pair[] = [
  {
    name: 'WASI by semver: the world has a newer one of the same track',
    component: world('import wasi:clocks/wall-clock@0.2.0;', CLOCK('0.2.0')),
    world: world('import wasi:clocks/wall-clock@0.2.12;', CLOCK('0.2.12')),
  },
  {
    name: 'WASI by semver: the world has an older one of the same track',
    component: world('import wasi:clocks/wall-clock@0.2.12;', CLOCK('0.2.12')),
    world: world('import wasi:clocks/wall-clock@0.2.0;', CLOCK('0.2.0')),
  },
  {
    name: 'an interface of types alone is no capability',
    component:
      'package a:k;\ninterface types { enum t { a, b } }\nworld w { use types.{t}; export f: func(x: t); }',
    world: 'package a:k;\nworld w { enum t { a, b } export f: func(x: t); }',
  },
];

test('where it is not, it is one of the classes that are meant', { timeout: 100_000 }, async () => {
  const results = await judgeAll(INTENDED);
  expect(results.map(({ name, ours, native }) => [name, ours, native])).toEqual(
    INTENDED.map(({ name }) => [name, 'fits', 'does not']),
  );
});
