import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BuildContext } from '../../src/build/context.ts';
import { nativeEncoder } from '../../src/build/native.ts';
import { askTargets } from '../../src/build/second-verdict.ts';

const tool = process.env.COMPONENT_CHECK_TEST_WASM_TOOLS ?? '';
const context = {
  env: process.env,
  wasmTools: { engine: 'native', path: tool, version: '' },
} as unknown as BuildContext;

const CLOCKS = (version: string) => `package wasi:clocks@${version} {
  interface wall { record t { s: u64 } now: func() -> t; zone: func() -> string; }
}`;
const MADE = `package c:d;
world made { import wasi:clocks/wall@0.2.12; export f: func() -> string; export g: func(); }
${CLOCKS('0.2.12')}`;
const WORLD = 'package c:d;\nworld %w { export f: func() -> string; }\nworld two { export g: func(); }\n';
const CLOCK = 'wasi:clocks/wall@0.2.12';

let dir: string;
let component: string;
beforeAll(async () => {
  dir = await realpath(await mkdtemp(path.join(tmpdir(), 'a second verdict ')));
  component = path.join(dir, 'made.wasm');
  const encoder = nativeEncoder({ path: tool, version: '' }, context);
  const dummy = await encoder.dummy(new Map([['w.wit', Buffer.from(MADE)]]), null);
  const encoded = dummy.ok ? await encoder.encode(dummy.value, null) : dummy;
  if (!encoded.ok) throw new Error(encoded.problem);
  await writeFile(component, encoded.value);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const ask = (wit: string, worlds: readonly string[], beyond: readonly string[], more = {}) => {
  const staged = new Map([['world.wit', Buffer.from(wit)]]);
  return askTargets({ path: component, wit: { staged, worlds } }, beyond, { ...context, ...more });
};

test.skipIf(tool === '')('wasm-tools says whether the component fits its world and more', async () => {
  expect(await ask(WORLD, ['w'], [CLOCK])).toEqual({ fits: true });
  expect(await ask(WORLD, ['w', 'two'], [CLOCK])).toEqual({ fits: true });
  expect(await ask(WORLD, ['w'], [])).toMatchObject({ fits: false, problem: expect.stringContaining(CLOCK) });
  const other = WORLD.replace('string', 'u32');
  expect(await ask(other, ['w'], [CLOCK])).toMatchObject({ fits: false });
});

test.skipIf(tool === '')('packages that the user has are the user’s, of other versions too', async () => {
  const older = WORLD.replace('%w {', '%w { import wasi:clocks/wall@0.2.0;');
  expect(await ask(`${older}${CLOCKS('0.2.0')}`, ['w'], [CLOCK])).toEqual({ fits: true });
  expect(await ask(`${older.replace('0.2.0', '0.2.12')}${CLOCKS('0.2.12')}`, ['w'], [])).toEqual({
    fits: true,
  });
});

test.skipIf(tool === '')('nothing is said where it cannot be asked', async () => {
  expect(await ask(WORLD, ['w'], ['c:d/unknown'])).toBeNull();
  expect(await ask(WORLD, [], [CLOCK])).toBeNull();
  expect(await ask(WORLD, ['w'], [CLOCK], { wasmTools: { engine: 'embedded' } })).toBeNull();
});
