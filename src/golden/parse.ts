import type { Finding } from '../check/finding.ts';
import { type Block, readBlock } from './block.ts';
import { applyDirectives } from './directives.ts';
import { type Item, readItems } from './lines.ts';
import { caseNames } from './names.ts';
import { invalid } from './problem.ts';
import { NO_SETTINGS, type Settings } from './settings.ts';
import { lineOf, readSource, type Source } from './source.ts';
import type { CaseText, Transcript } from './transcript.ts';

/**
 * Reads a transcript. Never throws: what cannot be read is a `golden/invalid` finding of its case, or of the file where
 * it belongs to none. `file` is relative to the git root, with `/`.
 */
export function parseTranscript(file: string, text: string): Transcript {
  const source = readSource(file, text);
  const blocks = splitBlocks(readItems(source)).map((items) => readBlock(source, items));
  const names = caseNames(source, blocks.filter(isCase));
  const problems: Finding[] = [];
  const cases: CaseText[] = [];
  let inherited = NO_SETTINGS;
  for (const block of blocks) {
    const { settings, problems: wrong } = applyDirectives(inherited, block.directives);
    const found = [...block.problems, ...wrong.map((problem) => invalid(source, problem))];
    if (isCase(block)) {
      const { name, problems: twice } = names[cases.length] ?? { name: '', problems: [] };
      cases.push(caseOf(source, block, name, settings, [...found, ...twice]));
    } else {
      problems.push(...found);
      inherited = settings;
    }
  }
  return { source, cases, problems };
}

const isCase = (block: Block) => block.steps.length > 0;

function caseOf(
  source: Source,
  block: Block,
  name: string,
  settings: Settings,
  problems: CaseText['problems'],
): CaseText {
  const { start, end, steps, stdout, stderr } = block;
  return { start, end, line: lineOf(source, start), name, settings, steps, stdout, stderr, problems };
}

function splitBlocks(items: readonly Item[]): Item[][] {
  const blocks: Item[][] = [[]];
  for (const item of items) {
    if (item.class === 'blank') blocks.push([]);
    else blocks.at(-1)?.push(item);
  }
  return blocks.filter((block) => block.length > 0);
}
