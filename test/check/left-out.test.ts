import { expect, test } from 'vitest';
import { leftOut } from '../../src/check/left-out.ts';
import { coreOf } from './evidence.ts';

const go = coreOf('cabi_realloc');
const other = { ...go, isGo: false };

test.each([
  ['a Go module', go, [go], null],
  [
    'a module of another language',
    other,
    [other],
    /^not linked by Go: abi\/missing-realloc.*not looked for$/,
  ],
  ['a component without Go', null, [other, other], /^not linked by Go: .*build\/not-a-reactor and/],
  ['a component of a Go module and its adapter', null, [other, go], /^the component was encoded before: /],
])('%s', (_, core, cores, said) => {
  const left = leftOut({ core, shape: { cores, names: [] } });
  if (said === null) expect(left).toBeNull();
  else expect(left).toMatch(said);
});
