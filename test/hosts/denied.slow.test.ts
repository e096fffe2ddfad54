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
