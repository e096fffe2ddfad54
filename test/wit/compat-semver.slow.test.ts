import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BuildContext } from '../../src/build/context.ts';
import { nativeEncoder } from '../../src/build/native.ts';
import { readWorld } from '../../src/wasm/world.ts';
import { compareWorlds } from '../../src/wit/compat.ts';
import { BREAKING, FITTING, INTENDED, type Spec, spec, witOf } from './compat-specs.ts';

const wasmTools = process.env.COMPONENT_CHECK_TEST_WASM_TOOLS ?? '';
const PER_CLASS = 7;
const SEED = 46;

interface Pair {
  readonly name: string;
  readonly before: Spec;
  readonly after: Spec;
}

let scratch: string;
beforeAll(async () => {
  scratch = await realpath(await mkdtemp(path.join(tmpdir(), 'component check compat-')));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const encoder = nativeEncoder({ path: wasmTools, version: '' }, {
  env: process.env,
} as unknown as BuildContext);

async function worldOf(wit: string) {
  const staged = new Map([['w.wit', new TextEncoder().encode(wit)]]);
  const dummy = await encoder.dummy(staged, 'w');
  if (!dummy.ok) throw new Error(`${dummy.problem}\n${wit}`);
  const encoded = await encoder.encode(dummy.value, null);
  if (!encoded.ok) throw new Error(`${encoded.problem}\n${wit}`);
  return readWorld(encoded.value);
}

/** The publisher's question is the host's with the worlds swapped. Both packages lie in one directory, so they differ in version. */
async function nativeVerdict({ before, after }: Pair, index: number): Promise<string> {
  const directory = path.join(scratch, String(index));
  // Two packages of one version cannot be told apart; the tool ignores versions.
  const other = after.version === before.version ? { ...after, version: '1.2.99' } : after;
  for (const [name, one] of [
    ['before', before],
    ['after', other],
  ] as const) {
    await mkdir(path.join(directory, 'deps', name), { recursive: true });
    await writeFile(path.join(directory, 'deps', name, 'w.wit'), witOf(one));
  }
  const worlds = `world before { include a:k/w@${before.version}; }\nworld after { include a:k/w@${other.version}; }`;
  await writeFile(path.join(directory, 'both.wit'), `package a:both;\n${worlds}\n`);
  const args = ['component', 'semver-check', directory, '--prev', 'after', '--new', 'before'];
  return new Promise((resolve, reject) => {
    execFile(wasmTools, args, (error, _, stderr) => {
      if (error === null) resolve('fitting');
      else if (stderr.includes('not semver-compatible')) resolve('breaking');
      else reject(new Error(`${stderr}\n${witOf(before)}\n${witOf(after)}`));
    });
  });
}

async function ourVerdict({ before, after }: Pair): Promise<string> {
  const changes = compareWorlds(await worldOf(witOf(before)), await worldOf(witOf(after)));
  return changes.some(({ effect }) => effect === 'breaking') ? 'breaking' : 'fitting';
}

function pairsOf(changes: Readonly<Record<string, (one: Spec, pick: number) => void>>): Pair[] {
  return Object.entries(changes).flatMap(([name, change], row) =>
    fc.sample(spec, { numRuns: PER_CLASS, seed: SEED + row }).map((before, pick) => {
      const after = structuredClone(before);
      change(after, pick);
      return { name, before, after };
    }),
  );
}

/** Several changes at once. */
function mixed(count: number): Pair[] {
  const all = Object.values({ ...BREAKING, ...FITTING });
  const chosen = fc.sample(
    fc.tuple(spec, fc.uniqueArray(fc.nat({ max: 999 }), { minLength: 2, maxLength: 3 })),
    {
      numRuns: count,
      seed: SEED,
    },
  );
  return chosen.map(([before, picks]) => {
    const after = structuredClone(before);
    for (const pick of picks) all[pick % all.length]?.(after, pick);
    return { name: 'several changes', before, after };
  });
}

interface Judged {
  readonly name: string;
  readonly pair: Pair;
  readonly ours: string;
  readonly native: string;
}

async function judge(pairs: readonly Pair[]): Promise<Judged[]> {
  const results: Judged[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < pairs.length; index = next++) {
      const pair = pairs[index] as Pair;
      const [ours, native] = [await ourVerdict(pair), await nativeVerdict(pair, index)];
      results[index] = { name: pair.name, pair, ours, native };
    }
  };
  await Promise.all([work(), work(), work()]);
  return results;
}

test('every class of change is judged as wasm-tools judges it', { timeout: 400_000 }, async () => {
  const pairs = [...pairsOf(BREAKING), ...pairsOf(FITTING), ...mixed(24)];
  const results = await judge(pairs);
  const differ = results.flatMap(({ name, ours, native, pair }) =>
    ours === native ? [] : [{ name, ours, native, wit: [witOf(pair.before), witOf(pair.after)] }],
  );
  expect(differ.slice(0, 3)).toEqual([]);
  expect(results.length).toBeGreaterThanOrEqual(200);
  expect(results.filter(({ native }) => native === 'breaking').length / results.length).toBeGreaterThan(0.4);
  for (const name of Object.keys(BREAKING))
    expect([name, results.filter((one) => one.name === name && one.ours === 'breaking').length]).toEqual([
      name,
      PER_CLASS,
    ]);
  for (const name of Object.keys(FITTING))
    expect([name, results.filter((one) => one.name === name && one.ours === 'fitting').length]).toEqual([
      name,
      PER_CLASS,
    ]);
});

test('where we say otherwise, it is one of the classes that we mean', async () => {
  const changes = Object.fromEntries(Object.entries(INTENDED).map(([name, [change]]) => [name, change]));
  const results = await judge(pairsOf(changes));
  for (const { name, ours, native } of results) {
    const meant = INTENDED[name]?.[1] ?? '';
    expect([name, ours, native]).toEqual([name, meant, meant === 'breaking' ? 'fitting' : 'breaking']);
  }
});
