import type { Finding, Location, Related } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import { nearExport } from '../check/near-export.ts';
import { nearest } from '../config/suggest.ts';
import { goMemoryAdvice } from '../wit/go-memory.ts';
import { goSignature } from '../wit/go-signature.ts';
import type { Func } from '../wit/model.ts';
import { splitId } from '../wit/names.ts';
import type { CoreFunc } from './core-types.ts';
import type { Comparison, Item } from './fit.ts';
import type { FindDirective } from './go-directives.ts';
import { goImportSignature } from './go-words.ts';
import { asWanted, type WantedFunc } from './wanted-funcs.ts';

/** @param known exports that the world does not ask for: what may stand for it under a wrong name */
export function missingExport(
  comparison: Comparison,
  want: WantedFunc,
  known: readonly string[] = [],
): Finding {
  const { world, directive } = comparison;
  const name = want.coreName;
  const close = nearExport(name, known);
  const slip = slipOf(name, directive);
  if (slip !== null) return withSlip(comparison, want, name, slip);
  return finding('wit/missing-export', {
    message: `the module does not export \`${name}\`, which world ${world} asks for`,
    hint:
      close === null
        ? stub(want)
        : `it exports \`${close}\`; write \`//go:wasmexport ${name}\`, the name as WIT has it`,
    expected: asWanted(want),
    actual: close,
    location: placeOf(comparison, want),
    related: close === null ? [] : seen(`${close} is exported here`, directive('wasmexport', close)),
  });
}

function stub({ func, interface: owner }: WantedFunc): string {
  const advice = goMemoryAdvice(func, owner);
  const text = `write it in package main:\n${goSignature(func, owner)} { … }`;
  return advice === '' ? text : `${text}\n${advice}`;
}

interface Slip {
  readonly written: string;
  readonly location: Location;
}

/** What looks like the directive and is none. */
function slipOf(name: string, directive: FindDirective): Slip | null {
  for (const [form, written] of [
    ['export', `//export ${name}`],
    ['comment', `// go:wasmexport ${name}`],
  ] as const) {
    const location = directive(form, name);
    if (location !== null) return { written, location };
  }
  return null;
}

function withSlip(
  comparison: Comparison,
  want: WantedFunc,
  name: string,
  { written, location }: Slip,
): Finding {
  return finding('wit/missing-export', {
    message: `the module does not export \`${name}\`, which world ${comparison.world} asks for`,
    hint: `${location.file}:${location.line} has \`${written}\`; Go reads only \`//go:wasmexport ${name}\`, without a space`,
    expected: asWanted(want),
    location: placeOf(comparison, want),
    related: seen('this is no directive', location),
  });
}

export function typeMismatch(
  comparison: Comparison,
  verb: 'imports' | 'exports',
  want: WantedFunc,
  needed: Item,
  found: Item,
): Finding {
  const has = coreText(found.type);
  const directive = verb === 'exports' ? 'wasmexport' : 'wasmimport';
  return finding('wit/type-mismatch', {
    message: `the module ${verb} \`${want.coreName}\` as ${has}, and its WIT type is lowered to ${coreText(needed.type)}`,
    hint: `in Go:\n${verb === 'exports' ? goSignature(want.func, want.interface) : goImportSignature(want.func, needed.type)}`,
    expected: asWanted(want),
    actual: has,
    location: placeOf(comparison, want),
    related: seen(`the Go function is here`, comparison.directive(directive, ...found.words)),
  });
}

const GO: Readonly<Record<string, string>> = { i64: 'int64', f32: 'float32', f64: 'float64' };

/** @param name of the post-return function, as the module exports it */
export function postMismatch(
  { directive }: Comparison,
  name: string,
  needed: CoreFunc,
  found: CoreFunc,
): Finding {
  const params = needed.params.map((core) =>
    core === 'i32' ? 'returned unsafe.Pointer' : `returned ${GO[core] ?? core}`,
  );
  return finding('wit/type-mismatch', {
    message: `the module exports \`${name}\` as ${coreText(found)}, and a host calls it with what the export returned, as ${coreText(needed)}`,
    hint: `write it with that parameter and no result:\n//go:wasmexport ${name}\nfunc …Post(${params.join(', ')}) { … }`,
    expected: coreText(needed),
    actual: coreText(found),
    location: directive('wasmexport', name),
  });
}

export function unexpectedImport(
  { world, directive }: Comparison,
  found: Item,
  wanted: readonly WantedFunc[],
): Finding {
  const name = found.interface === null ? found.item : `${found.interface}#${found.item}`;
  const close = nearest(
    name,
    wanted.map((want) => want.coreName),
  );
  return finding('wit/unexpected-import', {
    message: `the module imports \`${name}\`, which world ${world} does not`,
    hint: `add it to the world, or remove the \`//go:wasmimport\`${close === null ? '' : `; did you mean \`${close}\`?`}`,
    actual: name,
    location: directive('wasmimport', ...found.words),
  });
}

/** `(i32, i32) -> i32` */
export function coreText({ params, results }: CoreFunc): string {
  return `(${params.join(', ')})${results.length === 0 ? '' : ` -> ${results.join(', ')}`}`;
}

function seen(message: string, location: Location | null): Related[] {
  return location === null ? [] : [{ message, location }];
}

/** Where the user's WIT declares the function; else where it names the interface; else the world. */
function placeOf({ places, world }: Comparison, { interface: owner, func }: WantedFunc): Location | null {
  const worldName = splitId(world)?.name ?? world;
  const path = itemPath(func);
  if (owner === null) return places.find([worldName, ...path]) ?? places.find([`world:${worldName}`]);
  const name = splitId(owner)?.name ?? owner;
  const candidates = [[name, ...path], [worldName, name, ...path], [worldName, name], [`world:${worldName}`]];
  return candidates.map((candidate) => places.find(candidate)).find((place) => place !== null) ?? null;
}

function itemPath({ name, role }: Func): string[] {
  return role.kind === 'method' || role.kind === 'static' ? [role.resource.name, name] : [name];
}
