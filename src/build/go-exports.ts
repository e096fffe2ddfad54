import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { GoComplaint } from './go-lines.ts';
import { fileOf, type GoSources, lineAt, locationIn } from './go-places.ts';
import { lowerable, readSignature, returnsThroughMemory } from './go-signature.ts';

const SIGNATURE =
  /^go:wasm(export|import): (unsupported (?:parameter|result) type .+|too many return values)$/;
const METHOD = /^cannot use \/\/go:wasmexport on a method$/;

export function isSignature({ message }: GoComplaint): boolean {
  return SIGNATURE.test(message) || METHOD.test(message);
}

/** One finding a function, though Go complains of each parameter; with the signature to write instead. */
export function exportFindings(complaints: readonly GoComplaint[], sources: GoSources): Finding[] {
  const byPlace = new Map<string, GoComplaint[]>();
  for (const complaint of complaints) {
    const key = `${complaint.file}:${complaint.line}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), complaint]);
  }
  return [...byPlace.values()].flatMap((same) =>
    same[0] === undefined ? [] : [exportFinding(same[0], same, sources)],
  );
}

function exportFinding(first: GoComplaint, same: readonly GoComplaint[], sources: GoSources): Finding {
  const file = fileOf(first, sources);
  const text = file === null ? null : sources.read(file);
  const line = first.line === null ? null : lineAt(text, first.line);
  const location = locationIn(sources, file, first.line, first.column);
  const written = line?.replace(/\s*\{?\s*$/, '').trim() ?? null;
  const why = same.map(({ message }) => SIGNATURE.exec(message)?.[2] ?? 'it is a method').join(', ');
  return finding('build/unsupported-signature', {
    message: `${subject(first, text)} cannot be lowered: ${why}`,
    hint: hintFor(line, first),
    expected: line === null ? null : lowered(line),
    actual: written,
    location,
  });
}

/** The directive above names what the component exports; it says more than Go's name. */
function subject(complaint: GoComplaint, text: string | null): string {
  const above =
    complaint.line === null
      ? []
      : (text
          ?.split(/\r?\n/)
          .slice(0, complaint.line - 1)
          .reverse() ?? []);
  for (const line of above) {
    const directive = /^\/\/go:wasm(?:export|import)\s+\S.*$/.exec(line)?.[0];
    if (directive !== undefined) return `\`${directive.trim()}\``;
    if (!line.startsWith('//')) break;
  }
  return 'the exported function';
}

function lowered(line: string): string | null {
  const signature = readSignature(line);
  return signature === null ? null : lowerable(signature);
}

function hintFor(line: string | null, { message }: GoComplaint): string {
  if (METHOD.test(message)) return 'export a function that calls the method';
  const signature = line === null ? null : readSignature(line);
  if (signature === null) {
    return 'take `(ptr *T, length uint32)` for a list; return unsafe.Pointer to where a string, a list or several results are';
  }
  const memory = returnsThroughMemory(signature)
    ? '; the pointer is to (pointer, length) for a list or string, and to discriminant and payload for a result'
    : '';
  return `write \`${lowerable(signature)}\`${memory}; or let a bindings generator write it`;
}
