import type { Base } from '../baseline/base.ts';
import type { CompatConfig } from '../config/config.ts';
import { type Change, compareWorlds } from '../wit/compat.ts';
import { type Bump, nextVersion, saysBump } from '../wit/compat-bump.ts';
import { findExtern, isTypesOnly } from '../wit/difference.ts';
import type { World } from '../wit/model.ts';
import { splitId } from '../wit/names.ts';
import { sameInterface } from '../wit/version.ts';
import type { CompatEvidence, Evidence } from './check.ts';

/** A change with what was decided about it. */
export interface JudgedChange extends Change {
  /** Why it may break; null where it may not. */
  readonly accepted: string | null;
  /** An import that neither the base nor the WIT has: no version announces it. */
  readonly capability: boolean;
}

export interface CompatJudgement {
  readonly base: Base;
  readonly package: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly bump: Bump;
  /** The lowest version that says the changes; null where there is none to count from. */
  readonly suggested: string | null;
  readonly changes: readonly JudgedChange[];
}

/** The version of a package: by the name of the world, else by an interface of it that a component exports. */
function versionOf(name: string | null, world: World | null, owner: string | null): string | null {
  const named = name === null ? null : splitId(name.split(' + ')[0] ?? '');
  if (named !== null) return named.version;
  const ids = [...(world?.exports.keys() ?? [])].map(splitId);
  return ids.find((id) => id?.unversioned === owner)?.version ?? null;
}

const packageOf = (name: string | null) =>
  name === null ? null : (splitId(name.split(' + ')[0] ?? '')?.unversioned ?? null);

/** Components are compared as they are, WIT with the WIT of now: what an adapter brings is in neither. */
function changesSince(base: Base, { wanted, actual }: Evidence): Change[] {
  if (base.world === null) return [];
  const current = base.imports === null ? wanted : actual;
  return current === null ? [] : compareWorlds(base.world, current);
}

const addsImport = ({ kind, side, path }: Change) =>
  kind === 'added' && side === 'import' && path.length === 1;

/** Imports that only the report of the base can tell of, where the component itself is not at hand. */
function unknownImports(base: Base, { actual }: Evidence): Change[] {
  const known = base.world === null ? base.imports : null;
  if (known === null) return [];
  return [...actual.imports].flatMap(([name, extern]) => {
    if (isTypesOnly(extern) || known.some((one) => sameInterface(one, name))) return [];
    const what = `import \`${name}\` added`;
    const reason = 'a host that runs the old one does not offer it';
    return [
      {
        effect: 'breaking',
        kind: 'added',
        side: 'import',
        path: [name],
        what,
        reason,
        before: null,
        after: name,
      },
    ];
  });
}

/** Whether the WIT of now asks for an import itself; the names of both may lack their versions. */
function isDeclared(wanted: World | null, name: string): boolean {
  if (wanted === null) return false;
  if (findExtern(wanted.imports, name, 'import') !== null) return true;
  return [...wanted.imports.keys()].some((one) => one.split('@')[0] === name.split('@')[0]);
}

function bumpOf(changes: readonly Change[]): Bump {
  if (changes.some(({ effect }) => effect === 'breaking')) return 'track';
  return changes.some(({ effect }) => effect === 'compatible') ? 'release' : 'none';
}

/** Every change since the base, and which version says it. */
export function judgeCompat(
  evidence: Evidence,
  { name, labels }: CompatEvidence,
  base: Base,
): CompatJudgement {
  const { compat } = evidence.component;
  const changes = [...changesSince(base, evidence), ...unknownImports(base, evidence)];
  const owner = packageOf(name) ?? packageOf(base.name);
  const from = versionOf(base.name, base.world, owner);
  const to = versionOf(name, evidence.actual, owner);
  const bump = bumpOf(changes);
  const announced = compat.bump === 'package' && from !== null && to !== null && saysBump(from, to, 'track');
  const isCapability = (change: Change) =>
    addsImport(change) && base.imports !== null && !isDeclared(evidence.wanted, change.path[0] ?? '');
  const judged = changes.map((change): JudgedChange => {
    const capability = isCapability(change);
    if (change.effect !== 'breaking') return { ...change, capability, accepted: null };
    const version = announced && !capability ? `version ${to} says so` : null;
    return { ...change, capability, accepted: whyAccepted(change, compat, labels) ?? version };
  });
  const suggested = from === null ? null : nextVersion(from, bump);
  return { base, package: owner, from, to, bump, suggested, changes: judged };
}

function whyAccepted(
  { path }: Change,
  { accept, label }: CompatConfig,
  labels: readonly string[],
): string | null {
  if (label !== null && labels.includes(label)) return `the label \`${label}\` accepts it`;
  return accept.includes(path.join('.')) ? '`compat.accept` lists it' : null;
}
