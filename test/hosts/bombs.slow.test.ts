import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/hosts/host.ts';
import { bundleV8Host } from './bundle.ts';
import { load, NODES, runCase, startHost, step, summary, writeCore, writeWat } from './kit.ts';

let hostScript: string;
beforeAll(async () => {
  hostScript = await bundleV8Host();
});

const many = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join('\n');

/** A component whose `f` gives 7, beside whatever else its core module holds. */
const component = (core: string, more = '') => `(component
  (core module $m ${core} (func (export "f") (result i32) (i32.const 7)))
  ${more}
  (core instance $i (instantiate $m))
  (func (export "f") (result u32) (canon lift (core func $i "f"))))`;

describe.each(NODES)('bombs under $name', ({ nodePath }) => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost(hostScript, nodePath);
  });
  afterAll(() => host.end());

  /** How the first call of a component ends, that it never started included; then the host must serve another. */
  async function outcome(wat: string): Promise<string> {
    const answer = await load(host, await writeWat('bomb', wat));
    const said =
      answer.type === 'error'
        ? `not loaded: ${answer.code}`
        : summary(await runCase(host, [step('f')])).join(' ');
    expect(await load(host, await writeWat('harmless', component('')))).toMatchObject({ type: 'loaded' });
    expect(summary(await runCase(host, [step('f')]))).toEqual(['= 7']);
    return said;
  }

  test('100,000 exports are read and run', async () => {
    expect(
      await outcome(component(many(99_999, (index) => `(global (export "g${index}") i32 (i32.const 1))`))),
    ).toBe('= 7');
  });

  test('names of 10 MB are refused or run, and hold nobody up', async () => {
    const name = 'n'.repeat(10_000_000);
    expect(await outcome(component(`(global (export "${name}") i32 (i32.const 1))`))).toMatch(
      /^(= 7|not loaded: bad-component)$/,
    );
    expect(await outcome(component(`(global (export "${name}'") i32 (i32.const 1))`))).toBe(
      'not loaded: hostile-name',
    );
  });

  test('a table of four billion entries, and one that grows without end, do not take the host', async () => {
    expect(await outcome(component('(table 4294967295 funcref)'))).toMatch(
      /^(not loaded: bad-component|start: ! (memory-limit|other))$/,
    );
    const growing = `(table $t 1 funcref)
      (func $grow (loop $again (br_if $again (i32.ne (table.grow $t (ref.null func) (i32.const 100000)) (i32.const -1)))))
      (func (export "g") (call $grow)) (start $grow)`;
    expect(await outcome(component(growing))).toMatch(/^(= 7|start: ! )/);
  });

  test.each([900, 3_000])(
    '%i instances, each with a memory of its own, do not take the host',
    async (count) => {
      const instances = many(count, () => '(core instance (instantiate $b))');
      const said = await outcome(component('', `(core module $b (memory (export "m") 16)) ${instances}`));
      expect(said).toMatch(
        /^(= 7|start: ! (memory-limit|other|out-of-bounds)|not loaded: bad-component|died)$/,
      );
    },
  );

  test('all memories count, those that no module exports too', async () => {
    const path = await writeCore(
      'memories',
      `(module (memory 3) (func (export "f") (drop (memory.grow (i32.const 2)))))`,
      'package root:component; world root { export f: func(); }',
    );
    expect(await load(host, path)).toMatchObject({ type: 'loaded' });
    const { done } = await runCase(host, [step('f')]);
    expect(done?.cost).toMatchObject({ memoryBytes: 5 * 65_536, memoryGrowths: null });
  });
});
