import type { Finding, Location } from '../check/finding.ts';
import type { EncoderReport } from '../report/report.ts';
import type { CoreModule } from '../wasm/module.ts';
import type { World } from '../wit/model.ts';
import type { SourceIndex } from '../wit/source-index.ts';
import type { StagedWit } from './encoder.ts';
import type { Optimized } from './optimize.ts';

/** A core module: its bytes, and what was read from them. */
export interface Core {
  readonly bytes: Uint8Array;
  readonly module: CoreModule;
}

/** A component that was built, or found, by this run, with all that the checks need of it. */
export interface Artifact {
  /** Absolute: `component-check-out/<name>/component.wasm`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** The core module as it was encoded; null for `component:` and for a command that writes a component. */
  readonly core: Core | null;
  /** What `optimize` did to it; null where it did nothing. */
  readonly optimized: Optimized | null;
  /** What the module exports and no world asks for, each with its directive in the Go sources; null where that is elsewhere. */
  readonly unused: ReadonlyMap<string, Location | null>;
  /** The world it must fit, and its name in the user's words; null where there is no WIT. */
  readonly wanted: { readonly name: string; readonly world: World } | null;
  /** The user's WIT, and which of its worlds make up the wanted one; left out where there is none. */
  readonly wit?: { readonly staged: StagedWit; readonly worlds: readonly string[] };
  /** Further worlds that it must fit. */
  readonly conforms: readonly { readonly name: string; readonly world: World }[];
  /** Names of the user's WIT sources to their places. */
  readonly places: SourceIndex;
  readonly tools: {
    readonly go: { readonly version: string; readonly source: string } | null;
    readonly wasmTools: EncoderReport;
    readonly adapter: { readonly sha256: string; readonly wasi: string; readonly kind: string } | null;
  };
}

/** Findings without an artifact: the program, its WIT or its module is wrong. */
export interface BuildOutcome {
  readonly artifact: Artifact | null;
  readonly findings: readonly Finding[];
  readonly durationMs: number;
}
