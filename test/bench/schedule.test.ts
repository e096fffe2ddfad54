import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sample } from '../../src/bench/sample.ts';
import { estimateLeft, leftOf, scheduleOf } from '../../src/bench/schedule.ts';
import { openState } from '../../src/bench/state.ts';

const PLAN = {
  rounds: 2,
  hosts: ['v8', 'wasmtime'],
  variants: [
    { label: 'a', sha256: '1' },
    { label: 'b', sha256: '2' },
  ],
} as const;
const sampleOf = (turn: ReturnType<typeof scheduleOf>[number]) => ({ ...turn }) as unknown as Sample;

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'bench state '));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test('rounds are interleaved, every second one backwards', () => {
  const order = scheduleOf(PLAN).map(({ round, variant, host }) => `${round}${variant}${host[0]}`);
  expect(order).toEqual(['0av', '0aw', '0bv', '0bw', '1bw', '1bv', '1aw', '1av']);
});

test('what was measured is not measured again; of another component it is', () => {
  const turns = scheduleOf(PLAN);
  const done = turns.slice(0, 3).map(sampleOf);
  expect(leftOf(turns, done)).toEqual(turns.slice(3));
  const rebuilt = done.map((sample) => ({ ...sample, sha256: 'another' }));
  expect(leftOf(turns, rebuilt)).toEqual(turns);
});

test('the time left is told once something is done', () => {
  expect(estimateLeft(5_000, 0, 4)).toBeNull();
  expect(estimateLeft(6_000, 2, 4)).toBe(12_000);
});

test('samples are there again after a stop, for the same key and where that is asked for', async () => {
  const file = path.join(directory, 'a component', 'state.json');
  const [turn] = scheduleOf(PLAN);
  if (turn === undefined) throw new Error('there is a turn');
  const first = await openState(file, { inputs: 1 }, false);
  await first.add(sampleOf(turn));
  expect((await openState(file, { inputs: 1 }, true)).samples).toEqual([turn]);
  expect((await openState(file, { inputs: 2 }, true)).samples).toEqual([]);
  expect((await openState(file, { inputs: 1 }, false)).samples).toEqual([]);
  expect(JSON.parse(await readFile(file, 'utf8')).samples).toHaveLength(1);
});

test('a state that a killed run left half of is none', async () => {
  const file = path.join(directory, 'half.json');
  await writeFile(file, '{"key":"');
  expect((await openState(file, {}, true)).samples).toEqual([]);
});
