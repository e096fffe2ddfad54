import { showText } from './print.ts';
import { type Outcome, Stop, settle } from './problem.ts';
import { moveBrackets } from './scan.ts';
import { decodeText } from './text.ts';
import { type Token, tokenAt } from './token.ts';

export interface Argument {
  readonly text: string;
  /** Of its first character, in the text it was split from. */
  readonly offset: number;
}

export interface Arguments {
  readonly args: readonly Argument[];
  /** Just after the `)`. */
  readonly end: number;
}

/** Splits the argument list whose `(` stands at `open` at its top-level commas. Comments and spaces around arguments fall away. */
export function splitArguments(text: string, open: number): Outcome<Arguments> {
  return settle(text, () => {
    if (text.charAt(open) !== '(') throw new Stop(open, 'expected the ( of an argument list');
    const args: Argument[] = [];
    let at = open + 1;
    for (;;) {
      const argument = argumentAt(text, open, at);
      if (argument.end > argument.start) {
        args.push({ text: text.slice(argument.start, argument.end), offset: argument.start });
      } else if (argument.stop.kind === ',') {
        throw new Stop(argument.stop.start, 'expected an argument, found ,');
      }
      at = argument.stop.end;
      if (argument.stop.kind === ')') return { args, end: at };
    }
  });
}

/** From its first to its last token, and the `,` or `)` after it. */
function argumentAt(text: string, open: number, from: number): { start: number; end: number; stop: Token } {
  const brackets: Token[] = [];
  let start: number | null = null;
  let end = from;
  for (;;) {
    const token = tokenAt(text, end);
    const atTop = brackets.length === 0;
    if (atTop && (token.kind === ',' || token.kind === ')')) {
      return start === null ? { start: end, end, stop: token } : { start, end, stop: token };
    }
    refuse(text, token, brackets.at(-1)?.start ?? open);
    if (moveBrackets(brackets, token) !== null)
      throw new Stop(token.start, `this ${token.kind} closes nothing`);
    start ??= token.start;
    end = token.end;
  }
}

function refuse(text: string, token: Token, open: number): void {
  if (token.kind === 'end') throw new Stop(open, `the ${text.charAt(open)} opened here is never closed`);
  if (token.kind === 'unclosed')
    throw new Stop(token.start, `the ${text.charAt(token.start)} opened here is never closed`);
  if (token.kind === 'invalid') {
    throw new Stop(token.start, `${showText(text.slice(token.start, token.end))} is not part of any value`);
  }
}

/**
 * The path of an argument of the form `file("input.bin")`, our extension for a `list<u8>` or a `string` kept beside the transcript;
 * null for anything else. Ask only where the type is one of these two: a variant may well have a case `file`.
 */
export function asFileReference(text: string): { readonly path: string; readonly offset: number } | null {
  const word = tokenAt(text, 0);
  const open = tokenAt(text, word.end);
  const path = tokenAt(text, open.end);
  const close = tokenAt(text, path.end);
  if (word.kind !== 'label' || text.slice(word.start, word.end) !== 'file') return null;
  if (open.kind !== '(' || path.kind !== 'string' || close.kind !== ')') return null;
  if (tokenAt(text, close.end).kind !== 'end') return null;
  const decoded = settle(text, () => decodeText(text, path));
  return decoded.ok ? { path: decoded.value, offset: path.start } : null;
}
