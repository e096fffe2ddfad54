import { nearest } from '../config/suggest.ts';
import { type HostileName, hostileNames } from '../wasm/hostile.ts';
import type { CoreModule } from '../wasm/module.ts';
import { CABI_REALLOC } from './cabi-realloc.ts';
import type { Check } from './check.ts';
import { featureFindings } from './features.ts';
import type { Finding } from './finding.ts';
import { leftOut } from './left-out.ts';
import { finding } from './make-finding.ts';
import { judgeStart } from './start.ts';
import { unusedExportFindings } from './unused-export.ts';

const REALLOCS = new Set(['cabi_realloc', 'cm32p2_realloc']);
/** A hostile file may hold a million; the first say enough. */
const SHOWN = 20;

const hasFunc = (core: CoreModule, name: string) =>
  core.exports.some((one) => one.kind === 'func' && one.name === name);

/** A module that runs once and ends, where one is needed that can be called; null where it is none. */
export function notAReactor(core: CoreModule): Finding | null {
  if (!hasFunc(core, '_start') || hasFunc(core, '_initialize')) return null;
  return finding('build/not-a-reactor', {
    message:
      'the module exports `_start` and no `_initialize`: it is a command, whose exports cannot be called',
    hint: 'build it with `go build -buildmode=c-shared`; with a `build.command`, as a reactor (`-mexec-model=reactor`)',
    expected: 'an export `_initialize`',
    actual: 'an export `_start`',
  });
}

/** A module without a function that hosts and the adapter allocate through; null where it has one. */
export function missingRealloc(core: CoreModule): Finding | null {
  if (core.exports.some(({ kind, name }) => kind === 'func' && REALLOCS.has(name))) return null;
  return finding('abi/missing-realloc', {
    message:
      'the module does not export `cabi_realloc`: the adapter grows memory where the Go runtime expects its own heap, and one overwrites the other',
    hint: `copy fixtures/abi of component-check into your module and import it (docs/first-component.md, step 3); or, over memory beside the Go heap and never over \`make\`, as memory.go of package main:\n${CABI_REALLOC}`,
    expected: 'an export `cabi_realloc`',
    actual: `exports ${
      core.exports
        .map(({ name }) => `\`${name}\``)
        .slice(0, SHOWN)
        .join(', ') || 'nothing'
    }`,
  });
}

const POST = 'cabi_post_';

/** Post-return functions that no host will call, as what they would follow is not exported. */
function stalePostReturns(core: CoreModule): Finding[] {
  const names = core.exports.filter(({ kind }) => kind === 'func').map(({ name }) => name);
  const exported = new Set(names);
  const posts = names.filter((name) => name.startsWith(POST));
  const stale = posts.filter((name) => !exported.has(name.slice(POST.length)));
  const without = names.filter((name) => !name.startsWith('cabi_') && !exported.has(POST + name));
  return stale.slice(0, SHOWN).map((name) => {
    const meant = nearest(name.slice(POST.length), without);
    const hint =
      meant === null
        ? `remove it, or name it \`${POST}\` and an export`
        : `did you mean \`${POST}${meant}\`? Then write \`//go:wasmexport ${POST}${meant}\``;
    return finding('abi/stale-post-return', {
      message: `${shown(name)} belongs to no export, so no host calls it`,
      hint,
      actual: shown(name),
    });
  });
}

/** As JSON, so that what would break a line or hide itself is seen; long names are cut. */
function shown(name: string): string {
  const text = JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
  return text.replace(/[^\x20-\x7e]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}

function hostileFinding({ name, where }: HostileName, count: number): Finding {
  const others = count > 1 ? `, and ${count - 1} names more` : '';
  return finding('wasm/hostile-name', {
    message: `the name ${shown(name)} (${where})${others} would run as code where a tool writes it unescaped`,
    hint: 'do not load the component; find out which tool or dependency wrote the name',
    actual: shown(name),
  });
}

function hostile(names: readonly HostileName[]): Finding[] {
  const [first] = names;
  if (first === undefined) return [];
  const related = names.slice(1, SHOWN).map(({ name, where }) => ({
    message: `${where}: ${shown(name)}`,
    location: null,
  }));
  return [{ ...hostileFinding(first, names.length), related }];
}

/** What a component must have, and must not have, below its WIT. */
export const abiCheck: Check = {
  name: 'abi',
  judge: (evidence) => {
    const { core, shape, start, startPlaces } = evidence;
    // Go alone loses memory without it: allocators of other languages share `memory.grow` with the adapter.
    const own = core === null ? [] : [notAReactor(core), core.isGo ? missingRealloc(core) : null];
    const stale = core === null ? [] : stalePostReturns(core);
    const findings = [
      ...own.filter((one) => one !== null),
      ...[judgeStart(start, core, startPlaces)].filter((one) => one !== null),
      ...stale,
      ...unusedExportFindings(evidence),
      ...featureFindings(evidence.features, evidence.component.coreFeatures),
      ...hostile(hostileNames(shape)),
    ];
    return { findings, skipped: null, left: leftOut(evidence) };
  },
};
