import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { findNode } from './find-node.ts';
import { type KitchenFault, kitchenFaults } from './kitchen-sink-faults.ts';
import { makeRepository, projectRoot, type Repository } from './repository.ts';

/** Its hundred cases take a minute under Node 20, where instantiating what jco generates is slow. */
const node = (await findNode(24)) ?? process.execPath;
const SOURCE = 'exports/export_kitchen_sink_mischief/mischief.go';

let kitchen: Repository;
beforeAll(async () => {
  kitchen = await makeRepository();
  await kitchen.copy('fixtures/kitchen-sink', '.');
  const built = await cli(inject('bundle'), ['build'], { cwd: kitchen.root, node });
  expect([built.code, built.stdout]).toEqual([0, expect.stringMatching(/\npassed/)]);
  await copyFile(inKitchen('component-check-out/kitchen-sink/component.wasm'), inKitchen('kept.wasm'));
});
afterAll(() => kitchen.remove());

const inKitchen = (file: string) => path.join(kitchen.root, file);
const read = (file: string) => readFile(inKitchen(file), 'utf8');

/** Runs the transcripts that a pattern names. */
async function golden(files: string, flags: readonly string[] = [], from = 'component: kept.wasm') {
  const settings = `{ ${from}, wit: wit, golden: { files: ["${files}"] } }`;
  const config = `version: 1\ntoolchain: { encoder: embedded }\ncomponents: { kitchen-sink: ${settings} }\n`;
  await kitchen.write('component-check.yml', config);
  const result = await cli(inject('bundle'), ['golden', '--json', ...flags], { cwd: kitchen.root, node });
  const report = reportOf(result);
  expect([report.errors, result.stderr.match(/\n\s+at .+:\d+:\d+/)]).toEqual([[], null]);
  const cases = report.components[0]?.golden ?? [];
  const failed = cases.filter(({ status }) => status === 'failed');
  const found = report.components.flatMap(({ checks }) => checks.flatMap(({ findings }) => findings));
  const warnings = found.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule);
  return {
    code: result.code,
    cases,
    warnings,
    failed: failed.map(({ name, finding }) => [name, finding?.rule]),
  };
}

describe('the kitchen sink', () => {
  test('passes at least 60 cases', { timeout: 300_000 }, async () => {
    const { code, cases, failed, warnings } = await golden('testdata/*.transcript');
    expect([code, failed]).toEqual([0, []]);
    expect(cases.filter(({ status }) => status === 'passed').length).toBeGreaterThanOrEqual(60);
    const skipped = cases.filter(({ status }) => status === 'skipped');
    expect(skipped.map(({ reason }) => reason)).toEqual(['an example of a case that is skipped']);
    expect(warnings).toEqual(['fuel/not-measured']);
    // Each on an instance of its own, which Go's runtime and one case fit into.
    expect(Math.max(...cases.map(({ cost }) => cost.memoryBytes ?? 0))).toBeLessThanOrEqual(32 * 1024 * 1024);
  });

  test('uses every directive that the documentation names', async () => {
    const table = await readFile(path.join(projectRoot, 'docs/transcripts.md'), 'utf8');
    const documented = [...table.matchAll(/^\| `@ (\w+)/gm)].map(([, key]) => key);
    const files = [...new Set((await golden('testdata/*s.transcript')).cases.map(({ file }) => file))];
    const texts = await Promise.all(files.map(read));
    const used = new Set(texts.flatMap((text) => [...text.matchAll(/^@ (\w+)/gm)].map(([, key]) => key)));
    expect(documented.length).toBeGreaterThan(10);
    expect(documented.filter((key) => key !== 'key' && !used.has(key))).toEqual([]);
  });

  test('fails at the right case, and at no other, for each fault', { timeout: 300_000 }, async () => {
    for (const [index, { file, from, to }] of kitchenFaults.entries()) {
      const text = await read(`testdata/${file}.transcript`);
      expect(text.split(from)).toHaveLength(2);
      await kitchen.write(
        `testdata/${faultFile(index)}`,
        text.replace(from, () => to),
      );
    }
    const { cases } = await golden('testdata/fault-*.transcript');
    const failures = kitchenFaults.map((_, index): readonly Pick<KitchenFault, 'name' | 'rule'>[] =>
      cases
        .filter(({ file, status }) => file.endsWith(`/${faultFile(index)}`) && status === 'failed')
        .map(({ name, finding }) => ({ name, rule: finding?.rule ?? null })),
    );
    expect(failures).toEqual(kitchenFaults.map(({ name, rule }) => [{ name, rule }]));
  });
});

const faultFile = (index: number) => `fault-${index}.transcript`;

describe('golden', () => {
  test('a function that ranges over a map and prints it is nondeterministic, unless it is pinned', async () => {
    const pinned = '# pinned\n@ seed 0\n@ clock 2000-01-01T00:00:00Z\n> map-order()\n';
    await kitchen.write('steady/a.transcript', pinned);
    expect((await golden('steady/*', ['--update'])).code).toBe(0);
    expect((await golden('steady/*', ['--twice'])).failed).toEqual([]);
    await kitchen.write('steady/b.transcript', (await read('steady/a.transcript')).replace(/^@.*\n/gm, ''));
    const { code, failed } = await golden('steady/*', ['--twice']);
    expect([code, failed]).toEqual([1, [['pinned', 'golden/nondeterministic']]]);
  });

  test('random bytes are those of the seed', async () => {
    const seeded = (name: string, seed: number) => `# ${name}\n@ seed ${seed}\n> random(8)\n`;
    await kitchen.write('seeds/a.transcript', [seeded('a', 7), seeded('b', 8), seeded('c', 7)].join('\n'));
    expect((await golden('seeds/*', ['--update'])).code).toBe(0);
    const [a, b, c] = [...(await read('seeds/a.transcript')).matchAll(/^\[.*\]$/gm)].map(([line]) => line);
    expect(a).toMatch(/^\[\d+(, \d+){7}\]$/);
    expect([a === c, a === b]).toEqual([true, false]);
  });

  test('a string with blank lines comes back from --update', async () => {
    const given = '# given\n> echo-string("""\n\n> a\n\n\n! b\n\n""")\n\n# made\n> poem(2)\n';
    await kitchen.write('blank/a.transcript', given);
    expect((await golden('blank/*', ['--update'])).code).toBe(0);
    const written = await read('blank/a.transcript');
    expect(written.startsWith(given.split('\n\n# made')[0] ?? '?')).toBe(true);
    expect((await golden('blank/*')).failed).toEqual([]);
    await golden('blank/*', ['--update']);
    expect(await read('blank/a.transcript')).toBe(written);
  });

  test('of two files, one of which is not steady, --update changes neither', async () => {
    const files = { 'two/a.transcript': '> not(true)\n', 'two/b.transcript': '> map-order()\n' };
    for (const [file, text] of Object.entries(files)) await kitchen.write(file, text);
    expect((await golden('two/*', ['--update'])).code).toBe(1);
    for (const [file, text] of Object.entries(files)) expect(await read(file)).toBe(text);
  });

  test('what --update wrote of a panic holds when the lines of the source move', async () => {
    await kitchen.write(
      'moved/a.transcript',
      '> run("panic with an error")\n\n> run("nil")\n\n> run("index")\n',
    );
    expect((await golden('moved/*', ['--update'])).code).toBe(0);
    expect(await read('moved/a.transcript')).toContain('! trap go-panic\nstderr| panic: the oven is cold\n');
    const source = await read(SOURCE);
    await kitchen.write(SOURCE, source.replace('import (', '// One.\n// Two.\n\n// Three.\n\nimport ('));
    const { code, failed } = await golden('moved/*', [], 'package: .');
    expect([code, failed]).toEqual([0, []]);
  });
});
