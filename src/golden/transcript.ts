import type { Finding } from '../check/finding.ts';
import type { Settings } from './settings.ts';
import type { Source } from './source.ts';

/** Text with its place: an offset into the source's normalised text, in UTF-16 units. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** A stretch of whole lines, without the last one's line ending. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `@ key value` */
export interface DirectiveText {
  readonly key: Piece;
  readonly value: Piece;
}

/** The answer that a `<` line gives: `= value`, `= ?` (open), `! trap`, or none. */
export type AnswerText =
  | { readonly kind: 'value'; readonly value: Piece }
  | { readonly kind: 'open' | 'trap' | 'none' };

/** `< example:host/users.name-of(7) = some("Ada")`; for `< drop r` the name is `drop` and `args` is `r`. */
export interface StubText extends Span {
  readonly variable: Piece | null;
  readonly name: Piece;
  readonly args: readonly Piece[];
  /** After the closing parenthesis. */
  readonly callEnd: number;
  readonly drop: boolean;
  readonly answer: AnswerText;
}

/** What a call is to come to; the span is that of the lines to rewrite. */
export type ExpectedText =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'value'; readonly value: Piece } & Span)
  | ({ readonly kind: 'trap'; readonly trap: Piece | null } & Span)
  | ({ readonly kind: 'exit'; readonly code: 0 | 1 } & Span);

/** A `>` line with all that belongs to it. */
export interface StepText extends Span {
  readonly variable: Piece | null;
  readonly name: Piece;
  readonly args: readonly Piece[];
  /** After the closing parenthesis. */
  readonly callEnd: number;
  readonly stubs: readonly StubText[];
  readonly expected: ExpectedText;
}

/** A `stdout|` or `stderr|` line. */
export interface OutputLine extends Span {
  readonly bytes: Uint8Array;
}

export interface CaseText extends Span {
  /** Of its first line, from 1. */
  readonly line: number;
  /** Unique in the file. */
  readonly name: string;
  /** Those of directives-only blocks above included. */
  readonly settings: Settings;
  readonly steps: readonly StepText[];
  readonly stdout: readonly OutputLine[];
  readonly stderr: readonly OutputLine[];
  /** `golden/invalid`: a case with one is not run. */
  readonly problems: readonly Finding[];
}

export interface Transcript {
  readonly source: Source;
  readonly cases: readonly CaseText[];
  /** `golden/invalid` outside of cases. */
  readonly problems: readonly Finding[];
}
