import { describe, expect, test } from 'vitest';
import { importsBeyond, type SecondVerdict } from '../../src/check/second-verdict.ts';
import { worldCheck } from '../../src/check/world.ts';
import { worldOf } from '../wit/worlds.ts';
import { evidenceOf, type Given } from './evidence.ts';

const REFUSED: SecondVerdict = { fits: false, problem: 'missing import named `x`' };
const FITS: SecondVerdict = { fits: true };
const CLOCKS = ['0.2.0', '0.2.12']
  .map((version) => `package wasi:clocks@${version} { interface wall { now: func() -> u64; } }\n`)
  .join('');

const judge = (second: SecondVerdict | null, given: Given) => {
  const { findings } = worldCheck.judge({ ...evidenceOf({ packages: CLOCKS, ...given }), second });
  return findings.filter(({ rule }) => rule === 'wit/second-verdict');
};

const same = { wanted: 'export f: func();', actual: 'export f: func();' };
const lacks = { wanted: 'export f: func();', actual: '' };
const shifted = { wanted: 'import wasi:clocks/wall@0.2.0;', actual: 'import wasi:clocks/wall@0.2.12;' };

describe('a second verdict', () => {
  test('that differs is a warning with both', () => {
    const [found, ...others] = judge(REFUSED, same);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: 'warning',
      expected: 'component-check: fits',
      actual: 'wasm-tools: does not fit',
      hint: expect.stringContaining('please report it'),
    });
    expect(found?.message).toContain('missing import named `x`');
    expect(judge(FITS, lacks)).toMatchObject([
      { expected: 'component-check: does not fit', location: { file: 'wit/world.wit', line: 3 } },
    ]);
  });

  test.each([
    ['the same: it fits', FITS, same],
    ['the same: it does not', REFUSED, lacks],
    ['none', null, same],
    ['of WASI by its exact version', REFUSED, shifted],
    ['of an import that is denied on purpose', FITS, { ...shifted, imports: { deny: ['wasi:clocks/*'] } }],
  ])('that is %s says nothing', (_, second, given) => expect(judge(second, given)).toEqual([]));
});

test('what may be imported beyond the world, in the versions of the component', () => {
  const packages = `${CLOCKS}package c:d { interface types { enum e { a } } interface ops { f: func(); } }`;
  const wanted = worldOf('import wasi:clocks/wall@0.2.0;', packages);
  const actual = worldOf(
    'import wasi:clocks/wall@0.2.12; import c:d/types; import c:d/ops; import g: func();',
    packages,
  );
  expect(importsBeyond([], wanted, actual)).toEqual(['wasi:clocks/wall@0.2.12', 'c:d/types']);
  expect(importsBeyond(['c:*'], wanted, actual)).toContain('c:d/ops');
  expect(importsBeyond(['wasi:*'], actual, actual)).toEqual([]);
});
