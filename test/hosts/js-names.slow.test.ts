import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/hosts/host.ts';
import type { Step } from '../../src/hosts/protocol.ts';
import { standIns } from '../../src/hosts/v8/stand-ins.ts';
import { transpile } from '../../src/hosts/v8/transpile.ts';
import { bundleV8Host } from './bundle.ts';
import { load, runCase, startHost, step, summary, withStubs, writeCore } from './kit.ts';

/** Words that mean something to JavaScript or to Node. */
const WORDS = [
  ...`abstract arguments as async await boolean break byte case catch char class const continue debugger default delete
  do double else enum eval export extends false final finally float for from function get global goto if implements
  import in instanceof int interface let long native new null of package private protected public return set short
  static super switch synchronized this throw throws transient true try typeof undefined using var void volatile while
  with yield constructor length name prototype proto to-string value-of has-own-property then to-json`.split(
    /\s+/,
  ),
  ...`global-this infinity is-finite is-na-n nan parse-int escape console process require module exports fetch
  array array-buffer atomics big-int big-int64-array data-view date error eval-error finalization-registry int32-array
  iterator json map math number object promise proxy reflect reg-exp shared-array-buffer string symbol text-decoder
  text-encoder type-error uint8-array weak-map weak-ref weak-set web-assembly worker`.split(/\s+/),
];
const COMPONENTS = ['types', 'guest', 'imported'].map((name) =>
  fileURLToPath(new URL(`../../conformance/components/${name}.wasm`, import.meta.url)),
);

const kebab = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

/** Whatever jco calls something by, in code for components that use everything. */
async function identifiers(): Promise<string[]> {
  const found = new Set<string>();
  for (const path of COMPONENTS) {
    const { source } = await transpile(readFileSync(path));
    const code = source.replaceAll(/\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '');
    for (const [name] of code.matchAll(/(?<![.\w$#])[A-Za-z][A-Za-z0-9]*/g)) found.add(kebab(name));
  }
  return [...found].filter((name) => !/^exports\d-/.test(name));
}

let host: Host;
let all: readonly string[];
beforeAll(async () => {
  host = await startHost(await bundleV8Host());
  all = [...new Set([...WORDS, ...(await identifiers())])];
}, 60_000);
afterAll(() => host.end());

/** What makes components of names, what to ask for each, and what it must come to. */
interface Kind {
  readonly core: (names: readonly string[]) => string;
  readonly wit: (names: readonly string[]) => string;
  readonly steps: (name: string, index: number) => readonly Step[];
  readonly answers: (index: number) => readonly string[];
}

const REALLOC = `(memory (export "memory") 1) (global $free (mut i32) (i32.const 1024))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (global.get $free)
    (global.set $free (i32.and (i32.add (i32.add (global.get $free) (local.get 3)) (i32.const 15)) (i32.const -16))))`;
const each = (names: readonly string[], text: (name: string, index: number) => string) =>
  names.map(text).join('\n');
const THINGS = 't:t/things';
const TYPE = 'func(%in: list<option<string>>) -> result<list<u64>, list<string>>';

const KINDS: Readonly<Record<string, Kind>> = {
  'an exported function and its parameter': {
    core: (names) =>
      each(
        names,
        (name, index) =>
          `(func (export "${name}") (param i32) (result i32) (i32.add (local.get 0) (i32.const ${index})))`,
      ),
    wit: (names) => `world root { ${each(names, (name) => `export %${name}: func(%${name}: u32) -> u32;`)} }`,
    steps: (name) => [step(name, '1000')],
    answers: (index) => [`= ${1000 + index}`],
  },
  'an imported function': {
    core: (names) =>
      each(names, (name) => `(import "$root" "${name}" (func $${name} (param i32 i32 i32)))`) +
      REALLOC +
      each(
        names,
        (name, index) => `(func (export "p${index}x") (param i32 i32) (result i32)
        (call $${name} (local.get 0) (local.get 1) (i32.const 16)) (i32.const 16))`,
      ),
    wit: (names) =>
      `world root { ${each(names, (name, index) => `import %${name}: ${TYPE}; export p${index}x: ${TYPE};`)} }`,
    steps: (name, index) => [
      withStubs(step(`p${index}x`, '[some("a"), none]'), {
        importPath: [name],
        args: null,
        answer: `ok([${index}])`,
      }),
    ],
    answers: (index) => [`= ok([${index}])`],
  },
  'a resource, and of a method of another': {
    core: (names) =>
      each(
        names,
        (name) =>
          `(import "[export]${THINGS}" "[resource-new]${name}" (func $${name} (param i32) (result i32)))`,
      ) +
      `(import "[export]${THINGS}" "[resource-new]any-thing" (func $any-thing (param i32) (result i32)))
      (func (export "${THINGS}#[constructor]any-thing") (result i32) (call $any-thing (i32.const 0)))` +
      each(
        names,
        (
          name,
          index,
        ) => `(func (export "${THINGS}#[method]any-thing.${name}") (param i32) (result i32) (i32.const ${index}))
        (func (export "${THINGS}#[constructor]${name}") (param i32) (result i32) (call $${name} (i32.add (local.get 0) (i32.const ${index}))))
        (func (export "${THINGS}#[method]${name}.a-${name}") (param i32) (result i32) (local.get 0))
        (func (export "${THINGS}#[static]${name}.b-${name}") (param i32) (result i32) (local.get 0))`,
      ),
    wit: (names) => `world root { export ${THINGS}; } package t:t { interface things {
      resource any-thing { constructor(); ${each(names, (name) => `%${name}: func() -> u32;`)} }
      ${each(names, (name) => `resource %${name} { constructor(%${name}: u32); a-${name}: func() -> u32; b-${name}: static func(%${name}: u32) -> u32; }`)} } }`,
    steps: (name) => [
      { ...step([THINGS, `[constructor]${name}`], '1000'), bind: 'x-1' },
      step([THINGS, `[method]${name}.a-${name}`], 'x-1'),
      step([THINGS, `[static]${name}.b-${name}`], '5'),
      { ...step([THINGS, '[constructor]any-thing']), bind: 'x-2' },
      step([THINGS, `[method]any-thing.${name}`], 'x-2'),
    ],
    answers: (index) => ['= x-1', `= ${1000 + index}`, '= 5', '= x-2', `= ${index}`],
  },
  'an imported resource': {
    core: (names) =>
      each(
        names,
        (
          name,
          index,
        ) => `(import "${THINGS}" "[constructor]${name}" (func $a${index} (param i32) (result i32)))
        (import "${THINGS}" "[method]${name}.a-${name}" (func $b${index} (param i32) (result i32)))
        (import "${THINGS}" "[resource-drop]${name}" (func $c${index} (param i32)))`,
      ) +
      each(
        names,
        (_, index) => `(func (export "p${index}x") (param i32) (result i32) (local $it i32)
        (local.set $it (call $a${index} (local.get 0))) (call $b${index} (local.get $it)) (call $c${index} (local.get $it)))`,
      ),
    wit: (
      names,
    ) => `world root { import ${THINGS}; ${each(names, (_, index) => `export p${index}x: func(a: u32) -> u32;`)} } package t:t { interface things {
      ${each(names, (name) => `resource %${name} { constructor(%${name}: u32); a-${name}: func() -> u32; }`)} } }`,
    steps: (name, index) => [
      withStubs(
        step(`p${index}x`, '1'),
        { importPath: [THINGS, `[constructor]${name}`], args: null, answer: 'r' },
        { importPath: [THINGS, `[method]${name}.a-${name}`], args: null, answer: `${index}` },
      ),
    ],
    answers: (index) => [`= ${index}`],
  },
  'an inline interface, imported and exported, and of its function': {
    core: (names) =>
      each(
        names,
        (name, index) => `(import "a-${name}" "${name}" (func $a${index} (param i32) (result i32)))
        (import "b-${name}" "${name}" (func $b${index} (param i32) (result i32)))`,
      ) +
      each(
        names,
        (name, index) => `(func (export "${name}#${name}") (param i32) (result i32)
        (i32.add (call $a${index} (local.get 0)) (call $b${index} (local.get 0))))`,
      ),
    wit: (names) =>
      `world root { ${each(
        names,
        (
          name,
        ) => `${['a-', 'b-'].map((a) => `import ${a}${name}: interface { %${name}: func(%${name}: u32) -> u32; }`).join('\n')}
        export %${name}: interface { %${name}: func(%${name}: u32) -> u32; }`,
      )} }`,
    steps: (name, index) => [
      withStubs(
        step([name, name], '1'),
        { importPath: [`a-${name}`, name], args: null, answer: '1000' },
        { importPath: [`b-${name}`, name], args: null, answer: `${index}` },
      ),
    ],
    answers: (index) => [`= ${1000 + index}`],
  },
  'a field, a case and a flag': {
    core: () => `${REALLOC} (func (export "pass") (param i32) (result i32) (local.get 0))
      (func (export "pick") (param i32) (result i32) (local.get 0))
      (func (export "choose") (param i32 i32) (result i32)
        (i32.store8 (i32.const 64) (local.get 0)) (i32.store (i32.const 68) (local.get 1)) (i32.const 64))`,
    wit: (names) => `world root { record r { ${names.map((name) => `%${name}: u32`)} }
      enum e { ${names.map((name) => `%${name}`)} } variant v { ${names.map((name) => `%${name}(u32)`)} }
      flags f { ${names.slice(0, 32).map((name) => `%${name}`)} }
      export pass: func(a: r) -> r; export pick: func(a: e) -> e; export choose: func(a: v) -> v; }`,
    steps: (name) => [step('pick', `%${name}`), step('choose', `%${name}(5)`)],
    answers: () => [expect.stringMatching(/^= %?\S+$/), expect.stringMatching(/^= %?\S+\(5\)$/)],
  },
};

/** Names of one component: with more, jco would number what it makes beyond what real components do. */
const AT_ONCE = 100;

describe.each(Object.keys(KINDS))('every word may be the name of %s', (what) => {
  test('and means what the component means by it', { timeout: 240_000 }, async () => {
    const { core, wit, steps, answers } = KINDS[what] as Kind;
    const names = what.includes('function and') || what === 'an imported function' ? all : WORDS;
    expect(names.length).toBeGreaterThan(100);
    const wrong: unknown[] = [];
    for (let at = 0; at < names.length; at += AT_ONCE) {
      const some = names.slice(at, at + AT_ONCE);
      const path = await writeCore(
        `js-names-${at}`,
        `(module ${core(some)})`,
        `package root:component; ${wit(some)}`,
      );
      const answer = await load(host, path);
      expect(answer.type === 'error' ? answer.message : 'loaded').toBe('loaded');
      for (const [index, name] of some.entries()) {
        const told = summary(await runCase(host, steps(name, index)));
        if (JSON.stringify(told) !== JSON.stringify(answers(index))) wrong.push([name, told, answers(index)]);
      }
    }
    expect(wrong.filter((one) => !fits(one as [string, unknown, unknown]))).toEqual([]);
  });
});

/** Matchers are asked last: they cost more than texts. */
function fits([, told, wanted]: [string, unknown, unknown]): boolean {
  try {
    expect(told).toEqual(wanted);
    return true;
  } catch {
    return false;
  }
}

describe('a name', () => {
  test('that means nothing to the generated code stays: the component of a Go program is handed over to the byte', () => {
    const component = readFileSync(new URL('../../src/hosts/v8/warm-up.wasm', import.meta.url));
    expect(Buffer.compare(standIns(component).component, component)).toBe(0);
  });

  test('of one interface in two versions tells them apart', async () => {
    const versions = ['acme:kitchen/ops@1.0.0', 'acme:kitchen/ops@2.0.0'] as const;
    const wit = `package root:component; world root { ${versions.map((id) => `import ${id};`).join(' ')} ${versions.map((id) => `export ${id};`).join(' ')} }
      ${[1, 2].map((n) => `package acme:kitchen@${n}.0.0 { interface ops { resource pan { constructor(); } area: func(n: u32) -> u32; wash: func(it: pan) -> u32; } }`).join('\n')}`;
    const core = versions
      .map(
        (id, n) => `(import "${id}" "area" (func $area${n} (param i32) (result i32)))
        (import "${id}" "[constructor]pan" (func $pan${n} (result i32)))
        (import "${id}" "wash" (func $wash${n} (param i32) (result i32)))
        (import "[export]${id}" "[resource-new]pan" (func $new${n} (param i32) (result i32)))`,
      )
      .concat(
        versions.map(
          (id, n) => `(func (export "${id}#area") (param i32) (result i32) (call $area${n} (local.get 0)))
        (func (export "${id}#[constructor]pan") (result i32) (call $new${n} (i32.const ${n})))
        (func (export "${id}#wash") (param i32) (result i32) (call $wash${n} (call $pan${n})))`,
        ),
      )
      .join('\n');
    expect(await load(host, await writeCore('two-versions', `(module ${core})`, wit))).toMatchObject({
      type: 'loaded',
    });
    for (const [n, id] of versions.entries()) {
      const { steps } = await runCase(host, [
        withStubs(step([id, 'area'], '7'), { importPath: [id, 'area'], args: null, answer: `${n + 40}` }),
        { ...step([id, '[constructor]pan']), bind: 'p' },
        withStubs(
          step([id, 'wash'], 'p'),
          { importPath: [id, '[constructor]pan'], args: null, answer: 'q' },
          { importPath: [id, 'wash'], args: null, answer: `${n}` },
        ),
      ]);
      expect(steps.map(({ outcome, imports }) => [outcome, imports])).toEqual([
        [{ kind: 'result', value: `${n + 40}` }, [{ importPath: [id, 'area'], args: ['7'] }]],
        [{ kind: 'result', value: 'p' }, []],
        [
          { kind: 'result', value: `${n}` },
          [
            { importPath: [id, '[constructor]pan'], args: [] },
            { importPath: [id, 'wash'], args: ['q'] },
          ],
        ],
      ]);
    }
  });
});
