import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { makeRepository, type Repository } from './repository.ts';

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository();
  await repository.copy('fixtures', 'fixtures');
  await repository.copy('conformance', 'conformance');
});
afterAll(() => repository.remove());

async function check(directory: string, ...flags: string[]) {
  const cwd = path.join(repository.root, directory);
  const result = await cli(inject('bundle'), [...flags, '--json'], { cwd });
  const report = reportOf(result);
  return { code: result.code, report, cases: report.components.flatMap(({ golden }) => golden) };
}

const failed = (cases: Awaited<ReturnType<typeof check>>['cases']) =>
  cases.flatMap(({ name, status, finding }) => (status === 'passed' ? [] : [[name, finding?.rule]]));

describe('components that no Go program was built into', () => {
  test('run their transcripts, resources of the host included', async () => {
    const { code, report, cases } = await check('fixtures/not-go');
    expect(report.components.map(({ name }) => name).sort()).toEqual(['cups', 'imported', 'types']);
    expect(failed(cases)).toEqual([]);
    expect([code, report.verdict]).toEqual([0, 'passed']);
    expect(cases.length).toBeGreaterThan(15);
  });

  test('fail at the case that the host answers otherwise, and at no other', async () => {
    const file = path.join(repository.root, 'fixtures/not-go/testdata/imported.transcript');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('< t.number() = 40', '< t.number() = 41'));
    const { code, cases } = await check('fixtures/not-go');
    await writeFile(file, text);
    expect(failed(cases)).toEqual([['Resources of the world itself', 'golden/mismatch']]);
    expect(code).toBe(1);
  });
});

describe('streams, futures and async functions (D19)', () => {
  const directory = 'fixtures/broken/golden-unsupported-export/trigger';

  test('are named, each at its place, and pass where no transcript calls them', async () => {
    const { code, report } = await check(directory);
    const golden = report.components[0]?.checks.find((one) => one.check === 'golden');
    expect(
      golden?.findings.map(({ severity, message, location }) => [severity, message, location?.line]),
    ).toEqual([
      ['warning', 'give cannot be called from a transcript: it takes or returns a stream', 9],
      ['warning', 'take cannot be called from a transcript: it takes or returns a future', 10],
      ['warning', 'within cannot be called from a transcript: it takes or returns a stream', 11],
      ['warning', 'fixture:streams/later.wait cannot be called from a transcript: it is async', 4],
    ]);
    expect(report.components[0]?.golden.map(({ finding }) => finding)).toEqual([null]);
    expect(code).toBe(0);
  });

  test('fail the case that calls one, and that case alone', async () => {
    const file = path.join(repository.root, directory, 'cases.transcript');
    await writeFile(file, `${await readFile(file, 'utf8')}\n> later.wait()\n1\n\n> give()\n`);
    const { code, cases } = await check(directory);
    expect(
      cases.map(({ name, status, finding }) => [
        name,
        status,
        finding?.rule,
        finding?.severity,
        finding?.location?.line,
      ]),
    ).toEqual([
      [
        'The others cannot be called, and this one runs beside them',
        'passed',
        undefined,
        undefined,
        undefined,
      ],
      ['later.wait()', 'failed', 'golden/unsupported-export', 'error', 5],
      ['give()', 'failed', 'golden/unsupported-export', 'error', 8],
    ]);
    expect(code).toBe(1);
  });
});
