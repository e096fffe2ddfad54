/**
 * The host protocol, version 1: JSON Lines on a host's stdin and stdout. `docs/host-protocol.md` is its text.
 * Values are WAVE text; bytes that a guest wrote are base64; a case is sent whole and the host never asks back.
 */
export const PROTOCOL = 1;

/** The host's greeting, before anything is asked of it. */
export interface Hello {
  readonly type: 'hello';
  readonly protocol: number;
  readonly host: string;
  readonly version: string;
  /** Among `fuel`, `memory`, `resources`, `imports`, `dirs`, `files`. */
  readonly features: readonly string[];
}

/** First message to a host. Every answer from here on carries the nonce (128 random bits, hex). */
export interface Start {
  readonly type: 'start';
  readonly nonce: string;
}

/** Limits, equal on all hosts. Bytes and milliseconds. */
export interface Limits {
  readonly timeoutMs: number;
  readonly memoryBytes: number;
  readonly outputBytes: number;
  readonly stackBytes: number;
  readonly valueBytes: number;
}

export interface Load {
  readonly type: 'load';
  readonly path: string;
  readonly limits: Limits;
  /** About so many cases follow; left out: many. A host may prepare for many what pays for few no more. */
  readonly cases?: number;
}

/** Path of an export: `['compute-hash']`, or `['acme:kitchen/ops@1.2.3', 'area']`. Resource forms as in WIT's names: `[method]counter.increment`. */
export type ExportPath = readonly [string] | readonly [string, string];

/** A call of an imported function that the guest is expected to make, in order, with its answer. */
export interface Stub {
  /** Also `[resource-drop]bucket`: the component drops an imported resource. */
  readonly importPath: ExportPath;
  /** WAVE, or null where the transcript leaves it open. */
  readonly args: readonly string[] | null;
  /** WAVE of the result; null for none; `{trap: true}` lets the host fail. A variable that is not in use is a new resource. */
  readonly answer: string | null | { readonly trap: true };
}

export interface Step {
  readonly exportPath: ExportPath;
  /** WAVE; a handle is the name of its variable. */
  readonly args: readonly string[];
  /** The variable that takes a handle result. */
  readonly bind: string | null;
  readonly stubs: readonly Stub[];
  /** The same call so often; the answer then tells what each came to. Left out: once, and not measured. */
  readonly repeat?: number;
}

export interface Run {
  readonly type: 'run';
  readonly id: number;
  readonly steps: readonly Step[];
  readonly seed: number;
  /** Start of the virtual clock, nanoseconds since 1970-01-01T00:00:00Z, in decimal. */
  readonly clock: string;
  readonly env: readonly (readonly [string, string])[];
  readonly args: readonly string[];
  /** base64 */
  readonly stdin: string;
  /** Copies made for this run: guest path, host path of the copy. */
  readonly dirs: readonly (readonly [string, string])[];
  readonly fuel: number | null;
  readonly limits: Limits;
}

export type ToHost = Start | Load | Run | { readonly type: 'end' };

/** All classes of traps; `docs/host-protocol.md` says when which. */
export const TRAP_CLASSES = [
  'go-panic',
  'go-deadlock',
  'go-oom',
  'unreachable',
  'out-of-bounds',
  'stack-overflow',
  'cannot-leave',
  'invalid-utf8',
  'memory-limit',
  'output-limit',
  'value-limit',
  'blocked-forever',
  'other',
] as const;

export type TrapClass = (typeof TRAP_CLASSES)[number];

export interface ImportCall {
  readonly importPath: ExportPath;
  /** WAVE; of a method the variable of its handle comes first. */
  readonly args: readonly string[];
}

/** How one step ended. A trap or an exit ends the case: no step after it runs. */
export type StepOutcome =
  | { readonly kind: 'result'; readonly value: string | null }
  | { readonly kind: 'trap'; readonly class: TrapClass; readonly message: string }
  | { readonly kind: 'exit'; readonly code: 0 | 1 };

/** What each call of a repeated step came to, in order; where one ended the case, it is the last. */
export interface StepCalls {
  /** Nanoseconds of the call: arguments are read before it, its result is printed after it. */
  readonly durationsNs: readonly number[];
  /** Null without fuel. */
  readonly fuel: readonly number[] | null;
}

/** A value that came in more bits than its type has: hosts read it as the canonical ABI says, jco alone throws. */
export interface DirtyBits {
  /** The imported function that it was handed to; null for the result of the call, or for WASI. */
  readonly importPath: ExportPath | null;
  readonly type: 'bool' | 'u8' | 'u16' | 's8' | 's16' | 'flags';
  /** As it came, signed; of flags without sign. */
  readonly value: number;
  /** As it is read: of a bool 1. */
  readonly read: number;
}

export interface StepDone {
  readonly type: 'step';
  readonly nonce: string;
  readonly id: number;
  /** -1 is instantiation, reported only when it fails. */
  readonly step: number;
  readonly outcome: StepOutcome;
  readonly imports: readonly ImportCall[];
  /** Of a step with `repeat` alone. */
  readonly calls?: StepCalls | undefined;
  /** The first of each type and function, where the host sees such values and there was one. */
  readonly dirty?: readonly DirtyBits[] | undefined;
}

export interface RunDone {
  readonly type: 'done';
  readonly nonce: string;
  readonly id: number;
  /** base64 */
  readonly stdout: string;
  readonly stderr: string;
  /** Bytes that the guest wrote, those beyond the limit included. */
  readonly outputBytes: number;
  readonly cost: {
    readonly callFuel: number | null;
    readonly instantiationFuel: number | null;
    readonly memoryBytes: number;
    /** Times that a memory grew; null where the host cannot count them. */
    readonly memoryGrowths: number | null;
  };
  readonly durationMs: number;
  /** Paths that the guest named in its instantiation, the first of them; left out for none, and by hosts without `files`. */
  readonly files?: readonly string[] | undefined;
}

export interface Loaded {
  readonly type: 'loaded';
  readonly nonce: string;
  readonly durationMs: number;
}

/** The host could not do what was asked; the case (or the load) is not judged by it. */
export interface HostError {
  readonly type: 'error';
  readonly nonce: string;
  readonly id: number | null;
  /** `hostile-name`, `unsupported`, `bad-component`, `bad-request`, `internal`. */
  readonly code: string;
  readonly message: string;
}

export type FromHost = Hello | Loaded | StepDone | RunDone | HostError;
