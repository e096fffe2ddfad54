import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { makeRepository, type Repository } from './repository.ts';

const LONG = 120_000;
const directory = 'fixtures/broken/abi-init-effects/trigger';
const wasmtime = process.env.COMPONENT_CHECK_TEST_WASMTIME_HOST;

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository();
  await repository.copy('fixtures', 'fixtures');
});
afterAll(() => repository.remove());

/** What `abi/init-effects` says of a program that reads a file here, and there, where it runs on one host alone. */
async function effects(host: string, atStart: string, inExport: string) {
  const program = wasmtime === undefined ? '' : `, wasmtime: { path: ${JSON.stringify(wasmtime)} }`;
  await repository.write(
    `${directory}/component-check.yml`,
    `version: 1
toolchain: { encoder: embedded${program} }
components:
  answer: { package: ., hosts: [${host}] }
`,
  );
  await repository.write(
    `${directory}/main.go`,
    `package main

import (
	"os"

	_ "component-check.example/abi"
)

func read(name string) uint32 {
	data, _ := os.ReadFile(name)
	return uint32(len(data))
}

func init() {
	${atStart}
}

//go:wasmexport answer
func answer() uint32 {
	${inExport}
	return 42
}

func main() {}
`,
  );
  const result = await cli(inject('bundle'), ['--json'], { cwd: path.join(repository.root, directory) });
  const { components, errors } = reportOf(result);
  expect(errors).toEqual([]);
  const findings = components.flatMap(({ checks }) => checks.flatMap((check) => check.findings));
  return findings.map(({ rule, actual }) => [rule, actual]);
}

describe.each([
  ['v8', true],
  ['wasmtime', wasmtime !== undefined],
])('a file that is read while %s instantiates the component', (host, here) => {
  test.runIf(here)('is an effect, though there is no such file', { timeout: LONG }, async () => {
    expect(await effects(host, 'read("/etc/app.json")', '')).toEqual([
      ['abi/init-effects', '"etc/app.json"'],
    ]);
  });

  test.runIf(here)('is none in an export, nor is the working directory', { timeout: LONG }, async () => {
    expect(await effects(host, '_, _ = os.Getwd()', 'read("/etc/app.json")')).toEqual([]);
  });
});
