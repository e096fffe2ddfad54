import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cli, reportOf } from '../e2e/cli.ts';
import { findNode } from '../e2e/find-node.ts';
import { makeRepository, type Repository } from '../e2e/repository.ts';
import { PLAIN_RUNTIME } from './plain-runtime.ts';

const wasmtime = process.env.COMPONENT_CHECK_TEST_WASMTIME_HOST;
/** The kitchen sink is large: under Node 20 instantiating what jco generates is slow. */
const node = (await findNode(24)) ?? process.execPath;
const LONG = 300_000;
const HOSTS = ['v8', 'wasmtime'];

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository();
  await repository.copy('fixtures', 'fixtures');
});
afterAll(() => repository.remove());

const inFixtures = (name: string, ...file: readonly string[]) =>
  path.join(repository.root, 'fixtures', name, ...file);

/** What the stress check finds on these hosts, through the command; the host's path is this machine's affair. */
async function stress(fixture: string, hosts: readonly string[]) {
  const config = inFixtures(fixture, 'component-check.yml');
  const text = existsSync(config)
    ? readFileSync(config, 'utf8')
    : `version: 1\ntoolchain: { encoder: embedded }\ncomponents: { ${fixture}: }\n`;
  const at = `toolchain: { wasmtime: { path: ${JSON.stringify(wasmtime ?? '')} },`;
  if (!text.includes('wasmtime:')) writeFileSync(config, text.replace('toolchain: {', at));
  const flags = ['--stress', '--json', ...hosts.flatMap((host) => ['--host', host])];
  const report = reportOf(await cli(inject('bundle'), flags, { cwd: inFixtures(fixture), node }));
  const [component] = report.components;
  const check = component?.checks.find((one) => one.check === 'stress');
  const findings = check?.findings ?? [];
  return { errors: report.errors, status: check?.status, findings, stress: component?.stress };
}

describe.skipIf(wasmtime === undefined)('on both hosts', () => {
  test.each(HOSTS)('%s: a cabi_realloc of the Go heap is found', async (host) => {
    const { errors, findings } = await stress('broken/abi-realloc-leaves/trigger', [host]);
    expect([errors, findings.map(({ rule }) => rule)]).toEqual([[], ['abi/realloc-leaves']]);
    expect(findings[0]?.message).toMatch(
      new RegExp(`traps at call \\d+ .*\\(${host}: .*cannot leave component`),
    );
  });

  test.each(HOSTS)(
    '%s: so is the runtime that generated bindings come with',
    { timeout: LONG },
    async (host) => {
      const memory = inFixtures('kitchen-sink', 'pkg/wit/runtime/memory.go');
      const right = readFileSync(memory, 'utf8');
      writeFileSync(memory, PLAIN_RUNTIME);
      const { errors, findings } = await stress('kitchen-sink', [host]);
      writeFileSync(memory, right);
      expect([errors, findings[0]?.rule]).toEqual([[], 'abi/realloc-leaves']);
      expect(findings.filter(({ severity }) => severity === 'error').length).toBe(1);
      expect(findings[0]?.message).toContain(`(${host}: `);
      expect(findings[0]?.related.length).toBeGreaterThan(3);
    },
  );

  test.each([
    ['compute-hash', 1],
    ['process-json', 1],
    ['fuzz/look-alike', 4],
    ['kitchen-sink', 1],
  ])('%s lives long on both', { timeout: LONG }, async (fixture, least) => {
    const { errors, status, findings, stress: reached } = await stress(fixture, HOSTS);
    expect([errors, status]).toEqual([[], 'passed']);
    // A slow machine reaches fewer exports of the kitchen sink, and says so.
    const rules = findings.map(({ rule }) => rule).filter((rule) => rule !== 'stress/not-driven');
    expect(rules).toEqual([]);
    expect(reached?.functions).toBeGreaterThanOrEqual(least);
    if (fixture !== 'kitchen-sink') expect(findings).toEqual([]);
  });
});
