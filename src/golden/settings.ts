import type { HostName } from '../report/report.ts';
import type { Piece } from './transcript.ts';

/** Bytes that a transcript gives as text or as a file beside it. */
export type ContentText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly path: Piece };

/** What the directives of a case come to; null: not set. */
export interface Settings {
  /** Empty: all hosts. */
  readonly hosts: readonly HostName[];
  readonly skips: readonly { readonly host: HostName; readonly reason: string }[];
  readonly timeoutMs: number | null;
  readonly memoryBytes: number | null;
  /** Units of fuel for the calls alone. */
  readonly fuel: number | null;
  readonly env: readonly (readonly [string, string])[];
  readonly args: readonly string[];
  readonly stdin: ContentText | null;
  readonly dirs: readonly { readonly guest: string; readonly path: Piece }[];
  /** Nanoseconds since 1970-01-01T00:00:00Z, in decimal. */
  readonly clock: string | null;
  readonly seed: number | null;
}

export const NO_SETTINGS: Settings = {
  hosts: [],
  skips: [],
  timeoutMs: null,
  memoryBytes: null,
  fuel: null,
  env: [],
  args: [],
  stdin: null,
  dirs: [],
  clock: null,
  seed: null,
};
