import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { makeRepository, type Repository } from './repository.ts';

const LONG = 120_000;
const directory = 'fixtures/broken/abi-init-effects/trigger';

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository();
  await repository.copy('fixtures', 'fixtures');
});
afterAll(() => repository.remove());

/** What `abi/init-effects` says of a program that reads a file here, and there. */
async function effects(atStart: string, inExport: string) {
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

describe('a file that is read while the component is instantiated', () => {
  test('is an effect, though there is no such file', { timeout: LONG }, async () => {
    expect(await effects('read("/etc/app.json")', '')).toEqual([['abi/init-effects', '"etc/app.json"']]);
  });

  test('is none in an export, nor is the working directory', { timeout: LONG }, async () => {
    expect(await effects('_, _ = os.Getwd()', 'read("/etc/app.json")')).toEqual([]);
  });
});
