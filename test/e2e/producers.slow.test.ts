import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { makeRepository, type Repository } from './repository.ts';

/** Absolute, each; not set where it could not be had. */
const {
  COMPONENT_CHECK_TEST_WASMTIME_HOST: wasmtime,
  COMPONENT_CHECK_TEST_WASM_TOOLS: wasmTools,
  COMPONENT_CHECK_TEST_RUSTC: rustc,
  COMPONENT_CHECK_TEST_JAVASCRIPT: javascript,
} = process.env;
/** Milliseconds: wasmtime compiles an engine of JavaScript for half a minute, on a busy machine for some. */
const LONG = 600_000;
const HOSTS = wasmtime === undefined ? ['v8'] : ['v8', 'wasmtime'];

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository();
  await repository.copy('fixtures/producers', 'producers');
});
afterAll(() => repository.remove());

/** The fixture with the hosts that there are, and its compiler before everything else on PATH. */
async function check(fixture: string, tool: string, ...flags: string[]) {
  const cwd = path.join(repository.root, 'producers', fixture);
  const config = path.join(cwd, 'component-check.yml');
  const named = wasmtime === undefined ? '' : `wasmtime: { path: ${JSON.stringify(wasmtime)} }, `;
  const text = readFileSync(config, 'utf8');
  if (!text.includes('wasmtime: {'))
    writeFileSync(config, text.replace('toolchain: { ', `toolchain: { ${named}`));
  const PATH = `${path.dirname(tool)}${path.delimiter}${process.env.PATH}`;
  // Compiled code of an engine of JavaScript is kept beside it for the next time.
  const env = { PATH, ...(tool === javascript ? { RUNNER_TOOL_CACHE: path.dirname(tool) } : {}) };
  const hosts = HOSTS.flatMap((host) => ['--host', host]);
  return cli(inject('bundle'), [...flags, ...hosts], { cwd, env, timeoutMs: LONG });
}

/** Every check that ran passed, all cases passed on each host, and they cost the same memory there. */
async function expectPassed(fixture: string, tool: string, ...flags: string[]) {
  const report = reportOf(await check(fixture, tool, '--json', ...flags));
  const unjudged = report.components.flatMap(({ checks }) =>
    checks.flatMap(({ status, reason }) => (status === 'unjudged' ? [reason] : [])),
  );
  expect([report.verdict, report.errors, unjudged]).toEqual(['passed', [], []]);
  for (const { checks, golden } of report.components) {
    expect(checks.map((one) => [one.check, one.status])).toEqual(
      ['build', 'abi', 'world', 'golden', 'size', 'memory', ...(flags.length > 0 ? ['stress'] : [])].map(
        (name) => [name, 'passed'],
      ),
    );
    expect(golden.flatMap(({ finding }) => finding ?? [])).toEqual([]);
    const on = (host: string) =>
      golden
        .filter((one) => one.host === host)
        .map(({ name, status, cost }) => [name, status, cost.memoryBytes]);
    expect(on('v8').length).toBeGreaterThan(0);
    for (const host of HOSTS) expect(on(host)).toEqual(on('v8'));
  }
  return report;
}

const reasons = (report: Awaited<ReturnType<typeof expectPassed>>, name: string) =>
  report.components.map(({ checks }) => checks.find((one) => one.check === name)?.reason);

const BY_COMMAND = 'by `build.command`, so nothing of it was judged as a Go build';
const OF_GO = 'abi/missing-realloc, abi/early-realloc';
const MODULE = `not linked by Go: ${OF_GO} and abi/unused-export were not looked for`;
const COMPONENT = `not linked by Go: ${OF_GO}, abi/unused-export, build/not-a-reactor and abi/stale-post-return were not looked for`;

describe.skipIf(wasmTools === undefined)('the text format through `build.command`', () => {
  test('passes as a module and as a component, and what is Go’s is left out aloud', async () => {
    const report = await expectPassed('wat', wasmTools ?? '', '--stress');
    expect(report.components.map(({ name }) => name)).toEqual(['module', 'component']);
    expect(report.components.map(({ imports }) => imports)).toEqual([[], []]);
    expect(reasons(report, 'build')).toEqual([BY_COMMAND, BY_COMMAND]);
    expect(reasons(report, 'abi')).toEqual([MODULE, COMPONENT]);
    for (const { stress } of report.components) expect(stress?.left).toMatch(/^no Go program/);
    const { stdout } = await check('wat', wasmTools ?? '');
    expect(stdout).toMatch(/✓ build {3}by `build\.command`, so nothing of it was judged as a Go build/);
    expect(stdout).toMatch(/✓ abi {5}not linked by Go: abi\/missing-realloc/);
  });

  test('fails where it has a fault', async () => {
    const file = path.join(repository.root, 'producers/wat/counter.wat');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('(i32.add (global.get $count)', '(i32.sub (global.get $count)'));
    const { code, stdout } = await check('wat', wasmTools ?? '', '--json');
    writeFileSync(file, text);
    const results = reportOf({ code, stdout, stderr: '' }).components.flatMap(({ golden }) => golden);
    expect(code).toBe(1);
    expect(results.filter(({ finding }) => finding?.rule === 'golden/mismatch')).toHaveLength(
      2 * 2 * HOSTS.length,
    );
  });
});

test.skipIf(rustc === undefined)(
  'Rust through `build.command` passes, with the adapter',
  { timeout: LONG },
  async () => {
    const report = await expectPassed('rust', rustc ?? '', '--stress');
    const [words] = report.components;
    expect(words?.imports).toContainEqual(expect.stringMatching(/^wasi:cli\/stdout@0\.2\./));
    expect(words?.tools).toMatchObject({ go: null, adapter: { kind: 'reactor' } });
    expect(reasons(report, 'build')).toEqual([BY_COMMAND]);
    expect(reasons(report, 'abi')).toEqual([MODULE]);
  },
);

test.skipIf(javascript === undefined)(
  'JavaScript through `component:` passes, with all that its engine imports',
  { timeout: LONG },
  async () => {
    copyFileSync(javascript ?? '', path.join(repository.root, 'producers/javascript/scripted.wasm'));
    const report = await expectPassed('javascript', javascript ?? '');
    const [scripted] = report.components;
    const interfaces = scripted?.imports.map((name) => name.replace(/@.*$/, ''));
    expect(interfaces).toEqual(
      expect.arrayContaining([
        'wasi:http/outgoing-handler',
        'wasi:io/streams',
        'wasi:filesystem/types',
        'wasi:random/random',
      ]),
    );
    expect(reasons(report, 'build')).toEqual(['nothing was built: `component` names the file']);
    expect(reasons(report, 'abi')).toEqual([COMPONENT]);
  },
);
