import path from 'node:path';
import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import { readGenerator } from './generated.ts';
import type { GoComplaint } from './go-lines.ts';
import { fileOf, type GoSources, locationIn } from './go-places.ts';

const SHOWN = 20;

/**
 * One finding for all functions that Go refuses in bindings of wit-bindgen-go: nobody can correct them in generated code.
 * `exportFindings` has what people wrote.
 * @param complaints about signatures of `//go:wasmexport` and `//go:wasmimport`
 */
export function forTinyGo(
  complaints: readonly GoComplaint[],
  sources: GoSources,
): { readonly findings: readonly Finding[]; readonly others: readonly GoComplaint[] } {
  const ours = complaints.filter((complaint) => isForTinyGo(complaint, sources));
  const [first] = ours;
  if (first === undefined) return { findings: [], others: complaints };
  const others = complaints.filter((complaint) => !ours.includes(complaint));
  const places = ours.map((complaint) => ({
    message: complaint.message,
    location: locationIn(sources, fileOf(complaint, sources), complaint.line, complaint.column),
  }));
  const more = ours.length === 1 ? '' : ` (and ${ours.length - 1} more)`;
  const one = finding('bindings/for-tinygo', {
    message: `Go cannot compile the bindings of wit-bindgen-go, which are for TinyGo: ${first.message}${more}`,
    hint: `replace them by bindings for Go: \`wit-bindgen go --out-dir DIR wit\` (cargo install wit-bindgen-cli --no-default-features --features go) or \`componentize-go bindings\`, then remove ${directoryOf(first, sources)}; or build with TinyGo by \`build.command\``,
    expected: 'pointers to numbers, or to structs of numbers',
    actual: /unsupported (?:parameter|result) type (.+)/.exec(first.message)?.[1] ?? null,
    location: places[0]?.location ?? null,
    related: places.slice(1, SHOWN),
  });
  return { findings: [one], others };
}

function isForTinyGo(complaint: GoComplaint, sources: GoSources): boolean {
  const file = fileOf(complaint, sources);
  const text = file === null ? null : sources.read(file);
  return text !== null && readGenerator(text)?.tool === 'wit-bindgen-go';
}

function directoryOf(complaint: GoComplaint, sources: GoSources): string {
  const file = fileOf(complaint, sources) ?? sources.packageDir;
  return path.relative(sources.root, path.dirname(file)).split(path.sep).join('/') || '.';
}
