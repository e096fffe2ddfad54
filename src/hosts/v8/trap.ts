import { BlockedForever, OutputLimit } from '../../wasi/endings.ts';
import type { TrapClass } from '../protocol.ts';

/** A trap that the canonical ABI or a limit of ours asks for, where jco would go on. */
export class Trap extends Error {
  readonly class: TrapClass;

  constructor(trapClass: TrapClass, message: string) {
    super(message);
    this.class = trapClass;
  }
}

export interface TrapOutcome {
  readonly kind: 'trap';
  readonly class: TrapClass;
  readonly message: string;
}

/** A Go program ends in `unreachable` however it dies; the first line on stderr says how. In the order of asking. */
const GO_ENDINGS: readonly (readonly [TrapClass, RegExp])[] = [
  ['go-deadlock', /^fatal error: all goroutines are asleep - deadlock!/m],
  ['go-oom', /^(fatal error: |runtime: )*(out of memory|cannot allocate memory)/m],
  // Go's own bound on a goroutine's stack, where the engine's was not reached first.
  ['stack-overflow', /^fatal error: stack overflow/m],
  ['go-panic', /^(panic: |fatal error: |panic\()/m],
];

/** Words for the traps of core WebAssembly that have a class of their own: V8's, and those that jco puts in their place. */
const ENGINE_TRAPS: readonly (readonly [TrapClass, RegExp])[] = [
  ['cannot-leave', /^cannot leave component instance/],
  ['unreachable', /^unreachable|`unreachable` instruction/],
  ['stack-overflow', /call stack exhausted/],
  ['out-of-bounds', /out of bounds|^table index is out of|undefined element/i],
];

/** V8 refuses a memory that is larger from the start than it may grow. */
const NO_MEMORY = /allocate Wasm memory|could not allocate memory|memory size .* is larger than/i;

/** Which trap a thrown value is, told by its type, by the engine's words, and for Go by what the guest wrote last. */
export function classifyTrap(thrown: unknown, stderr: string): TrapOutcome {
  const message = firstLine(thrown instanceof Error ? thrown.message : String(thrown));
  return { kind: 'trap', class: trapClass(thrown, message, stderr), message };
}

function trapClass(thrown: unknown, message: string, stderr: string): TrapClass {
  if (thrown instanceof Trap) return thrown.class;
  if (thrown instanceof OutputLimit) return 'output-limit';
  if (thrown instanceof BlockedForever) return 'blocked-forever';
  if (NO_MEMORY.test(message)) return 'memory-limit';
  // A value that fits in its limit, and whose text does not fit in a JavaScript string (512 MiB).
  if (/^Invalid string length/.test(message)) return 'value-limit';
  if (thrown instanceof RangeError) {
    return /call stack/i.test(message) ? 'stack-overflow' : rangeClass(message);
  }
  if (!(thrown instanceof WebAssembly.RuntimeError)) return 'other';
  const engine = ENGINE_TRAPS.find(([, words]) => words.test(message))?.[0] ?? 'other';
  return engine === 'unreachable' ? (goEnding(stderr) ?? engine) : engine;
}

/** jco reads the guest's memory through views: a pointer beyond it is a RangeError of the view. */
function rangeClass(message: string): TrapClass {
  return /typed array length|outside the bounds|out of bounds/i.test(message) ? 'out-of-bounds' : 'other';
}

function goEnding(stderr: string): TrapClass | undefined {
  return GO_ENDINGS.find(([, words]) => words.test(stderr))?.[0];
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
