import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transpile } from '../../src/hosts/v8/transpile.ts';
import { fromJs } from '../../src/wave/from-js.ts';
import { fromJsOutcome, type JsOutcome, toJsOutcome } from '../../src/wave/js-outcome.ts';
import type { Converted } from '../../src/wave/js-trail.ts';
import { printValue } from '../../src/wave/print.ts';
import { toJs } from '../../src/wave/to-js.ts';
import type { ValType } from '../../src/wit/model.ts';
import { arbitraryTyped, arbitraryValue, type Typed } from './arbitrary.ts';
import { echoComponent } from './echo-component.ts';

type Echo = Record<string, (js: unknown) => unknown>;

/** Instantiates an echo component whose host answers each call with the very value that it was handed. */
async function instantiate(types: readonly ValType[], seen: string[]): Promise<Echo> {
  const { source, cores } = await transpile(await echoComponent(types));
  const url = `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`;
  const { instantiate: start } = await import(/* @vite-ignore */ url);
  const host = Object.fromEntries(
    types.map((type, index) => [`echo${index}`, (js: unknown) => answer(js, type, seen)]),
  );
  return start(
    (name: string) => new WebAssembly.Module(cores.get(name) as Uint8Array<ArrayBuffer>),
    { 't:t/host': host },
    (module: WebAssembly.Module, imports: WebAssembly.Imports) => new WebAssembly.Instance(module, imports),
  )['t:t/api'];
}

function answer(js: unknown, type: ValType, seen: string[]): unknown {
  const value = got(fromJs(js, type));
  seen.push(printValue(value));
  const outcome = got(toJsOutcome(value, type));
  if (outcome.kind === 'thrown') throw { payload: outcome.js };
  return outcome.js;
}

function got<T>(converted: Converted<T>): T {
  if (converted.ok) return converted.value;
  throw new Error(`${converted.problem.path}: ${converted.problem.message}`);
}

function outcomeOf(call: () => unknown): JsOutcome {
  try {
    return { kind: 'returned', js: call() };
  } catch (thrown) {
    if ((thrown as Error).constructor.name !== 'ComponentError') throw thrown;
    return { kind: 'thrown', js: (thrown as { payload: unknown }).payload };
  }
}

/** Through jco in and out, twice: as an argument and a result of an export, and of an import. */
async function echo(pairs: readonly Typed[]): Promise<void> {
  const seen: string[] = [];
  const api = await instantiate(
    pairs.map(({ type }) => type),
    seen,
  );
  for (const [index, { type, value }] of pairs.entries()) {
    const text = printValue(value);
    const js = got(toJs(value, type));
    const outcome = outcomeOf(() => api[`echo${index}`]?.(js));
    expect(seen.pop(), JSON.stringify(type)).toBe(text);
    expect(printValue(got(fromJsOutcome(outcome, type)) ?? value), JSON.stringify(type)).toBe(text);
  }
}

const U8: ValType = { kind: 'u8' };
const TEXT: ValType = { kind: 'string' };
const option = (some: ValType): ValType => ({ kind: 'option', some });
const map = (key: ValType, value: ValType): ValType => ({ kind: 'map', key, value });
const samples = (type: ValType): Typed[] =>
  fc.sample(arbitraryValue(type), { numRuns: 8, seed: 3 }).map((value) => ({ type, value }));

test('values of any type pass through code that jco generated', async () => {
  await echo(fc.sample(arbitraryTyped(), { numRuns: 300, seed: 7 }));
});

test('so do fixed-length lists', async () => {
  const typed = fc.sample(arbitraryTyped({ fixedLists: true }), { numRuns: 200, seed: 8 });
  await echo(typed.filter(({ type }) => JSON.stringify(type).includes('"fixed-list"')));
});

test('of options in options every second is tagged', async () => {
  const result: ValType = { kind: 'result', ok: option(option(U8)), err: null };
  const types = [
    option(option(U8)),
    option(option(option(U8))),
    option(option(option(option(U8)))),
    option(result),
  ];
  await echo(types.flatMap(samples));
});

// jco 1.35 generates code that fails (`Cannot access 'i' before initialization`) for maps in lists and maps, and for two in one tuple.
test('maps are Maps', async () => {
  const record: ValType = {
    kind: 'record',
    name: { owner: null, name: 'r' },
    fields: [{ name: 'by-name', type: map(TEXT, U8) }],
  };
  const values: ValType[] = [option(TEXT), { kind: 'list', element: TEXT }, { kind: 'list', element: U8 }];
  const types = [
    map(TEXT, U8),
    map({ kind: 'u64' }, TEXT),
    map({ kind: 'char' }, TEXT),
    option(map(U8, U8)),
    record,
  ];
  for (const type of [...types, ...values.map((value) => map(U8, value))]) await echo(samples(type));
});
