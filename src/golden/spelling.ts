import { didYouMean } from '../config/suggest.ts';
import type { ExportPath } from '../hosts/protocol.ts';
import type { Extern, Func, World } from '../wit/model.ts';
import type { Problem } from './problem.ts';

/** A function that can be called, or that the guest calls. */
export interface Target {
  readonly path: ExportPath;
  readonly func: Func;
  /** The spelling that always works: `compute-hash`, `acme:kitchen/ops.area@1.2.3`. */
  readonly full: string;
}

/** Functions by every name that a transcript may use for them. */
export interface NameTable {
  readonly targets: readonly Target[];
  readonly bySpelling: ReadonlyMap<string, readonly Target[]>;
  /** Names that no variable may have: externs, their short names, functions and resources. */
  readonly reserved: ReadonlySet<string>;
}

/** How long the list of what there is may get in a message. */
const LISTED = 12;

export function tabulate(externs: World['exports']): NameTable {
  const bySpelling = new Map<string, Target[]>();
  const targets: Target[] = [];
  const reserved = new Set<string>();
  for (const [key, extern] of externs) {
    for (const func of functionsOf(extern)) {
      const spellings = spellingsOf(extern.kind === 'interface' ? key : null, func);
      const target = { path: pathOf(extern, key, func), func, full: spellings.full };
      targets.push(target);
      reserved.add(func.role.kind === 'function' ? func.name : func.role.resource.name);
      for (const name of func.role.kind === 'method' ? [] : spellings.all) {
        bySpelling.set(name, [...(bySpelling.get(name) ?? []), target]);
      }
    }
    reserved.add(key).add(splitId(key).short);
  }
  return { targets, bySpelling, reserved };
}

/** The one function of that name, else why there is none. A full name beats an equal short one. */
export function findFunction(table: NameTable, name: string, at: number): Target | Problem {
  const plain = name.replaceAll('%', '');
  const found = table.bySpelling.get(plain) ?? [];
  const exact = found.filter((target) => target.full === plain);
  const [target, other] = exact.length > 0 ? exact : found;
  if (target === undefined) return unknown(table, name, at);
  if (other === undefined) return target;
  const names = found.map(({ full }) => full).join(', ');
  return { at, message: `"${name}" names ${found.length} functions`, hint: `write one of ${names}` };
}

function unknown(table: NameTable, name: string, at: number): Problem {
  const callable = [...table.bySpelling.keys()];
  const all = [...new Set([...table.bySpelling.values()].flat().map(({ full }) => full))];
  const listed =
    all.slice(0, LISTED).join(', ') + (all.length > LISTED ? `, … (${all.length - LISTED} more)` : '');
  const meant = didYouMean(name, callable);
  const list = all.length === 0 ? 'there are no functions' : `the functions are ${listed}`;
  const hint = meant.startsWith('Did') ? `${meant} ${capital(list)}.` : `${capital(list)}.`;
  return { at, message: `there is no function "${name}"`, hint };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function functionsOf(extern: Extern): readonly Func[] {
  if (extern.kind === 'func') return [extern.func];
  return extern.kind === 'interface' ? extern.interface.functions : [];
}

function pathOf(extern: Extern, key: string, func: Func): ExportPath {
  const name = func.role.kind === 'function' ? func.name : resourceForm(func.role.kind, func);
  return extern.kind === 'interface' ? [key, name] : [name];
}

/** `[constructor]counter`, `[method]counter.increment`, `[static]counter.zero` */
function resourceForm(kind: 'constructor' | 'method' | 'static', func: Func): string {
  return kind === 'constructor' ? `[constructor]${func.name}` : `[${kind}]${itemOf(func)}`;
}

/** `area`; `counter` for a constructor; `counter.zero` for a static. */
function itemOf({ name, role }: Func): string {
  return role.kind === 'method' || role.kind === 'static' ? `${role.resource.name}.${name}` : name;
}

function spellingsOf(key: string | null, func: Func): { full: string; all: readonly string[] } {
  const item = itemOf(func);
  if (key === null) return { full: item, all: [item] };
  const { base, version, afterColon, short } = splitId(key);
  const full = `${base}.${item}${version}`;
  const prefixes = new Set([base, afterColon, short]);
  return { full, all: [...new Set([item, ...[...prefixes].map((prefix) => `${prefix}.${item}`), full])] };
}

/** `acme:kitchen/ops@1.2.3`: base `acme:kitchen/ops`, after the colon `kitchen/ops`, short `ops`, version `@1.2.3`. */
function splitId(id: string): { base: string; version: string; afterColon: string; short: string } {
  const cut = id.indexOf('@');
  const base = cut < 0 ? id : id.slice(0, cut);
  return {
    base,
    version: cut < 0 ? '' : id.slice(cut),
    afterColon: base.slice(base.lastIndexOf(':') + 1),
    short: base.slice(base.lastIndexOf('/') + 1),
  };
}
