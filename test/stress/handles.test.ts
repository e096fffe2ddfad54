import { expect, test } from 'vitest';
import { biasedLeaves } from '../../src/fuzz/leaves.ts';
import { tabulate } from '../../src/golden/spelling.ts';
import type { ImportCall, Step } from '../../src/hosts/protocol.ts';
import type { Subject } from '../../src/stress/candidates.ts';
import { findKeptHandles } from '../../src/stress/handles.ts';
import type { Extern, Func, TypeName, ValType } from '../../src/wit/model.ts';
import { fakeHost, gives, LIMITS } from '../golden/fake-host.ts';

const BUCKET: TypeName = { owner: 'a:b/store', name: 'bucket' };
const own: ValType = { kind: 'own', resource: BUCKET };
const borrow: ValType = { kind: 'borrow', resource: BUCKET };

const func = (name: string, param: ValType | null, result: ValType | null): Func => ({
  name,
  async: false,
  role: { kind: 'function' },
  params: param === null ? [] : [{ name: 'it', type: param }],
  result,
});
const store: Extern = {
  kind: 'interface',
  interface: {
    id: 'a:b/store',
    functions: [func('open', null, own), func('close', own, null), func('look', borrow, null)],
    types: [],
  },
};
const imports = tabulate(new Map([['a:b/store', store]]));
const exported = tabulate(
  new Map([
    ['use', { kind: 'func', func: func('use', null, null) }],
    ['get', { kind: 'func', func: func('get', null, own) }],
  ] as const),
);

/** What is found where the export, after it opened a bucket, calls these, and returns it or not. */
async function kept(name: 'use' | 'get', then: (bucket: string) => readonly ImportCall[]) {
  const host = fakeHost(({ stubs }: Step) => {
    const bucket = String(stubs[0]?.answer);
    const opened: ImportCall = { importPath: ['a:b/store', 'open'], args: [] };
    return { ...gives(name === 'get' ? bucket : null), imports: [opened, ...then(bucket)] };
  });
  const target = exported.targets.find(({ full }) => full === name);
  if (target === undefined) throw new Error(name);
  const answer = { importPath: ['a:b/store', 'open'], value: { kind: 'handle', variable: 'x' } } as const;
  const call = { target, args: [], self: null, bind: name === 'get' ? 'r' : null, answers: [answer] };
  const subject: Subject = {
    target,
    before: [],
    call,
    madeUp: true,
    argumentBytes: 0,
    resultBytes: 0,
    durationMs: 1,
  };
  const leaves = biasedLeaves({ integers: [], texts: [] });
  return findKeptHandles({ host, name: 'v8', limits: LIMITS, imports, leaves }, subject);
}

const calls = (name: string) => (bucket: string) => [
  { importPath: ['a:b/store', name] as const, args: [bucket] },
];

test('a handle that is only lent to the host is kept', async () => {
  expect(await kept('use', calls('look'))).toEqual({
    kind: 'handles',
    resource: 'a:b/store.open',
    calls: 32,
    made: 32,
    kept: 32,
  });
});

test.each([
  ['dropped', 'use', calls('[resource-drop]bucket')],
  ['passed to the host', 'use', calls('close')],
  ['returned', 'get', () => []],
] as const)('one that is %s is not', async (_, name, then) => {
  expect(await kept(name, then)).toBeNull();
});
