import { lex, MalformedWit, type Token } from './lex.ts';
import type { NameSyntax } from './syntax.ts';

/** A place in a list of tokens, and the few questions that a WIT parser asks there. Expectations throw `MalformedWit`. */
export class Cursor {
  readonly text: string;
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(text: string) {
    this.text = text;
    this.#tokens = lex(text);
  }

  peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)];
    if (token === undefined) throw new Error('a token list ends with `end`');
    return token;
  }

  take(): Token {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  fail(expected: string): never {
    const { kind, text, start } = this.peek();
    const found = kind === 'end' ? 'the end of the text' : `\`${text}\``;
    throw new MalformedWit(this.text, start, `expected ${expected}, found ${found}`);
  }

  /** A keyword or a symbol; `%list` is never a keyword. */
  at(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.text === text && !token.escaped && token.kind !== 'end';
  }

  accept(text: string): boolean {
    if (!this.at(text)) return false;
    this.#next += 1;
    return true;
  }

  expect(text: string): void {
    if (!this.accept(text)) this.fail(`\`${text}\``);
  }

  name(): NameSyntax {
    if (this.peek().kind !== 'name') this.fail('a name');
    const token = this.take();
    return { name: token.text, at: token.start };
  }

  /** `item, item, … close`, with or without a last comma; the closing symbol is taken too. */
  list<T>(close: string, item: () => T): T[] {
    const items: T[] = [];
    while (!this.accept(close)) {
      items.push(item());
      if (this.accept(',')) continue;
      this.expect(close);
      break;
    }
    return items;
  }

  /** `@since(…)`, `@unstable(…)`, `@deprecated(…)`: what they gate was decided when the text was resolved. */
  skipGates(): void {
    while (this.at('@') && this.peek(1).kind === 'name') {
      this.take();
      this.take();
      if (!this.accept('(')) continue;
      while (!this.accept(')')) {
        if (this.peek().kind === 'end') this.fail('`)`');
        this.take();
      }
    }
  }
}
