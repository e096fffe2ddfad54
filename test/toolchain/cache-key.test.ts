import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ComponentConfig } from '../../src/config/config.ts';
import { cacheKey } from '../../src/toolchain/build-cache/cache-key.ts';
import { scratch } from './kit/archives.ts';

/** A workspace of two modules, and a third that is not in it. */
function repository() {
  const root = scratch();
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  write('a/go.mod', 'module a\n');
  write('a/cmd/main.go', 'package main\n');
  write('b/go.mod', 'module b\n');
  write('c/go.mod', 'module c\n');
  write('go.work', 'go 1.25\nuse (\n\t./a\n\t"./b" // the other\n)\nreplace x => ./c\nuse ../outside\n');
  const build = { tags: [], experiments: [], trimpath: true, env: {} };
  const key = (more: object = {}, target: 'any' | 'wasip1-wasm' = 'wasip1-wasm', version = '1.26.8') => {
    const component = {
      package: path.join(root, 'a/cmd'),
      build: { ...build, ...more },
    } as unknown as ComponentConfig;
    return cacheKey({ root, components: [component] }, version, target, {
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
    });
  };
  return { write, key };
}

test('a key says system, Go and target, and is what the restore prefix begins', () => {
  const { exact, prefix } = repository().key();
  expect(prefix).toBe('component-check-go-Linux-X64-go1.26.8-wasip1-wasm-');
  expect(exact.slice(prefix.length)).toMatch(/^[0-9a-f]{64}$/);
  // @actions/cache takes no more, and no comma.
  expect(exact.length).toBeLessThan(512);
});

test.each([
  ['the module’s go.mod', 'a/go.mod'],
  ['its go.sum', 'a/go.sum'],
  ['go.work', 'go.work'],
  ['go.work.sum', 'go.work.sum'],
  ['another module of the workspace', 'b/go.sum'],
])('%s changes it', (_, file) => {
  const { write, key } = repository();
  const before = key();
  write(file, '// changed\n');
  expect(key()).toEqual({ exact: expect.not.stringMatching(before.exact), prefix: before.prefix });
});

test.each([
  ['the sources', 'a/cmd/main.go'],
  ['a module that is not used', 'c/go.sum'],
])('%s do not', (_, file) => {
  const { write, key } = repository();
  const before = key();
  write(file, '// changed\n');
  expect(key()).toEqual(before);
});

test('so do tags, experiments and the environment, but not their order', () => {
  const { key } = repository();
  const keys = [
    {},
    { tags: ['a'] },
    { experiments: ['jsonv2'] },
    { trimpath: false },
    { env: { A: '1', B: '2' } },
  ];
  expect(new Set(keys.map((one) => key(one).exact)).size).toBe(keys.length);
  expect(key({ env: { B: '2', A: '1' } })).toEqual(key({ env: { A: '1', B: '2' } }));
});
