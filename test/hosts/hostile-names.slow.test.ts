import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Host } from '../../src/hosts/host.ts';
import { bundleV8Host } from './bundle.ts';
import { load, runCase, startHost, step, summary, writeWat } from './kit.ts';

/** Ends of the contexts that jco writes names into, what would run, and how the rest is made to parse. */
const BREAKS = [
  "'",
  '"',
  '`',
  "']",
  "'],",
  "\\'",
  '\n',
  '\r',
  '\u2028',
  '${',
  '*/',
  "';\n",
  "'});",
  "']; }",
  '\\u0027',
  "'+",
  '"+',
  '`+',
  "']()",
  "'] = ",
  "')",
  '")]',
  "' }",
  "'\t",
  "';/*",
  '/*',
  '<!--',
  '</script>',
  '\0',
  '\x1b[0m',
  '\u202e',
  '\ufeff',
  '\u0085',
];
const PAYLOADS = [
  "throw Error('RAN')",
  'process.exit(0)',
  "import('node:net')",
  "console.log('RAN')",
  'this.constructor',
];
const ENDS = [';//', ";'", '`', '*/'];

const names = BREAKS.flatMap((start) =>
  PAYLOADS.flatMap((payload) => ENDS.map((end) => `a${start}${payload}${end}`)),
);

const quoted = (name: string) =>
  `"${[...new TextEncoder().encode(name)].map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('')}"`;

/** The name as that of a core export, of a core import, or of the import's module. */
const PLACES: readonly ((name: string) => string)[] = [
  (name) => `(component (core module $m (func (export ${quoted(name)}) (result i32) (i32.const 7)))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i ${quoted(name)}))))`,
  (name) => withImport('m', name),
  (name) => withImport(name, 'n'),
];

function withImport(module: string, name: string): string {
  return `(component
    (core module $a (func (export "g") (result i32) (i32.const 7)))
    (core instance $x (instantiate $a))
    (core module $m (import ${quoted(module)} ${quoted(name)} (func $g (result i32)))
      (func (export "f") (result i32) (call $g)))
    (core instance $i (instantiate $m (with ${quoted(module)} (instance (export ${quoted(name)} (func $x "g"))))))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))`;
}

let host: Host;
beforeAll(async () => {
  host = await startHost(await bundleV8Host());
});
afterAll(() => host.end());

test(`none of ${names.length} hostile names gets as far as jco`, async () => {
  expect(names.length).toBeGreaterThan(500);
  for (const [index, name] of names.entries()) {
    const place = PLACES[index % PLACES.length];
    const answer = await load(host, await writeWat('hostile', place?.(name) ?? ''));
    expect(answer, JSON.stringify(name)).toMatchObject({ type: 'error', code: 'hostile-name' });
  }
});

test('names that look odd and are harmless run', async () => {
  for (const name of [
    'fd_write [v2]',
    'cm32p2||b',
    '[method]counter.increment',
    'größe',
    'a:b/c@1.2.3#d',
    '$imports',
  ]) {
    for (const place of PLACES) {
      expect(await load(host, await writeWat('odd', place(name)))).toMatchObject({ type: 'loaded' });
      expect(summary(await runCase(host, [step('f')]))).toEqual(['= 7']);
    }
  }
});
