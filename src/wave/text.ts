import { Stop } from './problem.ts';
import type { Reader } from './reader.ts';
import { endOfLine, type Token } from './token.ts';
import type { Value } from './value.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  t: '\t',
  n: '\n',
  r: '\r',
};

export function readString(reader: Reader): Value {
  const token = reader.peek();
  if (token.kind === 'unclosed') throw unclosed(reader, token);
  if (token.kind !== 'string' && token.kind !== 'multiline')
    throw reader.unexpected('a string in double quotes');
  const value = decodeText(reader.text, token);
  reader.take();
  return { kind: 'string', value };
}

export function readChar(reader: Reader): Value {
  const token = reader.peek();
  if (token.kind === 'unclosed') throw unclosed(reader, token);
  if (token.kind !== 'char') throw reader.unexpected('a char in single quotes');
  const value = decodeLine(reader.text, token.start + 1, token.end - 1);
  if ([...value].length !== 1) {
    const found = value === '' ? 'holds no character' : 'holds more than one character';
    throw new Stop(
      token.start,
      `this char ${found}`,
      'A char is one Unicode scalar value; a longer text is a string, in double quotes.',
    );
  }
  reader.take();
  return { kind: 'char', value };
}

/** The text that a `string` or `multiline` token stands for. Stops at bad escapes, indents and lone surrogates. */
export function decodeText(text: string, token: Token): string {
  if (token.kind === 'string') return decodeLine(text, token.start + 1, token.end - 1);
  return decodeMultiline(text, token.start + 3, token.end - 3);
}

function unclosed(reader: Reader, token: Token): Stop {
  const opener = reader.text.startsWith('"""', token.start) ? '"""' : reader.text.charAt(token.start);
  const hint =
    opener === '"""'
      ? 'Close it with """ on a line of its own.'
      : `Close it with ${opener} on the same line; a line break inside is written \\n.`;
  return new Stop(token.start, `the ${opener} opened here is never closed`, hint);
}

/** Lines after the first line break, less the indent of the closing quotes, joined by LF. CR LF counts as one line break. */
function decodeMultiline(text: string, start: number, end: number): string {
  const first = start + (text.charAt(start) === '\r' ? 1 : 0);
  if (first >= end || text.charAt(first) !== '\n') {
    throw new Stop(
      start,
      'a """ text must begin on the next line',
      'Break the line right after the opening """.',
    );
  }
  const last = text.lastIndexOf('\n', end - 1);
  const indent = text.slice(last + 1, end);
  if (/[^ ]/.test(indent)) {
    throw new Stop(
      end,
      'the closing """ must stand on a line of its own, after spaces only',
      'Break the line before it.',
    );
  }
  const lines: string[] = [];
  for (let at = first + 1; at <= last; at = endOfLine(text, at) + 1) {
    if (!text.startsWith(indent, at)) {
      throw new Stop(
        at,
        `this line is indented less than the closing """ (${indent.length} spaces)`,
        'Indent it as far, or move the closing """ to the left.',
      );
    }
    const stop = endOfLine(text, at);
    const lineEnd = stop > at + indent.length && text.charAt(stop - 1) === '\r' ? stop - 1 : stop;
    lines.push(decodeLine(text, at + indent.length, lineEnd));
  }
  return lines.join('\n');
}

function decodeLine(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  const lone = raw.search(/\p{Surrogate}/u);
  if (lone !== -1) {
    throw new Stop(
      start + lone,
      'a lone surrogate is no Unicode scalar value, and a WIT string holds nothing else',
    );
  }
  if (!raw.includes('\\')) return raw;
  const parts: string[] = [];
  let from = 0;
  for (let at = raw.indexOf('\\'); at !== -1; at = raw.indexOf('\\', from)) {
    const { value, length } = decodeEscape(raw, at, start + at);
    parts.push(raw.slice(from, at), value);
    from = at + length;
  }
  parts.push(raw.slice(from));
  return parts.join('');
}

function decodeEscape(raw: string, at: number, offset: number): { value: string; length: number } {
  const simple = SIMPLE[raw.charAt(at + 1)];
  if (simple !== undefined) return { value: simple, length: 2 };
  const unicode = /^\\u\{([0-9a-fA-F]{1,6})\}/.exec(raw.slice(at, at + 10));
  if (unicode?.[1] === undefined) {
    throw new Stop(
      offset,
      'this escape is unknown',
      `Known are \\\\ \\' \\" \\t \\n \\r and \\u{…} with one to six hexadecimal digits.`,
    );
  }
  const code = Number.parseInt(unicode[1], 16);
  if (code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff)) {
    throw new Stop(
      offset,
      `U+${unicode[1].toUpperCase()} is no Unicode scalar value`,
      'Those are 0 to d7ff and e000 to 10ffff.',
    );
  }
  return { value: String.fromCodePoint(code), length: unicode[0].length };
}
