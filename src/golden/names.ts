import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { Block } from './block.ts';
import { locate, type Source } from './source.ts';
import type { Piece } from './transcript.ts';

/** A default name is no longer than this, in UTF-16 units. */
const LONGEST = 100;

export interface CaseName {
  readonly name: string;
  /** Set where a name that was given stands in the file before. */
  readonly problems: readonly Finding[];
}

/** The names of a file's cases: the first comment, which must be unique, else the first call, numbered where repeated. */
export function caseNames(source: Source, blocks: readonly Block[]): CaseName[] {
  const taken = new Map<string, Piece>();
  const given = blocks.map((block) => {
    const title = block.comments.find((comment) => comment.text !== '');
    if (title === undefined) return null;
    const before = taken.get(title.text);
    if (before === undefined) taken.set(title.text, title);
    return { name: title.text, problems: before === undefined ? [] : [repeated(source, title, before)] };
  });
  const names = new Set(taken.keys());
  return blocks.map(
    (block, index) => given[index] ?? { name: freeName(defaultName(source, block), names), problems: [] },
  );
}

function repeated(source: Source, title: Piece, before: Piece): Finding {
  return finding('golden/invalid', {
    message: `the case name "${title.text}" stands in this file twice`,
    hint: 'give each case a first comment line of its own',
    location: locate(source, title.start),
    related: [{ message: 'the first case of this name', location: locate(source, before.start) }],
  });
}

function defaultName({ text }: Source, block: Block): string {
  const first = block.steps[0];
  if (first === undefined) return '';
  const call = text.slice(first.name.start, first.callEnd).replace(/\s+/g, ' ');
  return call.length > LONGEST ? `${call.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : call;
}

/** The name itself, or with ` (2)`, ` (3)`, … after it; taken from now on. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
  taken.add(free);
  return free;
}
