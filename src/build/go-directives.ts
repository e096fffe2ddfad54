import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Location } from '../check/finding.ts';
import { type GoSources, locate } from './go-places.ts';

/** How directives are written, the last two by mistake: Go takes `//export` for cgo's, and what has a space for a comment. */
const FORMS = {
  wasmexport: '//go:wasmexport',
  wasmimport: '//go:wasmimport',
  export: '//export',
  comment: '//\\s+go:wasmexport',
} as const;

/** Where `//go:wasmexport NAME`, `//go:wasmimport MODULE NAME` or what was meant as one stands in the user's own module; null where it does not. */
export type FindDirective = (directive: keyof typeof FORMS, ...words: readonly string[]) => Location | null;

const MAX_FILES = 5000;

/** Looks through the package first, then through the rest of its module. Files are listed once, when first asked. */
export function directiveFinder(sources: GoSources): FindDirective {
  let files: readonly string[] | null = null;
  return (directive, ...words) => {
    files ??= [...sources.goFiles(sources.packageDir), ...goFilesOfModule(sources)];
    const pattern = new RegExp(`^${[FORMS[directive], ...words.map(literally)].join('\\s+')}\\s*$`);
    for (const file of files) {
      const place = locate(sources, file, pattern);
      if (place !== null) return place;
    }
    return null;
  };
}

/** Absolute paths of the Go files in the user's own module, as far as it lies in the repository. */
export function goFilesOfModule({ module, root }: GoSources): string[] {
  const found: string[] = [];
  const waiting = module === null ? [] : [module.dir];
  for (let dir = waiting.shift(); dir !== undefined && found.length < MAX_FILES; dir = waiting.shift()) {
    for (const entry of entriesOf(dir)) {
      const file = path.join(dir, entry.name);
      if (entry.isDirectory() && !/^(?:\.|_|node_modules$|testdata$)/.test(entry.name)) waiting.push(file);
      else if (entry.isFile() && entry.name.endsWith('.go')) found.push(file);
    }
  }
  return found.filter((file) => file.startsWith(root));
}

function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
