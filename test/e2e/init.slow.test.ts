import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { makeRepository, type Repository } from './repository.ts';

const WIT = `package example:shop@1.0.0;

interface ops {
  resource counter {
    constructor(start: u32);
    increment: func() -> u32;
  }
  total: func(of: list<borrow<counter>>) -> u32;
}

world shop {
  export ops;
  export add: func(a: u32, b: u32) -> u32;
}
`;

/** A resource by hand: the handle's number is its place in a slice. */
const PROGRAM = `package main

import (
	"unsafe"

	_ "example.com/shop/internal/abi"
)

var counters []uint32

//go:wasmimport [export]example:shop/ops@1.0.0 [resource-new]counter
func newCounter(rep uint32) uint32

//go:wasmexport example:shop/ops@1.0.0#[constructor]counter
func construct(start uint32) uint32 {
	counters = append(counters, start)
	return newCounter(uint32(len(counters) - 1))
}

//go:wasmexport example:shop/ops@1.0.0#[method]counter.increment
func increment(rep uint32) uint32 {
	counters[rep]++
	return counters[rep]
}

//go:wasmexport example:shop/ops@1.0.0#total
func total(handles unsafe.Pointer, length uint32) uint32 {
	var sum uint32
	for _, rep := range unsafe.Slice((*uint32)(handles), length) {
		sum += counters[rep]
	}
	return sum
}

//go:wasmexport add
func add(a, b uint32) uint32 { return a + b }

func main() {}
`;

/** `init`, `golden --update` and `check`, as one would type them; the workflow is judged by actionlint. */
async function fromInitToGreen(repository: Repository, directory: string): Promise<string> {
  const cwd = path.join(repository.root, directory);
  const started = await cli(inject('bundle'), ['init'], { cwd });
  expect(started).toMatchObject({ code: 0, stderr: '' });
  expect(started.stdout.match(/^wrote /gm)).toHaveLength(3);
  const asked = reportOf(await cli(inject('bundle'), ['golden', '--json', '--offline'], { cwd }));
  const rules = asked.components[0]?.golden.map(({ finding }) => finding?.rule ?? null) ?? [];
  expect(new Set(rules.filter((rule) => rule !== null))).toEqual(new Set(['golden/missing']));
  const updated = await cli(inject('bundle'), ['golden', '--update', '--offline'], { cwd });
  expect(updated).toMatchObject({ code: 0 });
  const checked = await cli(inject('bundle'), ['--json', '--offline'], { cwd });
  const [component] = reportOf(checked).components;
  expect(component?.golden.map(({ status }) => status)).toEqual(rules.map(() => 'passed'));
  expect(checked.code).toBe(0);
  await actionlint(path.join(repository.root, '.github/workflows/component-check.yml'));
  return readFile(path.join(cwd, `testdata/${component?.name}.transcript`), 'utf8');
}

async function actionlint(file: string): Promise<void> {
  const program = process.env.COMPONENT_CHECK_TEST_ACTIONLINT;
  if (program === undefined) throw new Error('COMPONENT_CHECK_TEST_ACTIONLINT is not set; npm test sets it');
  await promisify(execFile)(program, ['-no-color', file]);
}

test('compute-hash without a config', async () => {
  const repository = await makeRepository();
  await repository.copy('fixtures/abi', 'abi');
  await repository.copy('fixtures/compute-hash', 'compute-hash');
  await rm(path.join(repository.root, 'compute-hash/testdata'), { recursive: true });
  const written = await fromInitToGreen(repository, 'compute-hash');
  expect(written).toContain(
    '> compute-hash([1, 2, 3])\n"039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"',
  );
  await repository.remove();
});

test('a component with a resource and an interface', async () => {
  const repository = await makeRepository();
  await repository.write('go.mod', 'module example.com/shop\n\ngo 1.24\n');
  await repository.write('main.go', PROGRAM);
  await repository.write('wit/shop.wit', WIT);
  await repository.copy('fixtures/abi', 'internal/abi');
  await rm(path.join(repository.root, 'internal/abi/go.mod'));
  const written = await fromInitToGreen(repository, '.');
  expect(written).toContain('> a-counter = ops.counter(1)\n> a-counter.increment()\n2\n');
  expect(written).toContain('> a-counter = ops.counter(1)\n> ops.total([a-counter])\n1\n');
  await repository.remove();
});

test('an empty directory is told what it lacks', async () => {
  const repository = await makeRepository();
  const result = await cli(inject('bundle'), ['init'], { cwd: repository.root });
  expect(result.code).toBe(2);
  expect(result.stdout).toContain('go mod init');
  await repository.remove();
});
