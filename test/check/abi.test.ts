import { describe, expect, test } from 'vitest';
import { abiCheck, missingRealloc, notAReactor } from '../../src/check/abi.ts';
import { CABI_REALLOC } from '../../src/check/cabi-realloc.ts';
import { coreOf, evidenceOf } from './evidence.ts';

const rules = (core: ReturnType<typeof coreOf> | null) =>
  abiCheck.judge(evidenceOf({ core })).findings.map(({ rule }) => rule);

test('a right Go module passes', () => {
  expect(rules(coreOf('_initialize', 'cabi_realloc', 'compute-hash'))).toEqual([]);
});

test('a component that existed already is judged by its names alone', () => {
  expect(rules(null)).toEqual([]);
});

describe('abi/missing-realloc', () => {
  test('a Go module without it, scalar worlds too', () => {
    const core = coreOf('_initialize', 'add');
    expect(rules(core)).toEqual(['abi/missing-realloc']);
    const hint = missingRealloc(core)?.hint;
    expect(hint).toContain('docs/first-component.md');
    expect(hint).toContain(CABI_REALLOC);
    expect(hint).not.toContain('go.bytecodealliance.org');
  });

  test('a global of that name is no function', () => {
    const core = coreOf('_initialize');
    expect(rules({ ...core, exports: [{ name: 'cabi_realloc', kind: 'global' }] })).toEqual([
      'abi/missing-realloc',
    ]);
  });

  test('modules of other languages share memory.grow with the adapter', () => {
    expect(rules({ ...coreOf('run'), isGo: false })).toEqual([]);
  });
});

describe('abi/stale-post-return', () => {
  const stale = (...names: string[]) =>
    abiCheck.judge(evidenceOf({ core: coreOf('cabi_realloc', ...names) })).findings;

  test('a post-return function whose export is called otherwise', () => {
    expect(stale('greet', 'cabi_post_gret')).toMatchObject([
      {
        rule: 'abi/stale-post-return',
        severity: 'warning',
        message: expect.stringContaining('cabi_post_gret'),
        hint: expect.stringContaining('did you mean `cabi_post_greet`?'),
      },
    ]);
    expect(stale('cabi_post_a:b/c#gone')[0]?.hint).toContain('remove it');
  });

  test('those that belong to an export, of an interface too', () => {
    expect(stale('greet', 'cabi_post_greet', 'a:b/c@1.0.0#f', 'cabi_post_a:b/c@1.0.0#f')).toEqual([]);
  });
});

describe('build/not-a-reactor', () => {
  test('a command', () => {
    expect(notAReactor(coreOf('_start', 'f'))?.hint).toContain('-buildmode=c-shared');
    expect(rules(coreOf('_start', 'cabi_realloc'))).toEqual(['build/not-a-reactor']);
  });

  test('a reactor, and a module that needs no start', () => {
    expect(notAReactor(coreOf('_initialize', 'f'))).toBeNull();
    expect(notAReactor(coreOf('f'))).toBeNull();
    expect(notAReactor(coreOf('_start', '_initialize'))).toBeNull();
  });
});

describe('wasm/hostile-name', () => {
  const hostile = "a'];\u001b[31m//";

  test('is shown without doing harm itself', () => {
    const core = coreOf('cabi_realloc', hostile);
    const { findings } = abiCheck.judge(evidenceOf({ core }));
    expect(findings).toMatchObject([{ rule: 'wasm/hostile-name', severity: 'error' }]);
    expect(findings[0]?.message).toContain('core module 0 export');
    expect(JSON.stringify(findings)).not.toContain('\u001b');
  });

  test('many are one finding', () => {
    const core = coreOf('cabi_realloc', ...Array.from({ length: 1_000 }, (_, index) => `a'${index}`));
    const [found, ...others] = abiCheck.judge(evidenceOf({ core })).findings;
    expect(others).toEqual([]);
    expect(found?.message).toContain('and 999 names more');
    expect(found?.related).toHaveLength(19);
  });
});
