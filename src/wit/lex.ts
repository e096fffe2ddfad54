/** WIT text that cannot be read, with the place: what was expected there and what stands there. */
export class MalformedWit extends Error {
  /** Both count from 1; the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;

  constructor(text: string, offset: number, problem: string) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    super(`${problem} (WIT text, ${line}:${column})`);
    this.name = 'MalformedWit';
    this.line = line;
    this.column = column;
  }
}

/** `name` is an identifier without its `%`; only an unescaped one can be a keyword. */
export interface Token {
  readonly kind: 'name' | 'integer' | 'version' | 'symbol' | 'other' | 'end';
  readonly text: string;
  readonly escaped: boolean;
  /** UTF-16 offset of its first character. */
  readonly start: number;
}

const SPACE = /(?:[\s\uFEFF]+|\/\/[^\n]*)+/y;
const VERSION =
  /\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?/y;
const NAME = /%?[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/y;
const INTEGER = /\d+/y;
const SYMBOLS = new Set('{}()<>,:;/@.=_*');
const STRING = /"(?:[^"\\]|\\.)*"/y;

/** Block comments nest in WIT, so no regular expression ends them. */
function afterBlockComment(text: string, start: number): number {
  let depth = 1;
  const edge = /\/\*|\*\//g;
  edge.lastIndex = start + 2;
  for (let found = edge.exec(text); found !== null; found = edge.exec(text)) {
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) return edge.lastIndex;
  }
  return text.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    SPACE.lastIndex = at;
    if (SPACE.test(text)) at = SPACE.lastIndex;
    if (!text.startsWith('/*', at)) return at;
    at = afterBlockComment(text, at);
  }
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function tokenAt(text: string, start: number, afterAt: boolean): Token {
  const token = (kind: Token['kind'], found: string) => ({ kind, text: found, escaped: false, start });
  if (start >= text.length) return token('end', '');
  const char = text.charAt(start);
  if (SYMBOLS.has(char)) return token('symbol', char);
  if (text.startsWith('->', start)) return token('symbol', '->');
  const version = afterAt ? match(VERSION, text, start) : null;
  if (version !== null) return token('version', version);
  const name = match(NAME, text, start);
  if (name !== null) return { ...token('name', name.replace('%', '')), escaped: name.startsWith('%') };
  const integer = match(INTEGER, text, start);
  if (integer !== null) return token('integer', integer);
  const string = match(STRING, text, start);
  if (string !== null) return token('other', string);
  return token('other', String.fromCodePoint(text.codePointAt(start) ?? 0));
}

function tokenLength(token: Token): number {
  return token.text.length + (token.escaped ? 1 : 0);
}

/**
 * All tokens of WIT text in linear time; never throws: a character that begins nothing is a token `other`.
 * The last token is always `end`. Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/WIT.md#lexical-structure
 */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    const last = tokens.at(-1);
    const token = tokenAt(text, skipSpace(text, at), last?.text === '@' || last?.text === '=');
    tokens.push(token);
    if (token.kind === 'end') return tokens;
    at = token.start + tokenLength(token);
  }
}
