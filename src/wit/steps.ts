import type { Token } from './lex.ts';

/** A place in the tokens of a file that may be broken: every question has an answer, and nothing throws. */
export class Steps {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get position(): number {
    return this.#next;
  }

  step(count = 1): void {
    this.#next += count;
  }

  peek(ahead = 0): Token | undefined {
    const token = this.#tokens[this.#next + ahead];
    return token?.kind === 'end' ? undefined : token;
  }

  /** A symbol or an unescaped word. */
  at(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.text === text && !token.escaped;
  }

  accept(text: string): boolean {
    const there = this.at(text);
    if (there) this.#next += 1;
    return there;
  }

  name(): Token | null {
    const token = this.peek();
    if (token?.kind !== 'name') return null;
    this.#next += 1;
    return token;
  }

  /** `@since(version = 1.2.3)` */
  gate(): void {
    this.#next += 2;
    if (!this.accept('(')) return;
    while (this.peek() !== undefined && !this.accept(')')) this.#next += 1;
  }

  /** `acme:kitchen/ops@1.2.3` as far as it goes. */
  path(): string {
    let path = '';
    for (let token = this.name(); token !== null; token = this.name()) {
      path += token.text;
      if (!this.at(':') && !this.at('/')) break;
      path += this.peek()?.text;
      this.#next += 1;
    }
    if (!this.at('@') || this.peek(1)?.kind !== 'version') return path;
    this.#next += 2;
    return `${path}@${this.#tokens[this.#next - 1]?.text}`;
  }

  /** To the semicolon, or to where the next item begins if somebody forgot it. */
  skipStatement(): void {
    let depth = 0;
    for (let token = this.peek(); token !== undefined; token = this.peek()) {
      if (this.at('}') || this.at('{')) return;
      if (token.text === '(' || token.text === '<') depth += 1;
      if (token.text === ')' || token.text === '>') depth -= 1;
      if (depth === 0 && token.kind === 'name' && this.at(':', 1) && !this.at(':')) return;
      this.#next += 1;
      if (token.text === ';') return;
    }
  }
}
