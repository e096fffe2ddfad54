import type { Finding, Location } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { DirtyBits } from '../hosts/protocol.ts';
import { typeName } from '../wave/type-name.ts';
import type { ValType } from '../wit/model.ts';
import { findByPath } from './import-text.ts';
import type { Job } from './jobs.ts';
import type { Ran } from './run-case.ts';
import { locate } from './source.ts';
import type { NameTable, Target } from './spelling.ts';
import { callOf, outcomeOf } from './step-text.ts';

/** The call during which a value came in more bits than its type has. */
export interface DirtyCall {
  readonly target: Target;
  /** As a transcript writes it. */
  readonly call: string;
  /** Functions that the component imports. */
  readonly imports: NameTable;
  readonly location: Location | null;
}

type Kind = DirtyBits['type'];

/** Of all cases one finding for each function and type, at the first call that shows it. */
export function dirtyFindings(jobs: readonly Job[], ran: readonly Ran[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const [index, { plan, bench }] of jobs.entries()) {
    const run = ran[index]?.run ?? null;
    if (run === null || !('run' in plan)) continue;
    for (const [at, step] of plan.steps.entries()) {
      for (const dirty of outcomeOf(run.steps, at)?.dirty ?? []) {
        const key = dirtyKey(dirty, step.target);
        if (found.has(key)) continue;
        const { target, text } = step;
        const location = locate(bench.source, text.start);
        const call = { target, call: callOf(step, bench), imports: plan.scope.imports, location };
        found.set(key, dirtyFinding(dirty, call));
      }
    }
  }
  return [...found.values()];
}

/** What makes two of them the same fault. */
export const dirtyKey = ({ importPath, type }: DirtyBits, { path }: Target): string =>
  JSON.stringify([importPath === null ? 'result' : 'argument', importPath ?? path, type]);

export function dirtyFinding(dirty: DirtyBits, { target, call, imports, location }: DirtyCall): Finding {
  const { what, type } = handedOver(dirty, target, imports);
  const [value, read] = [written(dirty.type, dirty.value), written(dirty.type, dirty.read)];
  return finding('abi/dirty-bits', {
    message: `${call} ${what.replace('…', () => value)}: hosts read ${read}, and code that jco generates throws a TypeError`,
    hint: `${FIXES[dirty.type]}${maskFor(type)}`,
    expected: RANGES[dirty.type],
    actual: value,
    location,
  });
}

/** What was done with the value (`…`), and its type, where that is known. */
function handedOver({ importPath, type: kind }: DirtyBits, { func }: Target, imports: NameTable) {
  if (importPath === null) {
    const type = partOf(func.result, kind);
    // No other call leaves the component without the case saying so.
    if (type === null) return { what: `hands … to WASI as ${kind}`, type };
    return { what: `returns … as ${named(type, func.result)}`, type };
  }
  const taker = findByPath(imports, importPath);
  const params = taker?.func.params ?? [];
  const param = params.find(({ type }) => partOf(type, kind) !== null);
  const type = partOf(param?.type ?? null, kind);
  const as = type === null ? kind : named(type, param?.type ?? null);
  return { what: `hands … to ${taker?.full ?? importPath.join('.')} as ${as}`, type };
}

/** The first type of that kind in a type: itself, or in one of its parts. */
function partOf(type: unknown, kind: Kind): ValType | null {
  if (typeof type !== 'object' || type === null) return null;
  if ('kind' in type && type.kind === kind) return type as ValType;
  for (const part of Object.values(type)) {
    const found = partOf(part, kind);
    if (found !== null) return found;
  }
  return null;
}

const named = (type: ValType, whole: ValType | null) =>
  whole === null || whole === type ? typeName(type) : `${typeName(type)} in ${typeName(whole)}`;

function written(kind: Kind, value: number): string {
  if (kind === 'flags') return `0x${value.toString(16)}`;
  return kind === 'bool' && value === 1 ? 'true' : `${value}`;
}

const RANGES: Readonly<Record<Kind, string>> = {
  bool: '0 or 1',
  u8: '0 to 255',
  u16: '0 to 65535',
  s8: '-128 to 127',
  s16: '-32768 to 32767',
  flags: 'no bit but those of the flags',
};

const FIXES: Readonly<Record<Kind, string>> = {
  bool: 'hand over a `bool` of Go’s (`x != 0`): a number, or a byte that unsafe.Pointer made a bool, may be neither 0 nor 1',
  u8: 'convert it to its own type first: `uint32(uint8(x))`',
  u16: 'convert it to its own type first: `uint32(uint16(x))`',
  s8: 'convert it to its own type first: `int32(int8(x))`',
  s16: 'convert it to its own type first: `int32(int16(x))`',
  flags: 'mask it with the flags that the type has',
};

function maskFor(type: ValType | null): string {
  return type?.kind === 'flags' ? `: \`x & 0x${(2 ** type.flags.length - 1).toString(16)}\`` : '';
}
