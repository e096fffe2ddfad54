import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runGolden } from '../../src/golden/run.ts';
import { wholeValues } from '../../src/golden/whole-values.ts';
import { fakeHost, type Guest, gives } from './fake-host.ts';
import { goldenRun, type Workspace, workspace } from './workspace.ts';

const FILE = 'testdata/a b.transcript';

async function judged(space: Workspace, guest: Guest) {
  const directory = path.join(space.root, 'out/golden');
  const whole = wholeValues(directory, space.root);
  const run = await goldenRun(space, [fakeHost(guest)]);
  const { results } = await runGolden({ ...run, keep: whole.keep });
  await whole.write();
  return { finding: results[0]?.finding, directory };
}

test('a value that a finding cuts stands whole in two files, which the finding names', async () => {
  const [expected, actual] = ['x'.repeat(5000), `${'x'.repeat(4000)}y`].map((text) => JSON.stringify(text));
  const space = workspace({ [FILE]: `> echo("a")\n${expected}\n` });
  const { finding, directory } = await judged(space, () => gives(actual ?? null));
  expect(finding?.rule).toBe('golden/mismatch');
  expect(finding?.hint).toContain('component-check golden --update');
  expect(finding?.related[0]?.message).toBe(
    'both values whole: out/golden/a-b-2.expected.txt and a-b-2.actual.txt',
  );
  expect(readFileSync(path.join(directory, 'a-b-2.expected.txt'), 'utf8')).toBe(`${expected}\n`);
  expect(readFileSync(path.join(directory, 'a-b-2.actual.txt'), 'utf8')).toBe(`${actual}\n`);
  const again = await judged(space, () => gives(expected ?? null));
  expect(again.finding).toBeNull();
  expect(existsSync(directory)).toBe(false);
});

test('output that is cut is kept too; short values are not', async () => {
  const space = workspace({ [FILE]: '> spin()\nstdout| short\n' });
  const long = await judged(space, () => ({ ...gives(null), stdout: 'line\n'.repeat(1000) }));
  expect(long.finding?.rule).toBe('golden/output');
  expect(readFileSync(path.join(long.directory, 'a-b-2.actual.txt'), 'utf8')).toMatch(/^stdout\| line\n/);
  const short = await judged(space, () => ({ ...gives(null), stdout: 'other\n' }));
  expect(short.finding?.related).toEqual([]);
  expect(existsSync(short.directory)).toBe(false);
});

test('50 MB of text differ in one letter: the finding is small, the files are whole (E05)', async () => {
  const half = `${'line of text '.repeat(100)}\\n`.repeat(20_000);
  const space = workspace({ [FILE]: `> echo("a")\n"${half}a${half}"\n` });
  const { finding, directory } = await judged(space, () => gives(`"${half}b${half}"`));
  expect(finding?.message).toContain('at line 20001 of the text: "aline of text');
  expect(JSON.stringify(finding).length).toBeLessThan(10_000);
  const size = 2 * half.length + 4;
  expect(readFileSync(path.join(directory, 'a-b-2.actual.txt')).length).toBe(size);
  expect(size).toBeGreaterThan(50e6);
});
