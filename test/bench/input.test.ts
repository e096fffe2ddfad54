import path from 'node:path';
import { expect, test } from 'vitest';
import { inputsOf } from '../../src/bench/input.ts';
import { parseTranscript } from '../../src/golden/parse.ts';
import { scopeOf } from '../../src/golden/plan.ts';
import { LIMITS } from '../golden/fake-host.ts';
import { KITCHEN } from '../golden/kitchen.ts';

const CWD = path.resolve('a directory');
const file = {
  path: path.join(CWD, 'a.transcript'),
  transcript: parseTranscript('a.transcript', '# one\n> compute-hash([1])\n'),
  files: new Map(),
  trees: new Map(),
};
const asked = { cases: [], inputs: [], func: null, calls: 10 };
const inputs = (more: Partial<Parameters<typeof inputsOf>[2]>, transcript = file.transcript) =>
  inputsOf(
    scopeOf(KITCHEN, LIMITS),
    { transcripts: [{ ...file, transcript }] } as unknown as Parameters<typeof inputsOf>[1],
    { ...asked, ...more },
    CWD,
  );
const names = (more: Parameters<typeof inputs>[0]) => inputs(more).map(({ name }) => name);

test('without flags the first case is called', () => {
  expect(names({})).toEqual(['one']);
});

test('a function that is named is called, also where there are transcripts', () => {
  expect(names({ func: 'compute-hash' })).toEqual(['compute-hash']);
  expect(names({ func: 'compute-hash', cases: ['a.transcript:1'] })).toEqual(['one', 'compute-hash']);
  expect(names({ func: 'compute-hash', inputs: [{ text: '1 kB', size: 1_000 }] })).toEqual([
    'compute-hash, 1 kB',
  ]);
  expect(() => names({ func: 'gone' })).toThrow('gone is no export');
});

test('a case that answers something else is not measured', () => {
  const text = '> compute-hash([1])\n"a"\n> compute-hash([2])\n...\n> compute-hash([3])\n"c"\n';
  const [input] = inputs({}, parseTranscript('a.transcript', text));
  expect(input?.judge(['"a"', '"anything"', '"c"'])).toBeNull();
  expect(input?.judge(['"a"', '"b"', '"d"'])).toBe('compute-hash answers "d", and the transcript has "c"');
  const [unknown] = inputs({ func: 'compute-hash' });
  expect(unknown?.judge(['"a"'])).toBeNull();
});
