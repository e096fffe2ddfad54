import type { TypeName, ValType } from '../wit/model.ts';
import { showText } from './print.ts';
import { Stop } from './problem.ts';
import { type Token, type TokenKind, tokenAt } from './token.ts';
import { KEYWORDS, MAX_DEPTH } from './value.ts';

const MAX_QUOTED = 40;

/** A place in a text, with one token of lookahead. What does not fit is thrown as a `Stop`. */
export class Reader {
  readonly text: string;
  readonly variables: ReadonlyMap<string, TypeName> | null;
  private offset: number;
  private ahead: Token | null = null;
  private depth = 0;

  constructor(text: string, offset: number, variables: ReadonlyMap<string, TypeName> | null) {
    this.text = text;
    this.offset = offset;
    this.variables = variables;
  }

  peek(): Token {
    this.ahead ??= tokenAt(this.text, this.offset);
    return this.ahead;
  }

  take(): Token {
    const token = this.peek();
    this.skipTo(token.end);
    return token;
  }

  skipTo(offset: number): void {
    this.offset = offset;
    this.ahead = null;
  }

  takeIf(kind: TokenKind): boolean {
    if (this.peek().kind !== kind) return false;
    this.take();
    return true;
  }

  expect(kind: TokenKind, what: string): Token {
    if (this.peek().kind !== kind) throw this.unexpected(what);
    return this.take();
  }

  textOf(token: Token): string {
    return this.text.slice(token.start, token.end);
  }

  /** The word ahead where it is a keyword; `%ok` is none. */
  peekKeyword(): string | null {
    const token = this.peek();
    if (token.kind !== 'label') return null;
    const word = this.textOf(token);
    return KEYWORDS.has(word) ? word : null;
  }

  /** A label without its `%`. */
  takeLabel(what: string): { readonly name: string; readonly token: Token } {
    const token = this.expect('label', what);
    const raw = this.textOf(token);
    return { name: raw.startsWith('%') ? raw.slice(1) : raw, token };
  }

  unexpected(wanted: string, hint: string | null = null): Stop {
    const token = this.peek();
    if (token.kind === 'end')
      return new Stop(token.start, `expected ${wanted}, but the text ends here`, hint);
    return new Stop(token.start, `expected ${wanted}, found ${this.quote(token)}`, hint);
  }

  /** A token as a message shows it: the whole of a word that is none (`NaN`), cut where it is long, nothing invisible. */
  quote(token: Token): string {
    const word = /^[%\w.-]+/.exec(this.text.slice(token.start, token.start + MAX_QUOTED))?.[0] ?? '';
    const end = Math.max(token.end, token.start + word.length);
    const text = showText(this.text.slice(token.start, Math.min(end, token.start + MAX_QUOTED)));
    return end > token.start + MAX_QUOTED ? `${text}…` : text;
  }

  nested<T>(type: ValType, read: () => T): T {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) {
      throw new Stop(this.peek().start, `this ${type.kind} is nested deeper than ${MAX_DEPTH} levels`);
    }
    const value = read();
    this.depth -= 1;
    return value;
  }
}
