import type { TrapClass } from '../hosts/protocol.ts';
import type { Start } from '../hosts/start.ts';
import type { RuleId } from '../rules.ts';
import type { CoreModule } from '../wasm/module.ts';
import type { Finding, Location } from './finding.ts';
import { finding } from './make-finding.ts';

/** What a Go program's own code comes to before its first call; any other trap is one of memory that was handed out too early. */
const OWN: ReadonlySet<TrapClass> = new Set([
  'go-panic',
  'go-deadlock',
  'go-oom',
  'memory-limit',
  'output-limit',
  'blocked-forever',
  'other',
]);

type FailedStart = Start & { readonly outcome: Exclude<Start['outcome'], { kind: 'result' }> };

const hasFailed = (start: Start): start is FailedStart => start.outcome.kind !== 'result';

/** Where the user's Go has to do with what instantiation did; null for what was not found. */
export interface StartPlaces {
  /** The innermost line of the user's own module on the stack that a panic wrote. */
  readonly panic: Location | null;
  /** `//go:wasmexport cabi_realloc` */
  readonly realloc: Location | null;
  /** The module's init function, where it has exactly one. */
  readonly init: Location | null;
}

/** Why a component cannot be instantiated, or what it does meanwhile that nobody asked for; null where it is still. */
export function judgeStart(
  start: Start | null,
  core: CoreModule | null,
  places: StartPlaces | null = null,
): Finding | null {
  const found = judge(start, core);
  if (found === null || places === null) return found;
  const own: Readonly<Partial<Record<RuleId, Location | null>>> = {
    'abi/early-realloc': places.realloc,
    'abi/traps-at-start': places.panic ?? places.init,
    'abi/init-effects': places.init,
  };
  return { ...found, location: own[found.rule] ?? null };
}

function judge(start: Start | null, core: CoreModule | null): Finding | null {
  if (start === null) return null;
  // The call trapped because instantiation has no answers: another host may have one.
  if (start.imports.length > 0) return calls(start);
  if (!hasFailed(start)) return writes(start) ?? opens(start);
  return isEarlyRealloc(start, core) ? earlyRealloc(start) : neverStarts(start);
}

function isEarlyRealloc({ outcome }: FailedStart, core: CoreModule | null): boolean {
  if (outcome.kind !== 'trap' || OWN.has(outcome.class) || core === null) return false;
  return core.isGo && core.exports.some(({ kind, name }) => kind === 'func' && name === 'cabi_realloc');
}

function earlyRealloc({ outcome }: FailedStart): Finding {
  return finding('abi/early-realloc', {
    message: `the component traps while it is instantiated (${words(outcome)}): the WASI adapter calls \`cabi_realloc\` before the Go runtime is initialised`,
    hint: 'write `cabi_realloc` without make, new, append, maps and panics: a free list over memory of `runtime.sbrk`, as in docs/first-component.md',
    expected: 'an instance',
    actual: words(outcome),
  });
}

function neverStarts({ outcome, stderr }: FailedStart): Finding {
  const [said] = linesOf(stderr);
  return finding('abi/traps-at-start', {
    message: `the component cannot be instantiated: ${words(outcome)}${said === undefined ? '' : `; stderr begins: ${said}`}`,
    hint: 'look at init functions and package variables: they run before the first call, in every host',
    expected: 'an instance',
    actual: words(outcome),
  });
}

function calls({ imports }: Start): Finding {
  const names = [...new Set(imports.map(({ importPath }) => `\`${importPath.join('.')}\``))].join(', ');
  return finding('abi/init-effects', {
    message: `the component calls its host while it is instantiated: ${names}`,
    hint: 'call it in the exports that need it (sync.OnceValue does it once), not in init functions and package variables',
    expected: 'no call before the first export is called',
    actual: names,
  });
}

function writes({ stdout, stderr }: Start): Finding | null {
  const [stream, text] = stdout === '' ? (['stderr', stderr] as const) : (['stdout', stdout] as const);
  if (text === '') return null;
  const [said = ''] = linesOf(text);
  return finding('abi/init-effects', {
    message: `the component writes to ${stream} while it is instantiated: ${JSON.stringify(said.slice(0, 200))}`,
    hint: 'remove the print from init functions and package variables, or move it into an export',
    expected: 'no output before the first export is called',
    actual: `${Buffer.byteLength(text)} bytes on ${stream}`,
  });
}

function opens({ files }: Start): Finding | null {
  if (files.length === 0) return null;
  const names = files.map((name) => JSON.stringify(name.slice(0, 200))).join(', ');
  return finding('abi/init-effects', {
    message: `the component looks for files while it is instantiated: ${names}`,
    hint: 'open them in the exports that need them (sync.OnceValue does it once), not in init functions and package variables',
    expected: 'no file before the first export is called',
    actual: names,
  });
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
}

function words(outcome: FailedStart['outcome']): string {
  if (outcome.kind === 'timeout') return 'it does not end within the time limit';
  if (outcome.kind === 'exit') return `it exits with code ${outcome.code}`;
  return `${outcome.class}: ${outcome.message}`;
}
