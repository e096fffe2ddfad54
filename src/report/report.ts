import type { Finding, Location } from '../check/finding.ts';

export type Verdict = 'passed' | 'failed' | 'unjudged';
export type CheckName =
  | 'build'
  | 'abi'
  | 'world'
  | 'compat'
  | 'golden'
  | 'size'
  | 'memory'
  | 'growth'
  | 'stress'
  | 'fuzz';
export type HostName = 'v8' | 'wasmtime';

/** `component-check.json`. Sizes in bytes, times in milliseconds, paths relative to the git root with `/`. */
export interface Report {
  readonly schema: 'component-check/1';
  readonly verdict: Verdict;
  readonly exitCode: 0 | 1 | 2 | 3;
  readonly commit: string | null;
  readonly baseline: Baseline | null;
  readonly errors: readonly ReportError[];
  readonly tools: {
    readonly componentCheck: string;
    readonly node: string;
    readonly zlib: string;
    readonly jco: string;
    readonly wasmtime: string | null;
  };
  readonly components: readonly ComponentReport[];
  readonly durationMs: number;
}

/** What the run was compared with. */
export interface Baseline {
  readonly ref: string;
  /** The commit, or the sha256 of a component; null for a directory of WIT. */
  readonly sha: string | null;
  /** Of the report that was named; null otherwise. */
  readonly tools: Report['tools'] | null;
}

/** Every change of the world since its base. */
export interface CompatReport {
  readonly against: { readonly ref: string; readonly sha: string | null };
  /** Set where the base told nothing but imports. */
  readonly only?: 'imports';
  /** Versions of the WIT package, before and now; null where it has none. */
  readonly from: string | null;
  readonly to: string | null;
  /** The lowest version that says these changes; null where there is none to count from. */
  readonly suggested: string | null;
  readonly changes: readonly CompatChange[];
}

export interface CompatChange {
  readonly effect: 'breaking' | 'compatible' | 'neutral';
  readonly what: string;
  readonly reason: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly location: Location | null;
  /** Why it may break: the version says it, or somebody accepted it. */
  readonly accepted: string | null;
}

export interface ReportError {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  readonly location: Location | null;
  readonly source: string | null;
}

export interface ComponentReport {
  readonly name: string;
  /** Why nothing was built; path, sha256 and size are null then. */
  readonly reason: string | null;
  readonly path: string | null;
  readonly sha256: string | null;
  readonly world: string | null;
  readonly tools: {
    readonly go: { readonly version: string; readonly source: string } | null;
    readonly wasmTools: EncoderReport | null;
    /** `kind` is `reactor`, `command` or `proxy`. */
    readonly adapter: { readonly sha256: string; readonly wasi: string; readonly kind: string } | null;
  };
  readonly imports: readonly string[];
  readonly exports: readonly string[];
  /** Features of core WebAssembly that it uses; left out where nothing was judged. */
  readonly features?: readonly string[];
  readonly size: { readonly raw: number; readonly gzip: number; readonly brotli: number | null } | null;
  /** What `optimize` did to the core module, in bytes of it; left out where it did nothing. */
  readonly optimized?: {
    readonly before: number;
    readonly after: number;
    readonly strip: boolean;
    readonly wasmOpt: { readonly level: string; readonly version: string } | null;
  };
  readonly checks: readonly CheckResult[];
  /** Left out where nothing was compared. */
  readonly compat?: CompatReport;
  /** Left out where no baseline was measured. */
  readonly growth?: GrowthReport;
  readonly golden: readonly GoldenResult[];
  /** Of `--stress` alone. */
  readonly stress?: StressReport;
  /** Of `component-check fuzz` alone. */
  readonly fuzz?: FuzzReport;
}

/** Sizes in bytes, fuel of the calls of all cases that both runs have, against the baseline. */
export interface GrowthReport {
  readonly ref: string;
  readonly go: { readonly before: string | null; readonly now: string | null };
  readonly figures: readonly {
    readonly name: 'raw' | 'gzip' | 'fuel';
    readonly before: number;
    readonly now: number;
    /** Why the two say nothing about each other; null where they do. */
    readonly notComparable: string | null;
  }[];
}

/** What `--stress` reached. */
export interface StressReport {
  /** Exports that were driven; a warning of the check names each that was not. */
  readonly functions: number;
  readonly calls: number;
  /** Why a part of it did not apply; null where all did. */
  readonly left: string | null;
}

/** What the fuzzer reached. */
export interface FuzzReport {
  readonly seed: number;
  /** Of exported functions, those that made a finding small aside. */
  readonly calls: number;
  readonly functions: readonly {
    readonly name: string;
    readonly calls: number;
    /** Why it was not called, or not to the end; null where it was. */
    readonly reason: string | null;
  }[];
  /** Functions for which no time was left to watch their memory. */
  readonly memoryNotMeasured: readonly string[];
}

export interface EncoderReport {
  readonly version: string;
  readonly engine: 'native' | 'embedded';
  /** Why the embedded encoder stands in for a native one: other bytes, so there is no digest. Null where it does not. */
  readonly substitute: string | null;
}

export interface CheckResult {
  readonly check: CheckName;
  readonly status: 'passed' | 'failed' | 'skipped' | 'unjudged';
  /** Why it was skipped or could not judge; of one that ran, why a part of it does not apply. */
  readonly reason: string | null;
  readonly durationMs: number;
  readonly findings: readonly Finding[];
}

export interface GoldenResult {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly host: HostName;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly reason: string | null;
  readonly finding: Finding | null;
  readonly output: { readonly stdout: string; readonly stderr: string };
  readonly durationMs: number;
  readonly cost: Cost;
}

export interface Cost {
  readonly callFuel: number | null;
  readonly instantiationFuel: number | null;
  readonly seed: number;
  /** Peak linear memory of all memories of the component, in bytes. */
  readonly memoryBytes: number | null;
  readonly memoryGrowths: number | null;
}
