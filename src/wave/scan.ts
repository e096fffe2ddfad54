import { endOfLine, type Token, type TokenKind, tokenAt } from './token.ts';

/** How far a value or a call reaches that may go on over several lines. Offsets in UTF-16 units. */
export interface Scan {
  /** Just after the last token: comments and spaces that follow it do not count. */
  readonly end: number;
  /** The line break (or the end of the text) at which reading stopped; what follows is something else. */
  readonly next: number;
  /** False where a bracket or a `"""` text is open at the end of the text: one more line may close it. */
  readonly complete: boolean;
  /** The innermost bracket or text that is not closed, or the bracket that closes nothing, for a message. */
  readonly open: { readonly text: string; readonly offset: number } | null;
}

const CLOSES: Readonly<Partial<Record<TokenKind, TokenKind>>> = { '{': '}', '(': ')', '[': ']' };
const CLOSERS: ReadonlySet<TokenKind> = new Set(['}', ')', ']']);

/**
 * Finds where the value or call at `offset` ends: at the first line break outside brackets and texts. Where a line cannot be part of
 * it (a closing bracket too many, a string without its end, a `>` at a line's start) it ends too, so that one slip does not swallow
 * the rest of a file; the parser then says what is wrong.
 */
export function scanBalanced(text: string, offset: number): Scan {
  const open: Token[] = [];
  for (let end = offset; ; ) {
    const token = tokenAt(text, end);
    const newLine = end > offset ? lineBreak(text, end, token.start) : null;
    if (open.length === 0 && newLine !== null) return { end, next: newLine, complete: true, open: null };
    if (token.kind === 'end')
      return { end, next: text.length, complete: open.length === 0, open: shown(text, open) };
    if (newLine !== null && startsOtherLine(text, token)) {
      return { end, next: newLine, complete: true, open: shown(text, open) };
    }
    if (isOpenText(text, token))
      return { end: token.end, next: token.end, complete: false, open: { text: '"""', offset: token.start } };
    end = token.end;
    const hopeless = token.kind === 'unclosed' ? token : moveBrackets(open, token);
    if (hopeless !== null) {
      const next = endOfLine(text, end);
      return { end: next, next, complete: true, open: shown(text, [hopeless]) };
    }
  }
}

/** The first line break of what stands between two tokens. */
function lineBreak(text: string, from: number, to: number): number | null {
  const found = text.slice(from, to).indexOf('\n');
  return found === -1 ? null : from + found;
}

function isOpenText(text: string, token: Token): boolean {
  return token.kind === 'unclosed' && text.startsWith('"""', token.start);
}

/** Keeps the brackets that are open; gives back the token that closes what is not open, if it is one. */
export function moveBrackets(open: Token[], token: Token): Token | null {
  if (CLOSES[token.kind] !== undefined) open.push(token);
  else if (CLOSERS.has(token.kind) && CLOSES[open.pop()?.kind ?? 'end'] !== token.kind) return token;
  return null;
}

/** `> f()`, `< f() = 1`, `! trap`, `@ seed 1`, `# note`, `stdout| x`: no line of a value begins so. */
function startsOtherLine(text: string, token: Token): boolean {
  if (token.kind === 'invalid') return true;
  return token.kind === 'label' && text.charAt(token.end) === '|';
}

function shown(text: string, open: readonly Token[]): Scan['open'] {
  const last = open.at(-1);
  return last === undefined ? null : { text: text.charAt(last.start), offset: last.start };
}
