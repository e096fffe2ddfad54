import { asFileReference } from '../wave/arguments.ts';
import { parseValue } from '../wave/parse.ts';
import { typeName } from '../wave/type-name.ts';
import type { Value } from '../wave/value.ts';
import type { ValType } from '../wit/model.ts';
import type { Files } from './plan.ts';
import { isProblem, type Problem, waveProblem } from './problem.ts';
import type { ContentText } from './settings.ts';
import { suggestValue } from './suggest-value.ts';
import type { CaseText, Piece } from './transcript.ts';

/** A value of a type, or what `file("…")` stands for where the type is `list<u8>` or `string`. */
export function readTyped(piece: Piece, type: ValType, files: Files): Value | Problem {
  const path = isContent(type) ? fileReference(piece) : null;
  if (path !== null) return readFile(path, type, files);
  const parsed = parseValue(piece.text, type);
  if (parsed.ok) return parsed.value;
  const meant = parsed.problem.hint === null ? suggestValue(piece.text, type) : null;
  const hint = meant === null ? parsed.problem.hint : `write \`${meant}\``;
  return waveProblem({ ...parsed.problem, hint }, piece.start);
}

/** The text of a directive: as it stands, or a quoted WAVE string. */
export function readText(piece: Piece): string | Problem {
  if (!piece.text.startsWith('"')) return piece.text;
  const value = readTyped(piece, { kind: 'string' }, new Map());
  if (isProblem(value)) return value;
  return value.kind === 'string' ? value.value : '';
}

export function readContent(piece: Piece): ContentText | Problem {
  const path = fileReference(piece);
  if (path !== null) return { kind: 'file', path };
  const text = readText(piece);
  return isProblem(text) ? text : { kind: 'text', text };
}

/** The paths of all `file("…")` in a case. More than its types will ask for where a variant has a case `file`. */
export function fileReferences({ steps, settings }: CaseText): Piece[] {
  const values = steps.flatMap(({ args, expected, stubs }) => [
    ...args,
    ...stubs.flatMap((stub) => [...stub.args, ...(stub.answer.kind === 'value' ? [stub.answer.value] : [])]),
    ...(expected.kind === 'value' ? [expected.value] : []),
  ]);
  const stdin = settings.stdin?.kind === 'file' ? [settings.stdin.path] : [];
  return [...values.flatMap((piece) => fileReference(piece) ?? []), ...stdin];
}

/** The bytes of a file that a transcript names. */
export function fileContent(path: Piece, files: Files): Uint8Array | Problem {
  const found = files.get(path.text);
  if (found !== undefined && typeof found !== 'string') return found;
  const message = `file("${path.text}") cannot be read${found === undefined ? '' : `: ${found}`}`;
  return { at: path.start, message, hint: 'name a regular file, relative to the transcript' };
}

function isContent(type: ValType): boolean {
  return type.kind === 'string' || (type.kind === 'list' && type.element.kind === 'u8');
}

function fileReference({ text, start }: Piece): Piece | null {
  const found = text.startsWith('file') ? asFileReference(text) : null;
  return found === null ? null : { text: found.path, start: start + found.offset };
}

/** Bytes as they are: a text that is not UTF-8 is refused, a CRLF stays one. */
function readFile(path: Piece, type: ValType, files: Files): Value | Problem {
  const bytes = fileContent(path, files);
  if (isProblem(bytes)) return bytes;
  if (type.kind !== 'string') return { kind: 'bytes', bytes };
  try {
    const value = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: 'string', value };
  } catch {
    const hint = `a ${typeName(type)} is UTF-8; mend the file, or take a list<u8>`;
    return { at: path.start, message: `file("${path.text}") is not UTF-8`, hint };
  }
}
