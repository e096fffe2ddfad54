import { createEscapeTest } from './escaped-ranges.ts';
import { printFloat } from './float.ts';
import { KEYWORDS, type Value } from './value.ts';

/**
 * A value as the Rust `wasm-wave` crate prints it: one line, one space after commas and colons, omitted `none` fields, explicit
 * `some(…)` and `ok(…)`. Ours are `{k => v}` for maps and a variable's name for handles. `parseValue` reads it back.
 */
export function printValue(value: Value): string {
  switch (value.kind) {
    case 'bool':
      return String(value.value);
    case 'f32':
    case 'f64':
      return printFloat(value.value, value.kind);
    case 'char':
      return `'${escapeText(value.value)}'`;
    case 'string':
      return `"${escapeText(value.value)}"`;
    case 'bytes':
      return `[${value.bytes.join(', ')}]`;
    case 'handle':
      return value.variable;
    default:
      return printCompound(value);
  }
}

type Simple = 'bool' | 'f32' | 'f64' | 'char' | 'string' | 'bytes' | 'handle';

function printCompound(value: Exclude<Value, { readonly kind: Simple }>): string {
  switch (value.kind) {
    case 'list':
    case 'fixed-list':
      return `[${value.items.map(printValue).join(', ')}]`;
    case 'tuple':
      return `(${value.items.map(printValue).join(', ')})`;
    case 'map':
      return `{${value.entries.map(([key, item]) => `${printValue(key)} => ${printValue(item)}`).join(', ')}}`;
    case 'record':
      return printRecord(value.fields);
    case 'variant':
      return printCase(escapeKeyword(value.case), value.value);
    case 'enum':
      return escapeKeyword(value.case);
    case 'flags':
      return `{${value.names.join(', ')}}`;
    case 'option':
      return value.some === null ? 'none' : printCase('some', value.some);
    case 'result':
      return printCase(value.case, value.value);
    default:
      return String(value.value);
  }
}

function printRecord(fields: readonly { readonly name: string; readonly value: Value }[]): string {
  const shown = fields.filter(({ value }) => value.kind !== 'option' || value.some !== null);
  if (shown.length === 0) return '{:}';
  return `{${shown.map(({ name, value }) => `${name}: ${printValue(value)}`).join(', ')}}`;
}

function printCase(name: string, payload: Value | null): string {
  return payload === null ? name : `${name}(${printValue(payload)})`;
}

function escapeKeyword(name: string): string {
  return KEYWORDS.has(name) ? `%${name}` : name;
}

const isEscaped = createEscapeTest();
const SHORT: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  "'": "\\'",
  '\t': '\\t',
  '\r': '\\r',
  '\n': '\\n',
};

/** Both kinds of quotes are escaped, and whatever a reader could not see. A lone surrogate, which no WIT string holds, shows as its number. */
export function escapeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
  return text.replace(/[\x00-\x1f"'\\\x7f]|[^\x00-\x7f]/gu, (char) => SHORT[char] ?? showCharacter(char));
}

/** A text for a message: only what a reader could not see is escaped. */
export function showText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
  return text.replace(/[\x00-\x1f\x7f]|[^\x00-\x7f]/gu, (char) => SHORT[char] ?? showCharacter(char));
}

function showCharacter(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const visible = code >= 0x80 && !isEscaped(code) && (code < 0xd800 || code > 0xdfff);
  return visible ? char : `\\u{${code.toString(16)}}`;
}
