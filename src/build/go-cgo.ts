import path from 'node:path';
import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { GoComplaint } from './go-lines.ts';
import { fileOf, type GoSources, locate, locationIn } from './go-places.ts';

const IMPORT_C = /^\s*(?:import\s+)?"C"\s*(?:\/\/.*)?$/;

/**
 * cgo shows only by what it leaves behind: a package without files, or names that an `import "C"` file would have declared.
 * Null where it is not cgo.
 */
export function cgoFinding(complaint: GoComplaint, sources: GoSources): Finding | null {
  const excluded = /build constraints exclude all Go files in (.+)$/.exec(complaint.message)?.[1];
  if (excluded !== undefined) return excludedFinding(excluded.trim(), sources);
  const name = /^undefined: ([\p{L}_][\p{L}\p{N}_]*)$/u.exec(complaint.message)?.[1];
  const user = fileOf(complaint, sources);
  if (name === undefined || user === null) return null;
  const file = cgoFiles(path.dirname(user), sources).find((one) => declares(sources.read(one) ?? '', name));
  if (file === undefined) return null;
  const use = locationIn(sources, user, complaint.line, complaint.column);
  return finding('build/cgo', {
    message: `${path.basename(file)} imports "C", so it is left out and \`${name}\`, which it declares, is undefined`,
    hint: `put a pure Go \`${name}\` into a file with \`//go:build !cgo\``,
    location: locate(sources, file, IMPORT_C),
    related: [{ message: `${name} is used here`, location: use }],
  });
}

function excludedFinding(directory: string, sources: GoSources): Finding | null {
  const [file] = cgoFiles(path.resolve(sources.packageDir, directory), sources);
  if (file === undefined) return null;
  const location = locate(sources, file, IMPORT_C);
  const where = location === null ? ` (${directory})` : '';
  return finding('build/cgo', {
    message: `all Go files of the package import "C"${where}, so nothing is left of it for WebAssembly`,
    hint: 'replace the package by a pure Go one, or add pure Go files with `//go:build !cgo`',
    location,
  });
}

function cgoFiles(directory: string, sources: GoSources): string[] {
  return sources
    .goFiles(directory)
    .filter((file) => !file.endsWith('_test.go'))
    .filter((file) => (sources.read(file) ?? '').split(/\r?\n/).some((line) => IMPORT_C.test(line)));
}

function declares(text: string, name: string): boolean {
  return new RegExp(`^(?:func|var|const|type)\\s+${name}\\b|^\\t${name}\\b.*=`, 'm').test(text);
}
