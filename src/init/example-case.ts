import { whyUncallable } from '../golden/callable.ts';
import { sameResource } from '../golden/handles.ts';
import type { NameTable, Target } from '../golden/spelling.ts';
import { printValue } from '../wave/print.ts';
import type { TypeName } from '../wit/model.ts';
import { printFunc, printFuncType } from '../wit/print.ts';
import { exampleValue } from './example-value.ts';

/** A call of an export with made-up arguments, and the calls that make the handles it takes; or why there is none. */
export type Example =
  | { readonly name: string; readonly title: string; readonly calls: readonly string[] }
  | { readonly name: string; readonly why: string };

/** One example for each exported function, in the order of the world. */
export function exampleCases(table: NameTable): readonly Example[] {
  return table.targets.map((target) => exampleCase(table, target));
}

function exampleCase(table: NameTable, target: Target): Example {
  const { func } = target;
  const name = shortName(table, target);
  const why = whyUncallable(func);
  if (why !== null) return { name, why };
  const bench: Bench = { table, calls: [], taken: new Set(), busy: [] };
  if (func.role.kind === 'constructor') {
    if (func.result?.kind === 'own' && makeHandle(bench, func.role.resource, target) !== null)
      return { name, title: titleOf(name, target), calls: bench.calls };
  }
  const call = callText(bench, target);
  if (call === null) return { name, why: `it takes a handle that no function here makes` };
  return { name, title: titleOf(name, target), calls: [...bench.calls, call] };
}

interface Bench {
  readonly table: NameTable;
  /** Made before the call itself; grows. */
  readonly calls: string[];
  readonly taken: Set<string>;
  /** Makers that wait for an argument: a resource may take one of its own kind. */
  readonly busy: Target[];
}

/** `ops.area(1, 2)`, `a-counter.increment()`; null where a handle that it takes cannot be made. */
function callText(bench: Bench, target: Target): string | null {
  const { func } = target;
  let callee = shortName(bench.table, target);
  if (func.role.kind === 'method') {
    const self = makeHandle(bench, func.role.resource);
    if (self === null) return null;
    callee = `${self}.${func.name}`;
  }
  const args: string[] = [];
  for (const { type } of func.params) {
    const value = exampleValue(type, (resource) => makeHandle(bench, resource));
    if (value === null) return null;
    args.push(printValue(value));
  }
  return `${callee}(${args.join(', ')})`;
}

/** A new handle each time: one that is passed by value is gone afterwards. */
function makeHandle(bench: Bench, resource: TypeName, only?: Target): string | null {
  for (const maker of only === undefined ? makersOf(bench.table, resource) : [only]) {
    if (bench.busy.includes(maker)) continue;
    bench.busy.push(maker);
    const before = bench.calls.length;
    const call = callText(bench, maker);
    bench.busy.pop();
    if (call !== null) {
      const variable = freeVariable(bench, resource.name);
      bench.calls.push(`${variable} = ${call}`);
      return variable;
    }
    bench.calls.length = before;
  }
  return null;
}

/** Constructors first: the others may need more than their arguments. */
function makersOf({ targets }: NameTable, resource: TypeName): readonly Target[] {
  const makers = targets.filter(
    ({ func }) =>
      whyUncallable(func) === null &&
      func.role.kind !== 'method' &&
      func.result?.kind === 'own' &&
      sameResource(func.result.resource, resource),
  );
  const rank = ({ func: { role } }: Target) => ['constructor', 'static', 'function'].indexOf(role.kind);
  return makers.sort((a, b) => rank(a) - rank(b));
}

/** `a-counter`, `b-counter`, …: no export's name, and none that a result's handles get. */
function freeVariable({ table, taken }: Bench, resource: string): string {
  for (let count = 0; ; count += 1) {
    const letters = count < 26 ? String.fromCharCode(97 + count) : `x${count}`;
    const name = `${letters}-${resource}`;
    if (table.reserved.has(name) || taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** The name with its interface where that is enough: `compute-hash`, `ops.area`; else the whole one. */
function shortName({ bySpelling }: NameTable, target: Target): string {
  const [owner = ''] = target.path.length > 1 ? target.path : [];
  const prefix = owner === '' ? '' : `${owner.replace(/@.*$/, '').replace(/^.*[:/]/, '')}.`;
  if (target.func.role.kind === 'method')
    return `${prefix}${target.func.role.resource.name}.${target.func.name}`;
  const names = [...bySpelling].flatMap(([name, found]) =>
    found.length === 1 && found[0] === target && name.startsWith(prefix) ? [name] : [],
  );
  return names.sort((a, b) => a.length - b.length)[0] ?? target.full;
}

function titleOf(name: string, { func }: Target): string {
  if (func.role.kind === 'constructor') return `${name}: ${printFunc(func)}`;
  return `${name}: ${func.role.kind === 'static' ? 'static ' : ''}${printFuncType(func)}`;
}
