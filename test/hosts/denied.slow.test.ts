import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Host } from '../../src/hosts/host.ts';
import { bundleV8Host } from './bundle.ts';
import { load, runCase, startHost, step, summary, writeCore } from './kit.ts';

const WIT = `package root:component;
world root {
  import wasi:http/outgoing-handler@0.2.12;
  import wasi:sockets/instance-network@0.2.12;
  export request: func();
  export network: func();
  export count: func() -> u32;
}
package wasi:http@0.2.12 {
  interface types { resource request { constructor(); } }
  interface outgoing-handler { use types.{request}; handle: func(request: request) -> u32; }
}
package wasi:sockets@0.2.12 {
  interface network { resource network; }
  interface instance-network { use network.{network}; instance-network: func() -> network; }
}`;

const WAT = `(module
  (import "wasi:http/types@0.2.12" "[constructor]request" (func $new (result i32)))
  (import "wasi:http/outgoing-handler@0.2.12" "handle" (func $handle (param i32) (result i32)))
  (import "wasi:sockets/instance-network@0.2.12" "instance-network" (func $network (result i32)))
  (memory (export "memory") 1)
  (func (export "request") (drop (call $handle (call $new))))
  (func (export "network") (drop (call $network)))
  (func (export "count") (result i32) (i32.const 7)))`;

let host: Host;
beforeAll(async () => {
  host = await startHost(await bundleV8Host());
  expect(await load(host, await writeCore('denied', WAT, WIT))).toMatchObject({ type: 'loaded' });
});
afterAll(() => host.end());

test('a component starts though it imports what is denied', async () => {
  expect(summary(await runCase(host, [step('count')]))).toEqual(['= 7']);
});

test.each([
  ['request', 'wasi:http/types@0.2.12.[constructor]request'],
  ['network', 'wasi:sockets/instance-network@0.2.12.instance-network'],
])('a call into it traps and names it: %s', async (name, denied) => {
  const { steps } = await runCase(host, [step('count'), step(name)]);
  expect(steps.at(-1)?.outcome).toEqual({
    kind: 'trap',
    class: 'other',
    message: `the component calls ${denied}, which this host denies`,
  });
});

/** One clock in two versions, in either order: `served` asks the one, `denied` the other. */
const twoVersions = (first: string, second: string) => {
  const id = (version: string) => `wasi:clocks/monotonic-clock@${version}`;
  const called = (version: string) => (version.startsWith('0.2.') ? 'served' : 'denied');
  const each = (text: (version: string) => string) => [first, second].map(text).join('\n');
  return {
    wit: `package root:component; world root { ${each((version) => `import ${id(version)};`)}
      export served: func() -> u64; export denied: func() -> u64; }
      ${each((version) => `package wasi:clocks@${version} { interface monotonic-clock { now: func() -> u64; } }`)}`,
    wat: `(module ${each((version) => `(import "${id(version)}" "now" (func $${called(version)} (result i64)))`)}
      (func (export "served") (result i64) (call $served)) (func (export "denied") (result i64) (call $denied)))`,
  };
};

test.each([
  ['0.2.3', '0.3.0'],
  ['0.3.0', '0.2.3'],
  ['0.1.0', '0.2.3'],
])('what is served in one version and denied in another is told apart: %s and %s', async (first, second) => {
  const { wat, wit } = twoVersions(first, second);
  const other = first === '0.2.3' ? second : first;
  expect(await load(host, await writeCore('two-clocks', wat, wit))).toMatchObject({ type: 'loaded' });
  const { steps } = await runCase(host, [step('served'), step('denied')]);
  expect(steps.map(({ outcome }) => outcome)).toEqual([
    { kind: 'result', value: '1000' },
    {
      kind: 'trap',
      class: 'other',
      message: `the component calls wasi:clocks/monotonic-clock@${other}.now, which this host denies`,
    },
  ]);
});

/** A method of a served resource that no version has. */
const newerStream = (version: string) => ({
  wit: `package root:component;
world root { import wasi:cli/stdin@${version}; import wasi:io/streams@${version}; export rewind: func(); }
package wasi:io@${version} { interface streams { resource input-stream { rewind: func(); } } }
package wasi:cli@${version} {
  interface stdin { use wasi:io/streams@${version}.{input-stream}; get-stdin: func() -> input-stream; }
}`,
  wat: `(module
  (import "wasi:cli/stdin@${version}" "get-stdin" (func $stdin (result i32)))
  (import "wasi:io/streams@${version}" "[method]input-stream.rewind" (func $rewind (param i32)))
  (func (export "rewind") (call $rewind (call $stdin))))`,
});

test.each(['0.2.98', '0.2.99'])(
  'a method that a served resource lacks is named as this component imports it: %s',
  async (version) => {
    const { wat, wit } = newerStream(version);
    expect(await load(host, await writeCore(`newer-${version}`, wat, wit))).toMatchObject({ type: 'loaded' });
    const { steps } = await runCase(host, [step('rewind')]);
    expect(steps.map(({ outcome }) => outcome)).toEqual([
      {
        kind: 'trap',
        class: 'other',
        message: `the component calls wasi:io/streams@${version}.[method]input-stream.rewind, which this host denies`,
      },
    ]);
  },
);
