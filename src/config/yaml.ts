import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Location } from '../check/finding.ts';
import { CheckError } from '../errors.ts';
import { allOf } from './all-problems.ts';
import { boundsProblem } from './bounds.ts';
import { type Places, placesOf } from './places.ts';
import { type At, nodeProblems, syntaxProblems } from './yaml-problems.ts';

/** A parsed config file that knows where everything in it stands. */
export interface YamlFile extends Places {
  /** Relative to the git root, with `/`. */
  readonly file: string;
  readonly value: unknown;
}

/** How many times an alias may be expanded, counted as the `yaml` package does. */
const MOST_ALIASES = 50;

/** YAML 1.2 core, one document, plain values. Throws one CheckError `config` that holds every problem. */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tooMuch = boundsProblem(text);
  if (tooMuch)
    throw new CheckError('config', tooMuch, {
      hint: 'A config is a page long and five levels deep.',
      location: at(0),
    });
  // Unique keys are checked below: the package compares every pair, which takes minutes for a hostile file.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    prettyErrors: false,
  });
  const problems = [...syntaxProblems(document, at), ...nodeProblems(document.contents, at)];
  if (problems[0]) throw allOf(problems);
  return { file, value: plainValue(document, at), ...placesOf(document, at) };
}

function plainValue(document: Document.Parsed, at: At): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (cause) {
    throw new CheckError('config', 'Aliases (`*name`) expand to too much, or into themselves', {
      hint: 'Write the values out, or put what is common under `defaults`.',
      location: at(0),
      cause,
    });
  }
}
