import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CABI_REALLOC } from '../../src/check/cabi-realloc.ts';
import { stressCheck } from '../../src/check/stress.ts';
import { LATE, type Observation, type Sight } from '../../src/stress/evidence.ts';
import { coreOf, evidenceOf } from './evidence.ts';

const seen = (sight: Sight, host: Observation['host'] = 'v8', name = 'greet'): Observation => ({
  host,
  name,
  core: name,
  ...sight,
});

function judge(observations: readonly Observation[], ...exports: readonly string[]) {
  const stress = { observations, driven: 1, calls: 1, left: null };
  return stressCheck.judge({ ...evidenceOf({ core: coreOf(...exports) }), stress }).findings;
}

const trap = (trapClass: 'cannot-leave' | 'go-panic', at: number): Sight => ({
  kind: 'trap',
  class: trapClass,
  message: 'cannot leave component instance',
  at,
  bytes: 1000,
});
const climb = (returnsLists: boolean, rate: number): Sight => ({
  kind: 'climb',
  measured: [1000, 2000, 4000, 8000].map((calls) => ({ calls, bytes: 4_000_000 + calls * rate })),
  argumentBytes: 1000,
  resultBytes: 70,
  returnsLists,
});

test('a collection inside cabi_realloc is told once, with the allocator to paste', () => {
  const findings = judge([
    seen(trap('cannot-leave', 168)),
    seen(trap('cannot-leave', 168), 'wasmtime'),
    seen(trap('cannot-leave', 1), 'v8', 'other'),
  ]);
  expect(findings.map(({ rule }) => rule)).toEqual(['abi/realloc-leaves']);
  expect(findings[0]?.message).toContain('greet traps at call 168 of 1,000 bytes each (v8:');
  expect(findings[0]?.related.map(({ message }) => message.slice(0, 11))).toEqual(['other traps']);
  expect(findings[0]?.hint).toContain(CABI_REALLOC);
});

test('what is to be pasted is the file that the look-alike is built with', () => {
  const file = new URL('../../fixtures/broken/abi-realloc-leaves/look-alike/memory.go', import.meta.url);
  expect(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).toBe(CABI_REALLOC);
});

describe('memory that climbs', () => {
  test('is a missing post-return where results are never freed', () => {
    const [found] = judge([seen(climb(true, 150))], 'greet');
    expect([found?.rule, found?.actual]).toEqual(['abi/missing-post-return', '+150 bytes a call']);
    expect(found?.hint).toContain('//go:wasmexport cabi_post_greet');
    expect(found?.hint).not.toContain('parameter');
  });

  test('says of parameters too where as much is kept as they take: the post-return alone cures nothing', () => {
    const [found] = judge([seen(climb(true, 1040))], 'greet');
    expect(found?.message).toContain('nobody may free them either');
    expect(found?.hint).toContain('free each list and string parameter once it is copied, a Go `string` too');
  });

  test('is a leak where there is a post-return, or nothing to free', () => {
    expect(judge([seen(climb(true, 150))], 'cabi_post_greet')[0]?.rule).toBe('memory/leak');
    expect(judge([seen(climb(false, 150))])[0]?.rule).toBe('memory/leak');
  });

  test('by as much as the arguments take names them', () => {
    expect(judge([seen(climb(false, 1040))])[0]?.message).toContain('as much as the arguments take');
    expect(judge([seen(climb(false, 9000))])[0]?.message).not.toContain('as much as the arguments take');
  });
});

test('a case that changes under clobberfree stands at its place', () => {
  const place = { file: 'testdata/a.transcript', line: 3 };
  const [found] = judge([seen({ kind: 'differs', before: '"a"', after: '"b"', place })]);
  expect([found?.rule, found?.location?.line, found?.expected]).toEqual(['abi/lifetime', 3, '"a"']);
});

test('other traps, kept handles, goroutines and exports that were not driven', () => {
  const rules = judge([
    seen(trap('go-panic', 101)),
    seen({ kind: 'handles', resource: 'a:b/store.open', calls: 32, made: 32, kept: 32 }),
    seen({ kind: 'left', later: 'answer', what: 'output: "x"' }),
    seen({ kind: 'not-driven', reason: 'no time was left for it' }, 'v8', 'late'),
  ]).map(({ rule, severity }) => `${rule} ${severity}`);
  expect(rules).toEqual([
    'stress/trap error',
    'abi/handle-leak error',
    'golden/goroutine-left error',
    'stress/not-driven warning',
  ]);
});

describe('what was not driven', () => {
  const missed = (name: string, reason: string, host: Observation['host'] = 'v8') =>
    seen({ kind: 'not-driven', reason }, host, name);

  test('is one warning, short, with all names beside their reasons and hosts', () => {
    const location = { file: 'main.go', line: 7, column: 1 };
    const findings = judge([
      missed('a', LATE),
      { ...missed('b', 'it exits with 0'), location },
      missed('c', LATE),
      seen(trap('go-panic', 3)),
      ...['b', 'd', 'e'].map((name) => missed(name, 'it exits with 0', 'wasmtime')),
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['stress/trap', 'stress/not-driven']);
    expect(findings[1]).toMatchObject({
      message: 'a, b, c and 2 more exports were not driven, or not to the end',
      actual: 'no time was left: a, c (v8)\nit exits with 0: b (v8 and wasmtime); d, e (wasmtime)',
      location,
    });
    expect(findings[1]?.hint).toContain('--host');
  });

  test('for another reason than time, nothing is said of time', () => {
    const [found] = judge([missed('a', 'it exits with 0')]);
    expect(found?.message).toBe('a was not driven, or not to the end');
    expect(found?.hint).toBe('write golden cases for it: arguments of transcripts are tried too');
  });
});

test('a world of numbers is skipped, with the reason', () => {
  const stress = { observations: [], driven: 0, calls: 0, left: null };
  const { skipped } = stressCheck.judge({ ...evidenceOf({}), stress });
  expect(skipped).toBe('no export takes or returns lists or strings');
});

test('a finding stands where the export does', () => {
  const location = { file: 'main.go', line: 7, column: 1 };
  expect(judge([{ ...seen(trap('go-panic', 3)), location }])[0]?.location).toEqual(location);
  expect(judge([seen(trap('go-panic', 3))])[0]?.location).toBeNull();
});
