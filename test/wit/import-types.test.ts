import { describe, expect, test } from 'vitest';
import { lackingImportTypes } from '../../src/wit/import-types.ts';
import { sameInterface } from '../../src/wit/version.ts';
import { worldOf } from './worlds.ts';

describe('types of imported interfaces', () => {
  const world = (items: string) => worldOf('import a:b/host;', `package a:b { interface host { ${items} } }`);
  const wanted = world('enum level { low, high } log: func(at: level);');
  const lacking = (items: string) => lackingImportTypes(wanted, world(items)).map(({ path }) => path[1]);

  test('one that a function goes by is asked for by its name', () => {
    expect(lacking('enum severity { low, high } log: func(at: severity);')).toEqual(['severity']);
    expect(lacking('enum severity { low, high } log: func(at: list<option<severity>>);')).toEqual([
      'severity',
    ]);
  });

  test('not one that is there, and not one that nothing goes by', () => {
    expect(lacking('enum level { low, high } log: func(at: level);')).toEqual([]);
    expect(lacking('enum level { low, high } type other = u32; log: func(at: level);')).toEqual([]);
  });
});

describe('versions', () => {
  test.each([
    ['wasi:io/poll@0.2.12', 'wasi:io/poll@0.2.0', true],
    ['wasi:io/poll@0.3.0', 'wasi:io/poll@0.2.0', false],
    ['a:b/c@0.1', 'a:b/c@0.1.4', true],
    ['a:b/c@1', 'a:b/c@1.4.2', true],
    ['a:b/c@0.1', 'a:b/c@0.2.0', false],
    ['a:b/c@1.4.1', 'a:b/c@1.4.2', false],
    ['a:b/c@0.1', 'a:b/d@0.1.0', false],
  ])('%s offered, %s needed: %s', (offered, needed, same) => {
    expect(sameInterface(offered, needed)).toBe(same);
  });
});
