import type { Base, NoBase } from '../baseline/base.ts';
import type { Figures } from '../baseline/figures.ts';
import type { ComponentConfig } from '../config/config.ts';
import type { Start } from '../hosts/start.ts';
import type { CheckName, GoldenResult } from '../report/report.ts';
import type { StressEvidence } from '../stress/evidence.ts';
import type { FeatureUse } from '../wasm/features.ts';
import type { ComponentShape, CoreModule } from '../wasm/module.ts';
import type { World } from '../wit/model.ts';
import type { SourceIndex } from '../wit/source-index.ts';
import type { Finding, Location } from './finding.ts';
import type { SecondVerdict } from './second-verdict.ts';
import type { StartPlaces } from './start.ts';

/** All that was gathered about one component before anything is judged. Plain data; no check reads a file. */
export interface Evidence {
  readonly component: ComponentConfig;
  /** The core module as `go build` wrote it; null where the component existed already. */
  readonly core: CoreModule | null;
  readonly shape: ComponentShape;
  /** The world that the component must fit; null where no WIT was given (`component:` without `wit`). */
  readonly wanted: World | null;
  /** What native wasm-tools says of the component and `wanted`; null or left out where it could not be asked. */
  readonly second?: SecondVerdict | null;
  /** Further worlds that it must fit, each by itself. */
  readonly conforms: readonly { readonly name: string; readonly world: World }[];
  /** The component's own world, resolved. */
  readonly actual: World;
  /** Names of the user's WIT sources to their places. */
  readonly places: SourceIndex;
  /** Features of core WebAssembly that its modules use. */
  readonly features: readonly FeatureUse[];
  readonly sizes: Sizes;
  /** Cases that were run and judged; null where golden was skipped. */
  readonly golden: GoldenEvidence | null;
  /** How instantiation alone went; null where it was not tried. */
  readonly start: Start | null;
  /** Where the Go sources have to do with it; null or left out where it did nothing, or there are none. */
  readonly startPlaces?: StartPlaces | null;
  /** Where the Go sources export what no world asks for, by export name; null for a place that was not found. */
  readonly unused: ReadonlyMap<string, Location | null>;
  /** What it is compared with; null where that is off, or could not be had. */
  readonly compat: CompatEvidence | null;
  /** What was measured, as a report will hold it; null where nothing was. */
  readonly figures: Figures | null;
  /** What it was put through; left out where nobody asked. */
  readonly stress?: StressEvidence;
  /** Why there are no transcripts, and what to write; null where there are some. */
  readonly absence: string | null;
}

export interface CompatEvidence {
  readonly base: Base | NoBase;
  /** The name of the world that it is built for now, `acme:kitchen/w@1.2.3`; null without WIT. */
  readonly name: string | null;
  /** Of the pull request. */
  readonly labels: readonly string[];
}

/** Bytes. */
export interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number | null;
}

export interface GoldenEvidence {
  readonly results: readonly GoldenResult[];
  /** Findings about files rather than cases: `golden/no-cases`, `golden/invalid`. */
  readonly findings: readonly Finding[];
}

export interface CheckOutcome {
  readonly findings: readonly Finding[];
  /** Set where the check did not apply; findings are empty then. */
  readonly skipped: string | null;
  /** Set where the check failed by more than its findings: golden failures stand under `golden[]`, each with its own. */
  readonly failed?: boolean;
  /** Why nothing ran, where a finding says so: a check is skipped rather than green once `rules` take that finding away. */
  readonly idle?: string;
  /** Why some of its rules do not apply, and which; the others were judged. */
  readonly left?: string | null;
}

/** One file a check. Pure: evidence in, findings out. */
export interface Check {
  readonly name: CheckName;
  /** Whether a report shows it at all; left out: always. */
  readonly asked?: (component: ComponentConfig) => boolean;
  readonly judge: (evidence: Evidence) => CheckOutcome;
}
