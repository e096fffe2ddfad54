/** A Go function's parameters and results, split where they can be; types are as written. */
export interface Signature {
  readonly name: string;
  readonly params: readonly { readonly name: string; readonly type: string }[];
  readonly results: readonly string[];
}

/** Reads `func ComputeHash(data []byte) string {`. Null for methods, and where the line is not the whole signature. */
export function readSignature(line: string): Signature | null {
  const head = /^func\s+([\p{L}_][\p{L}\p{N}_]*)\s*\(/u.exec(line);
  if (head === null) return null;
  const params = bracketed(line, head[0].length - 1);
  if (params === null) return null;
  const rest = line
    .slice(params.end)
    .replace(/(?:^|\s)\{.*$|\/\/.*$/, '')
    .trim();
  const list = rest.startsWith('(') ? bracketed(rest, 0)?.inner : rest;
  if (list === undefined) return null;
  return {
    name: head[1] ?? '',
    params: readParams(params.inner),
    results: readParams(list).map(({ type }) => type),
  };
}

/** The same function with a signature that `//go:wasmexport` takes; lists become pointer and length. */
export function lowerable({ name, params, results }: Signature): string {
  const lowered = params.map((param, index) => lowerParam(param.name || `a${index}`, param.type));
  const result =
    results.length === 0 ? '' : ` ${results.length > 1 ? POINTER : lowerResult(results[0] ?? '')}`;
  return `func ${name}(${lowered.join(', ')})${result}`;
}

/** Whether the result has become a pointer to where the values are. */
export function returnsThroughMemory({ results }: Signature): boolean {
  return results.length > 1 || (results[0] !== undefined && lowerResult(results[0]) === POINTER);
}

const POINTER = 'unsafe.Pointer';
const LOWERED = /^(?:bool|u?int(?:32|64)|float(?:32|64)|uintptr|unsafe\.Pointer)$/;
/** WIT's small numbers are 32 bits wide at the boundary; Go's `int` has no width of its own. */
const WIDENED: Readonly<Record<string, string>> = {
  int: 'int32',
  int8: 'int32',
  int16: 'int32',
  rune: 'int32',
  uint: 'uint32',
  uint8: 'uint32',
  uint16: 'uint32',
  byte: 'uint32',
};

function lowerParam(name: string, type: string): string {
  const element = /^\[\](.+)$/.exec(type)?.[1] ?? (type.startsWith('...') ? type.slice(3) : undefined);
  if (element !== undefined) return `${name} *${element}, ${name}Len uint32`;
  if (type === 'string' || LOWERED.test(type) || type.startsWith('*')) return `${name} ${type}`;
  return `${name} ${WIDENED[type] ?? POINTER}`;
}

function lowerResult(type: string): string {
  if (LOWERED.test(type) || type.startsWith('*')) return type;
  return WIDENED[type] ?? POINTER;
}

/** The text between the bracket at `open` and its partner. */
function bracketed(text: string, open: number): { readonly inner: string; readonly end: number } | null {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if ('([{'.includes(text[index] ?? ' ')) depth += 1;
    if (')]}'.includes(text[index] ?? ' ')) depth -= 1;
    if (depth === 0) return { inner: text.slice(open + 1, index), end: index + 1 };
  }
  return null;
}

/** `a, b int, c []byte`: names that share a type get it from the right. */
function readParams(list: string): { name: string; type: string }[] {
  const words = splitAtCommas(list).map((part) => /^([\p{L}_][\p{L}\p{N}_]*)\s+(.+)$/u.exec(part) ?? part);
  if (!words.some((word) => typeof word !== 'string')) {
    return words.map((type) => ({ name: '', type: type as string }));
  }
  let type = '';
  return words
    .reverse()
    .map((word) => {
      if (typeof word === 'string') return { name: word, type };
      type = word[2] ?? '';
      return { name: word[1] ?? '', type };
    })
    .reverse();
}

function splitAtCommas(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of list) {
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char)) depth -= 1;
    if (char === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += char;
  }
  parts.push(part.trim());
  return parts.filter((one) => one !== '');
}
