import path from 'node:path';
import { expect, test } from 'vitest';
import { planAt } from '../../src/bench/case-at.ts';
import { CheckError } from '../../src/errors.ts';
import { parseTranscript } from '../../src/golden/parse.ts';
import { scopeOf } from '../../src/golden/plan.ts';
import { LIMITS } from '../golden/fake-host.ts';
import { KITCHEN } from '../golden/kitchen.ts';

const CWD = path.resolve('a directory');
const TEXT = `# one
> compute-hash([1])

# broken
> compute-hsh([1])

# three
> compute-hash([3])
`;
const file = {
  path: path.join(CWD, 'testdata/a.transcript'),
  transcript: parseTranscript('a.transcript', TEXT),
  files: new Map(),
  trees: new Map(),
};
const at = (place: string, transcripts = [file]) => planAt(place, scopeOf(KITCHEN, LIMITS), transcripts, CWD);

test.each([
  ['testdata/a.transcript', 'one'],
  ['testdata/a.transcript:1', 'one'],
  ['testdata/a.transcript:3', 'one'],
  ['testdata/a.transcript:7', 'three'],
  ['testdata/a.transcript:8', 'three'],
  [`${file.path}:8`, 'three'],
])('%s', (place, name) => {
  expect(at(place).case.name).toBe(name);
});

function refusal(place: string, transcripts = [file]): CheckError {
  try {
    at(place, transcripts);
  } catch (error) {
    if (error instanceof CheckError) return error;
  }
  throw new Error(`${place} is not refused`);
}

test('a line behind the end is no case, and the cases are told', () => {
  expect(refusal('testdata/a.transcript:9')).toMatchObject({
    code: 'usage',
    message: '--case testdata/a.transcript:9: no case stands there',
    hint: 'cases of testdata/a.transcript begin at line 1, 4, 7',
  });
});

test('a broken case is not passed over for the one before it', () => {
  expect(refusal('testdata/a.transcript:5').message).toBe(
    '--case testdata/a.transcript:5: it cannot run: there is no function "compute-hsh"',
  );
});

test('another file is none of the component’s, and one that is stands beside', () => {
  const { message, hint } = refusal('gone.transcript:1');
  expect(message).toContain('gone.transcript:1: it is none of the component’s transcripts');
  expect(hint).toContain(`--case ${path.join('testdata', 'a.transcript')}:1`);
});

test('without transcripts, sizes are left', () => {
  expect(refusal('gone.transcript:1', []).hint).toContain('--input SIZE');
});
