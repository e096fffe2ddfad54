import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cli, reportOf } from '../e2e/cli.ts';
import { makeRepository, type Repository } from '../e2e/repository.ts';

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository();
  for (const name of ['abi', 'compute-hash', 'process-json', 'not-go'])
    await repository.copy(`fixtures/${name}`, `fixtures/${name}`);
  await repository.copy('conformance/components', 'conformance/components');
});
afterAll(() => repository.remove());

async function stress(fixture: string, ...flags: readonly string[]) {
  const cwd = path.join(repository.root, 'fixtures', fixture);
  const report = reportOf(await cli(inject('bundle'), ['--json', '--stress', ...flags], { cwd }));
  return report.components.map((component) => {
    const check = component.checks.find((one) => one.check === 'stress');
    const rules = check?.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    return { ...component, check, rules };
  });
}

test.each(['compute-hash', 'process-json'])('%s lives long', async (fixture) => {
  const [component] = await stress(fixture);
  expect([component?.check?.status, component?.rules]).toEqual(['passed', []]);
  expect(component?.stress?.functions).toBe(1);
  expect(component?.stress?.calls).toBeGreaterThanOrEqual(3000);
});

test('a component that no Go program was built into is driven, and what is of Go is left out with the reason', async () => {
  const [component] = await stress('not-go', '--component', 'cups');
  expect([component?.check?.status, component?.rules]).toEqual(['passed', []]);
  expect(component?.stress?.left).toContain('no Go program');
  expect(component?.checks.filter(({ status }) => status === 'failed' || status === 'unjudged')).toEqual([]);
});

test('nothing of it is shown where nobody asks', async () => {
  const cwd = path.join(repository.root, 'fixtures/compute-hash');
  const report = reportOf(await cli(inject('bundle'), ['--json'], { cwd }));
  expect(report.components[0]?.checks.map(({ check }) => check)).not.toContain('stress');
});
