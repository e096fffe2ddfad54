import path from 'node:path';
import type { Finding, Location } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import { MalformedWit } from '../wit/lex.ts';
import { parsePackages } from '../wit/parse-package.ts';
import type { SourceIndex } from '../wit/source-index.ts';
import type { CollectedWit } from './wit-files.ts';

const MISSING_PACKAGE = /package '([^']+)' not found/;

/** What wasm-tools says against the user's WIT, with its place: native texts carry one, the embedded tool's do not. */
export function witFinding(problem: string, collected: CollectedWit, places: SourceIndex): Finding {
  const text = strip(problem);
  const location = placeInText(problem, collected) ?? placeByName(text, collected, places);
  const missing = MISSING_PACKAGE.exec(problem)?.[1];
  if (missing !== undefined) return missingPackage(missing, location, places);
  return finding('wit/invalid', {
    message: `the WIT does not resolve: ${text}`,
    hint: /no `package` header/.test(text)
      ? 'begin one file with `package my:package;`'
      : `correct the WIT; \`component-check wit ${packageOf(location, collected)}\` reads it again without a build`,
    location,
  });
}

/** The WIT package that a place is in, as the `wit` command takes it: a file in `deps` is read together with what needs it. */
function packageOf(location: Location | null, { sources }: CollectedWit): string {
  const file = location?.file ?? sources[0]?.file ?? 'wit';
  const directory = path.posix.dirname(file).replace(/\/deps(?:\/.*)?$/, '');
  return /^[\w@%+=:,./-]+$/.test(directory) ? directory : JSON.stringify(directory);
}

function missingPackage(name: string, location: Location | null, places: SourceIndex): Finding {
  const place = places.references.find((reference) => reference.package === name)?.location ?? location;
  return finding('wit/invalid', {
    message: `the WIT refers to package ${name}, which is not there`,
    hint:
      'correct the name where it is misspelt. A published package: `wkg wit fetch` (`cargo install wkg`) downloads it into wit/deps; commit that. ' +
      'A private one: copy its WIT to wit/deps/NAME/, or list its directory: `wit: [wit, DIR]`',
    location: place,
  });
}

/** Without the way that led to it (`failed to parse package: wit: …`) and without the excerpt after it. */
function strip(problem: string): string {
  const [message = problem] = problem.split(/\r?\n\s+-->/);
  const prefix = /^(?:failed to [a-z ]+(?: for path \[[^\]]*\])?(?:: (?:wit|\/wit-[0-9a-f-]+)[^:\n]*)?: )+/i;
  return message
    .replace(/\n {4}/g, ' ')
    .replace(prefix, '')
    .trim();
}

/** `--> wit/deps/x/x.wit:1:50`, in staged names. */
function placeInText(problem: string, { files }: CollectedWit): Location | null {
  const match = /--> (?:.*?[/\\])??wit[/\\](.+?):(\d+):(\d+)/.exec(problem);
  const file = match === null ? undefined : files.get((match[1] ?? '').replaceAll('\\', '/'));
  return file === undefined ? null : { file, line: Number(match?.[2]), column: Number(match?.[3]) };
}

/** The first place of the name that the message quotes, or the first that our own reader cannot follow; else the file. */
function placeByName(text: string, { sources }: CollectedWit, places: SourceIndex): Location | null {
  if (text.startsWith('expected')) {
    for (const { file, text: source } of sources) {
      const malformed = whereMalformed(source);
      if (malformed !== null) return { file, line: malformed.line, column: malformed.column };
    }
  }
  const name = /[`']([^`']+)[`']/.exec(text)?.[1];
  if (name !== undefined) {
    for (const source of sources) {
      const found = findWord(source.text, name);
      if (found !== null) return { file: source.file, ...found };
    }
  }
  const [first] = sources;
  return (
    places.worlds[0]?.location ?? (first === undefined ? null : { file: first.file, line: 1, column: 1 })
  );
}

function whereMalformed(text: string): MalformedWit | null {
  try {
    parsePackages(text);
    return null;
  } catch (thrown) {
    if (thrown instanceof MalformedWit) return thrown;
    throw thrown;
  }
}

/** Where a name stands last, as a doubled name is wrong the second time; comments do not count. */
function findWord(text: string, name: string): { line: number; column: number } | null {
  const code = text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const word = new RegExp(`(?<![\\w-])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\w-])`, 'g');
  const last = [...code.matchAll(word)].at(-1);
  if (last === undefined) return null;
  const before = code.slice(0, last.index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
