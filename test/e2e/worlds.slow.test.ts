import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { componentEmbed, componentNew } from '@bytecodealliance/jco-transpile/wasm-tools';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { makeRepository, projectRoot, type Repository } from './repository.ts';

const WASI = 'node_modules/@bytecodealliance/jco/lib/wit/builtin/0.2.12';

let repository: Repository;
/** The packages of WASI, one text, as `wasm-tools component wit` would print them. */
let packages = '';
beforeAll(async () => {
  repository = await makeRepository();
  for (const name of await readdir(path.join(projectRoot, WASI))) {
    await repository.copy(`${WASI}/${name}`, `wit/deps/${name}`);
    packages += await nested(path.join(projectRoot, WASI, name));
  }
});
afterAll(() => repository.remove());

async function nested(directory: string): Promise<string> {
  const files = (await readdir(directory)).filter((name) => name.endsWith('.wit'));
  const texts = await Promise.all(files.map((name) => readFile(path.join(directory, name), 'utf8')));
  const whole = texts.join('\n');
  const name = /^package ([^;]+);/m.exec(whole)?.[1];
  return `package ${name} {\n${whole.replace(/^package [^;]+;/gm, '')}\n}\n`;
}

/** A component of a world, whose functions are `unreachable`. */
async function dummyOf(items: string): Promise<Uint8Array> {
  const witSource = `package root:component;\nworld root {\n${items}\n}\n${packages}`;
  return componentNew(
    await componentEmbed({ witSource, dummy: true, world: 'root', features: { tag: 'all' } }),
  );
}

async function check(name: string, made: string, wit: string, settings: string) {
  await writeFile(path.join(repository.root, `${name}.wasm`), await dummyOf(made));
  await repository.write('wit/world.wit', `package a:b;\n${wit}\n`);
  const config = `version: 1\ntoolchain: { encoder: embedded }\ncomponents:\n  ${name}:\n    component: ${name}.wasm\n    wit: wit\n${settings}`;
  await repository.write('component-check.yml', config);
  const report = reportOf(await cli(inject('bundle'), ['--json'], { cwd: repository.root }));
  const findings = report.components.flatMap(({ checks }) => checks.flatMap((one) => one.findings));
  return { verdict: report.verdict, errors: report.errors, findings: findings.map(({ rule }) => rule) };
}

const PASSED = { verdict: 'passed', errors: [], findings: [] };

describe('a handler of HTTP', () => {
  const handler = 'import wasi:http/outgoing-handler@0.2.12;\nexport wasi:http/incoming-handler@0.2.12;';

  test('passes in its own world', async () => {
    expect(await check('handler', handler, `world w {\n${handler}\n}`, '')).toEqual(PASSED);
  });

  test('does not in a world without the requests that it sends', async () => {
    const wit = 'world w {\nexport wasi:http/incoming-handler@0.2.12;\n}';
    const { findings } = await check('handler', handler, wit, '');
    expect(findings).toContain('wit/denied-import');
  });
});

describe('two worlds', () => {
  const worlds = 'world one { export first: func(); }\nworld two { export second: func() -> string; }';
  const both = 'export first: func();\nexport second: func() -> string;';

  test('are one, their union', async () => {
    expect(await check('both', both, worlds, '    world: [one, two]\n')).toEqual(PASSED);
  });

  test('one that it is built for and one that it fits', async () => {
    const settings = '    world: one\n    conforms: [two]\n';
    expect(await check('both', both, worlds, settings)).toEqual(PASSED);
    expect((await check('one', 'export first: func();', worlds, settings)).findings).toEqual([
      'wit/missing-export',
    ]);
  });
});
