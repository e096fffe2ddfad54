import type { Report } from '../report/report.ts';
import type { World } from '../wit/model.ts';
import type { Figures } from './figures.ts';

/** What a component is compared with: what was published, or what a branch holds, before this change. */
export interface Base {
  /** As the user would name it: `v1.2.3`, `base of the pull request`, a path. */
  readonly ref: string;
  /** The commit, or the sha256 of a component; null for a directory of WIT. */
  readonly sha: string | null;
  /** With what it was built, where a report says so. */
  readonly tools: Report['tools'] | null;
  /** What it offers and asks for; null where only the names of its imports are known. */
  readonly world: World | null;
  /** The world's name, `acme:kitchen/w@1.2.3`; null where a component does not tell. */
  readonly name: string | null;
  /** Names of the interfaces that the component imported, what the adapter brought included; null where it was not built. */
  readonly imports: readonly string[] | null;
  /** What was measured of it; null or left out where nobody measured. */
  readonly figures?: Figures | null;
}

/** There is nothing to compare with, and that is no fault: a new branch, a new component, no tag yet. */
export interface NoBase {
  readonly none: string;
}

/** Where the base is looked for: `given` beats the config and is a ref, a report, a component or a directory of WIT. */
export type Against = { readonly kind: 'base' | 'tag' } | { readonly kind: 'given'; readonly value: string };
