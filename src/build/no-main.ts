import path from 'node:path';
import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { GoComplaint } from './go-lines.ts';
import { type GoSources, locate } from './go-places.ts';
import { ownPackageFinding } from './own-package.ts';

/** There is nothing to link: a library, an empty directory, no `func main`, or bindings that were not generated. */
export function noMainFinding(complaint: GoComplaint, sources: GoSources): Finding | null {
  const { message } = complaint;
  const own = ownPackageFinding(complaint, sources, generateHint(sources));
  if (own !== null) return own;
  if (/function main is undeclared in the main package/.test(message)) return noFunction(sources);
  const nothing = /requires exactly one main package|no Go files in|build constraints exclude all Go files/;
  if (!nothing.test(message)) return null;
  if (/build constraints/.test(message) && !excludesMain(message, sources)) return null;
  return finding('build/no-main', {
    message: `there is no package main in ${directoryOf(sources)}`,
    hint: `set \`package\` to the directory of package main; if it is generated: ${generateHint(sources)}`,
    location: library(sources),
  });
}

function noFunction(sources: GoSources): Finding {
  return finding('build/no-main', {
    message: 'package main has no function main',
    hint: 'add `func main() {}`: a reactor never calls it, and Go asks for it',
    location:
      sources.goFiles(sources.packageDir).map((file) => locate(sources, file, /^package main\b/))[0] ?? null,
  });
}

/** cgo is another rule's; what is left are build tags. */
function excludesMain(message: string, sources: GoSources): boolean {
  const directory = / in (.+)$/.exec(message)?.[1]?.trim() ?? '';
  const here = path.resolve(sources.packageDir, directory) === path.resolve(sources.packageDir);
  const cgo = sources
    .goFiles(sources.packageDir)
    .some((file) => /^\s*(?:import\s+)?"C"/m.test(sources.read(file) ?? ''));
  return here && !cgo;
}

function library(sources: GoSources): ReturnType<typeof locate> {
  const [file] = sources.goFiles(sources.packageDir);
  return file === undefined ? null : locate(sources, file, /^package /);
}

/** What to set `generate` to, from what lies in the package. */
export function generateHint(sources: GoSources): string {
  const files = sources.goFiles(sources.packageDir);
  if (files.some((file) => /^\/\/go:generate /m.test(sources.read(file) ?? ''))) {
    return 'set `generate: [go, generate, ./...]`';
  }
  const toml = [sources.packageDir, sources.module?.dir ?? sources.packageDir];
  if (toml.some((dir) => sources.read(path.join(dir, 'componentize-go.toml')) !== null)) {
    return 'set `generate: [componentize-go, bindings]`';
  }
  return 'set `generate` to the command that writes the bindings, such as `[go, generate, ./...]`';
}

function directoryOf({ root, packageDir }: GoSources): string {
  return path.relative(root, packageDir).split(path.sep).join('/') || '.';
}
