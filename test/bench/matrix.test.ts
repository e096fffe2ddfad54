import { expect, test } from 'vitest';
import { variantsOf } from '../../src/bench/matrix.ts';
import { parseOptimization } from '../../src/config/bench.ts';
import type { ComponentConfig } from '../../src/config/config.ts';

const component = {
  build: { ldflags: '-s -w', experiments: ['jsonv2'] },
  optimize: { strip: true, wasmOpt: null },
} as unknown as ComponentConfig;
const NONE = { go: [], experiments: [], ldflags: [], optimize: [] };

test('without axes there is one variant: what the component says', () => {
  expect(variantsOf(component, NONE)).toEqual([
    {
      label: 'as configured',
      go: null,
      experiments: ['jsonv2'],
      ldflags: '-s -w',
      optimize: { strip: true, wasmOpt: null },
    },
  ]);
});

test('axes combine, in their order', () => {
  const axes = { ...NONE, go: ['1.25', '1.26'], optimize: ['none', 'strip,-Oz'], experiments: ['none'] };
  expect(variantsOf(component, axes).map(({ label }) => label)).toEqual([
    'Go 1.25 not optimized',
    'Go 1.25 strip,-Oz',
    'Go 1.26 not optimized',
    'Go 1.26 strip,-Oz',
  ]);
});

test('a version may bring an experiment of its own; others do not get it', () => {
  const axes = { ...NONE, go: ['1.25', '1.25+greenteagc,jsonv2'], experiments: ['none'] };
  expect(variantsOf(component, axes).map(({ go, experiments }) => [go, experiments])).toEqual([
    ['1.25', []],
    ['1.25', ['greenteagc', 'jsonv2']],
  ]);
});

test('no experiments are not what the component says', () => {
  const [variant] = variantsOf(component, { ...NONE, experiments: ['none'] });
  expect(variant).toMatchObject({ label: 'no experiments', experiments: [] });
});

test('what is listed twice is built once; empty ldflags are not the component’s', () => {
  const variants = variantsOf(component, { ...NONE, ldflags: ['', '', '-w'] });
  expect(variants.map(({ ldflags, label }) => [ldflags, label])).toEqual([
    ['', 'no ldflags'],
    ['-w', '-w'],
  ]);
});

test.each([
  ['none', { strip: false, wasmOpt: null }],
  ['strip', { strip: true, wasmOpt: null }],
  ['Oz', { strip: false, wasmOpt: '-Oz' }],
  ['strip,-O3', { strip: true, wasmOpt: '-O3' }],
  ['-Oz,strip', { strip: true, wasmOpt: '-Oz' }],
  ['-Ox', null],
  ['strip,strip', null],
  ['', null],
])('optimization %j', (text, expected) => {
  expect(parseOptimization(text)).toEqual(expected);
});
