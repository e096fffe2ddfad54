import type { Location } from '../check/finding.ts';

export interface WitSource {
  /** Relative to the git root, with `/`. */
  readonly file: string;
  readonly text: string;
}

export interface WorldName {
  /** `go:computer` or `acme:kitchen@1.2.3`; null where the file has no package line (the directory's others have it). */
  readonly package: string | null;
  readonly name: string;
  readonly location: Location;
}

/** Where names stand in the user's own WIT. Tolerant: what it does not know it skips. */
export interface SourceIndex {
  readonly worlds: readonly WorldName[];
  /** Packages that these sources declare or refer to, `acme:kitchen@1.2.3`, with the first place. */
  readonly references: readonly { readonly package: string; readonly location: Location }[];
  /** The place of a dotted path such as `world:go-computer`, `go-computer.compute-hash`, `ops.area`, `ops.counter.increment`; null where unknown. */
  readonly find: (path: readonly string[]) => Location | null;
}
