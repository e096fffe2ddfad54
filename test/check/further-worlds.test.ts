import { describe, expect, test } from 'vitest';
import { featureFindings } from '../../src/check/features.ts';
import { newerWasi } from '../../src/check/newer-wasi.ts';
import { worldCheck } from '../../src/check/world.ts';
import { worldOf } from '../wit/worlds.ts';
import { evidenceOf } from './evidence.ts';

describe('conforms', () => {
  const exports = 'export double: func(number: s32) -> s32;';
  const evidence = evidenceOf({ wanted: exports, actual: exports });
  const rules = (items: string) =>
    worldCheck
      .judge({ ...evidence, conforms: [{ name: 'a:b/further', world: worldOf(items) }] })
      .findings.map(({ rule, message }) => [rule, message.includes('`further`')]);

  test('each further world is judged by itself', () => {
    expect(rules(exports)).toEqual([]);
    expect(rules('export triple: func() -> s32;')).toEqual([['wit/missing-export', true]]);
    expect(rules('export double: func(number: s64) -> s32;')).toEqual([['wit/type-mismatch', true]]);
  });

  test('what its own world imports is nothing that a further one need have', () => {
    const items = 'import log: func();';
    const own = evidenceOf({ wanted: items, actual: items });
    const [finding] = worldCheck.judge({
      ...own,
      conforms: [{ name: 'a:b/further', world: worldOf('') }],
    }).findings;
    expect(finding?.rule).toBe('wit/unexpected-import');
  });
});

describe('wit/newer-wasi', () => {
  const packages =
    'package wasi:io@0.2.12 { interface poll { poll: func(); } }\npackage wasi:cli@0.2.6 { interface exit { exit: func(); } }\npackage wasi:clocks@0.2.12 { interface types { type duration = u64; } }';
  const actual = worldOf('import wasi:io/poll@0.2.12;\nimport wasi:cli/exit@0.2.6;', packages);

  test('what is newer than the hosts', () => {
    expect(newerWasi(actual, '0.2.6')).toMatchObject({ actual: 'wasi:io/poll@0.2.12', expected: '<= 0.2.6' });
    expect(newerWasi(actual, '0.2.3')?.message).toContain('and 1 interfaces more');
  });

  test('not what is as new, and not where nobody asks', () => {
    expect(newerWasi(actual, '0.2.12')).toBeNull();
    expect(newerWasi(actual, null)).toBeNull();
  });
});

describe('wasm/feature', () => {
  const use = { feature: 'simd', module: 0, by: '0xfd 0x0c', offset: 99 } as const;

  test('what the hosts lack, once for all modules', () => {
    const findings = featureFindings([use, { ...use, module: 1 }], ['sign-extension']);
    expect(findings).toMatchObject([{ rule: 'wasm/feature', actual: 'simd' }]);
    expect(findings[0]?.message).toContain('core module 0: 0xfd 0x0c at byte 99; core module 1');
  });

  test('by default, what wasmtime and V8 both have', () => {
    expect(featureFindings([use], null)).toEqual([]);
    expect(featureFindings([{ ...use, feature: 'legacy-exceptions' }], null)).toHaveLength(1);
  });
});
