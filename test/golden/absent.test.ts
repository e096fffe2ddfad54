import { describe, expect, it } from 'vitest';
import type { ComponentConfig } from '../../src/config/config.ts';
import { explainAbsence } from '../../src/golden/absent.ts';
import { readGolden } from '../../src/golden/read.ts';
import { component, workspace } from './workspace.ts';

const CASE = '> echo("a")\n"a"\n';

function asking(root: string, files: readonly string[], filesOrigin: 'default' | 'config' = 'default') {
  return { name: 'kitchen', base: root, golden: { files, filesOrigin } } as unknown as ComponentConfig;
}

async function explain(
  files: readonly string[],
  origin: 'default' | 'config',
  there: Readonly<Record<string, string>> = {},
) {
  const { root } = workspace(there);
  const one = asking(root, files, origin);
  return explainAbsence(one, { root, components: [one] });
}

describe('a component without a transcript', () => {
  it('is golden/no-cases where the command asks for cases, and nothing where it does not', async () => {
    const { root } = workspace({});
    const { findings } = (await readGolden(component(root), root, { required: true })) ?? {};
    expect(findings).toMatchObject([{ rule: 'golden/no-cases', severity: 'error' }]);
    expect(await readGolden(component(root), root)).toBeNull();
  });

  it.each([
    ['cmd/app/testdata/**/*.transcript', 'write cmd/app/testdata/first.transcript'],
    ['cmd/\\(app\\)/testdata/*.transcript', 'write cmd/(app)/testdata/first.transcript'],
    ['{a,b}/*.transcript', 'write testdata/first.transcript'],
  ])('is told a path that %s matches', async (pattern, hint) => {
    expect((await explain([pattern], 'default')).hint).toContain(hint);
  });

  it('hears of transcripts that nobody reads, and not of those that another component reads', async () => {
    const { root } = workspace({ 'testdata/greet.transcript': CASE, 'other/testdata/a.transcript': CASE });
    const one = asking(root, ['cmd/app/testdata/*.transcript']);
    const other = asking(root, ['other/testdata/*.transcript']);
    expect((await explainAbsence(one, { root, components: [one, other] })).hint).toBe(
      'not read: testdata/greet.transcript; set `golden.files`',
    );
  });

  it('hears what its own patterns start from', async () => {
    const there = { 'testdata/greet.transcript': CASE };
    const { message, hint } = await explain(['nope/*.transcript'], 'config', there);
    expect(message).toContain('nope/*.transcript');
    expect(hint).toBe('patterns are relative to component-check.yml; not read: testdata/greet.transcript');
    expect((await explain(['nope/*.transcript'], 'config')).hint).toContain('write nope/first.transcript');
  });
});
