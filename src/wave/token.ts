/**
 * WAVE's tokens: https://github.com/bytecodealliance/wasm-tools/blob/main/crates/wasm-wave/wave_ebnf.md
 * `=>` (between a map's key and value) is ours. `unclosed` is a text or char whose end is missing, `invalid` one other character.
 */
export type TokenKind =
  | '{'
  | '}'
  | '('
  | ')'
  | '['
  | ']'
  | ':'
  | ','
  | '=>'
  | 'number'
  | 'label'
  | 'char'
  | 'string'
  | 'multiline'
  | 'unclosed'
  | 'invalid'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const NUMBER = /-inf|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const SYMBOLS = '{}()[]:,';

/** The token at or after `offset`, spaces and comments passed over. */
export function tokenAt(text: string, offset: number): Token {
  const start = skipTrivia(text, offset);
  if (start >= text.length) return { kind: 'end', start: text.length, end: text.length };
  const first = text.charAt(start);
  if (SYMBOLS.includes(first)) return { kind: first as TokenKind, start, end: start + 1 };
  if (isLetter(text.charCodeAt(start)) || first === '%') return labelAt(text, start);
  if (first === '-' || isDigit(text.charCodeAt(start))) return numberAt(text, start);
  if (text.startsWith('"""', start)) return multilineAt(text, start);
  if (first === '"' || first === "'") return quotedAt(text, start, first === '"' ? 'string' : 'char');
  if (text.startsWith('=>', start)) return { kind: '=>', start, end: start + 2 };
  return invalidAt(text, start);
}

/** The first place at or after `offset` that is neither space nor in a `//` comment. */
export function skipTrivia(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) at += 1;
    else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f) at = endOfLine(text, at);
    else return at;
  }
}

/** Where the line of `offset` ends: its LF, or the end of the text. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function invalidAt(text: string, start: number): Token {
  const code = text.codePointAt(start) ?? 0;
  return { kind: 'invalid', start, end: start + (code > 0xffff ? 2 : 1) };
}

function numberAt(text: string, start: number): Token {
  NUMBER.lastIndex = start;
  return NUMBER.test(text) ? { kind: 'number', start, end: NUMBER.lastIndex } : invalidAt(text, start);
}

/** Words of one case each, joined by `-`; only the first must begin with a letter. */
function labelAt(text: string, start: number): Token {
  let end = start + (text.charCodeAt(start) === 0x25 ? 1 : 0);
  if (!isLetter(text.charCodeAt(end))) return invalidAt(text, start);
  end = wordEnd(text, end);
  while (text.charCodeAt(end) === 0x2d) {
    const next = wordEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return { kind: 'label', start, end };
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  const sameCase = isLower(text.charCodeAt(at)) ? isLower : isUpper;
  while (sameCase(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function multilineAt(text: string, start: number): Token {
  const close = text.indexOf('"""', start + 3);
  return close === -1
    ? { kind: 'unclosed', start, end: text.length }
    : { kind: 'multiline', start, end: close + 3 };
}

function quotedAt(text: string, start: number, kind: 'string' | 'char'): Token {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return { kind, start, end: at + 1 };
    if (code === 0x0a) return { kind: 'unclosed', start, end: at };
    if (code === 0x5c && text.charCodeAt(at + 1) !== 0x0a) at += 1;
  }
  return { kind: 'unclosed', start, end: text.length };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLetter(code: number): boolean {
  return isLower(code) || isUpper(code);
}
