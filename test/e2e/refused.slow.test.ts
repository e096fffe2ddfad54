import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { componentEmbed, componentNew, parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { makeRepository, type Repository } from './repository.ts';

/** Absolute; not set where there is no cargo to build it. */
const wasmtime = process.env.COMPONENT_CHECK_TEST_WASMTIME_HOST;

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository();
});
afterAll(() => repository.remove());

/** Checks a component with one case, `answer()` = 42. */
async function check(bytes: Uint8Array, wit: string, hosts: readonly string[] = ['v8', 'wasmtime']) {
  const config = `version: 1
toolchain: { encoder: embedded, wasmtime: { path: ${JSON.stringify(wasmtime)} } }
components:
  c: { component: c.wasm, wit: c.wit, hosts: [${hosts}], imports: { deny: [] }, golden: { files: [cases.transcript] } }
`;
  writeFileSync(path.join(repository.root, 'c.wasm'), bytes);
  await repository.write('c.wit', `package a:b;\n${wit}`);
  await repository.write('cases.transcript', '> answer()\n42\n');
  await repository.write('component-check.yml', config);
  const result = await cli(inject('bundle'), ['--json'], { cwd: repository.root });
  const report = reportOf(result);
  const [component] = report.components;
  return { code: result.code, report, component };
}

const WORLD = 'world w { export answer: func() -> u32; }';

/** A component around a core module's text. */
const lifted = (module: string) =>
  parse(`(component (core module $m ${module}) (core instance $i (instantiate $m))
    (func (export "answer") (result u32) (canon lift (core func $i "answer"))))`);

describe.skipIf(wasmtime === undefined)('a component that one engine refuses', () => {
  test.each([
    {
      what: 'exceptions',
      module: `(tag $e (param i32)) (func (export "answer") (result i32)
        (block $h (result i32) (try_table (catch $e $h) (throw $e (i32.const 42))) (unreachable)))`,
      refusing: 'v8',
      other: 'wasmtime',
      why: /exceptions proposal not enabled/,
    },
    {
      what: 'a shared memory',
      module: '(memory 1 1 shared) (func (export "answer") (result i32) (i32.const 42))',
      refusing: 'wasmtime',
      other: 'v8',
      why: /threads must be enabled for shared memories/,
    },
    {
      what: 'a table with more entries than a host has room for',
      module: '(table 100001 funcref) (func (export "answer") (result i32) (i32.const 42))',
      refusing: 'wasmtime',
      other: 'v8',
      why: /table index 0 has a minimum element size of 100001 which exceeds the limit/,
    },
  ])(
    'for $what: exit 3, which one and why; the other judges it alone',
    async ({ module, refusing, other, why }) => {
      const bytes = await lifted(module);
      const { code, report, component } = await check(bytes, WORLD);
      expect([code, report.verdict]).toEqual([3, 'unjudged']);
      const [error] = report.errors;
      expect(error?.message).toMatch(new RegExp(`^the ${refusing} host cannot load the component`));
      expect(error?.message).toMatch(why);
      expect(error?.message).not.toContain('\n');
      expect(error?.hint).toMatch(new RegExp(`^the ${other} host takes it: .*--host ${other}`));
      expect(component?.checks.map((one) => [one.check, one.status])).toContainEqual(['golden', 'unjudged']);
      expect(component?.checks.map((one) => [one.check, one.status])).toContainEqual(['world', 'passed']);
      const alone = await check(bytes, WORLD, [other]);
      expect([alone.code, alone.component?.golden.map(({ status }) => status)]).toEqual([0, ['passed']]);
    },
  );

  test('what both take is no such component', async () => {
    const module = '(memory 1 1) (func (export "answer") (result i32) (i32.const 42))';
    const { code, component } = await check(await lifted(module), WORLD);
    expect([code, component?.golden.map(({ host, status }) => [host, status])]).toEqual([
      0,
      [
        ['v8', 'passed'],
        ['wasmtime', 'passed'],
      ],
    ]);
  });
});

/** A core module that asks `from` for its answer. */
async function asking(from: string, wit: string): Promise<Uint8Array> {
  const wat = `(module (import "${from}" "ask" (func $ask (result i32)))
    (func (export "answer") (result i32) (call $ask)))`;
  const witSource = `package a:b;\n${wit}`;
  return componentNew(await componentEmbed({ binary: await parse(wat), witSource }), []);
}

describe.skipIf(wasmtime === undefined)('an import that nobody serves', () => {
  test('of the component’s own: both hosts name it, at the call', async () => {
    const wit = `interface host { ask: func() -> u32; } world w { import host; export answer: func() -> u32; }`;
    const { code, component } = await check(await asking('a:b/host', wit), wit);
    expect(code).toBe(1);
    expect(component?.golden.map(({ host }) => host)).toEqual(['v8', 'wasmtime']);
    for (const { finding } of component?.golden ?? []) {
      expect(finding).toMatchObject({
        rule: 'golden/missing',
        message: 'the component asks its host a:b/host.ask(), and the transcript has no answer',
        location: { file: 'cases.transcript', line: 1 },
        hint: expect.stringContaining('--update'),
      });
    }
  });

  test('of WASI that the hosts do not give: both start it, and both name the call', async () => {
    const wit = `world w { import wasi:teapot/brew@0.2.0; export answer: func() -> u32; }`;
    const teapot = 'package wasi:teapot@0.2.0 { interface brew { ask: func() -> u32; } }';
    const bytes = await asking('wasi:teapot/brew@0.2.0', `${wit}\n${teapot}`);
    const { code, component } = await check(bytes, `${wit}\n${teapot}`);
    expect(code).toBe(1);
    expect(component?.golden.map(({ host }) => host)).toEqual(['v8', 'wasmtime']);
    for (const { finding } of component?.golden ?? []) {
      expect(finding).toMatchObject({
        rule: 'golden/trap',
        message: expect.stringContaining(
          'the component calls wasi:teapot/brew@0.2.0.ask, which this host denies',
        ),
      });
    }
  });
});
