import type { Optimized } from '../build/optimize.ts';
import type { HostName } from '../report/report.ts';
import type { Spread } from './statistics.ts';

/** `component-check bench --json`. Sizes in bytes, fuel in wasmtime's units, times in the unit that stands beside them. */
export interface BenchReport {
  readonly schema: 'component-check-bench/1';
  readonly machine: Machine;
  readonly tools: { readonly componentCheck: string; readonly node: string; readonly jco: string };
  /** Rounds: each measures every variant once. */
  readonly runs: number;
  readonly components: readonly BenchedComponent[];
  readonly durationMs: number;
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  /** Load average of the last minute before and after; zeros where the system has none (Windows). */
  readonly load: { readonly before: number; readonly after: number };
}

export interface BenchedComponent {
  readonly name: string;
  readonly inputs: readonly { readonly name: string; readonly calls: number }[];
  readonly variants: readonly BenchedVariant[];
}

export interface BenchedVariant {
  readonly label: string;
  /** Why there are no figures; null where there are. */
  readonly unavailable: string | null;
  readonly go: string | null;
  readonly experiments: readonly string[];
  readonly ldflags: string;
  readonly sha256: string | null;
  readonly optimized: Optimized | null;
  readonly results: readonly BenchedRun[];
}

/** A variant on one host with one input. */
export interface BenchedRun {
  readonly host: HostName;
  readonly version: string;
  readonly input: string;
  /** Why there are no figures; null where there are. */
  readonly failed: string | null;
  readonly figures: readonly Figure[];
}

export interface Figure extends Spread {
  readonly name: FigureName;
  readonly unit: 'bytes' | 'ms' | 'ns' | 'fuel' | 'calls/s';
  /** Equal in every run of the same tools, whatever the machine; `false` for times, and where it was found to vary. */
  readonly deterministic: boolean;
}

export type FigureName =
  | 'raw'
  | 'gzip'
  | 'core'
  | 'compile'
  | 'cached'
  | 'instantiate'
  | 'first-call'
  | 'call'
  | 'call-p95'
  | 'throughput'
  | 'memory-start'
  | 'memory-calls'
  | 'fuel-start'
  | 'fuel-first'
  | 'fuel-call'
  | 'fuel-p95'
  | 'fuel-max'
  | 'fuel-total';

/** What a figure is, in a table's head. */
export const FIGURES: Readonly<
  Record<FigureName, { readonly title: string; readonly unit: Figure['unit'] }>
> = {
  raw: { title: 'size', unit: 'bytes' },
  gzip: { title: 'gzip -9', unit: 'bytes' },
  core: { title: 'core module', unit: 'bytes' },
  compile: { title: 'compile', unit: 'ms' },
  cached: { title: 'from the cache', unit: 'ms' },
  instantiate: { title: 'instantiate', unit: 'ms' },
  'first-call': { title: 'first call', unit: 'ns' },
  call: { title: 'a call', unit: 'ns' },
  'call-p95': { title: 'p95', unit: 'ns' },
  throughput: { title: 'calls/s', unit: 'calls/s' },
  'memory-start': { title: 'memory at start', unit: 'bytes' },
  'memory-calls': { title: 'memory after calls', unit: 'bytes' },
  'fuel-start': { title: 'fuel to start', unit: 'fuel' },
  'fuel-first': { title: 'fuel of the first call', unit: 'fuel' },
  'fuel-call': { title: 'fuel of a call', unit: 'fuel' },
  'fuel-p95': { title: 'fuel p95', unit: 'fuel' },
  'fuel-max': { title: 'fuel max', unit: 'fuel' },
  'fuel-total': { title: 'fuel of all calls', unit: 'fuel' },
};
