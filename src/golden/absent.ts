import path from 'node:path';
import type { ComponentConfig } from '../config/config.ts';
import { expandGlobs } from '../config/glob.ts';
import { reportPath } from '../config/paths.ts';
import { CheckError } from '../errors.ts';

/** Where a transcript could lie that nobody reads: the repository, and all who may read it. */
export interface Surroundings {
  /** The git root, absolute. */
  readonly root: string;
  readonly components: readonly ComponentConfig[];
}

/** Why a component has no transcript, and what to do about it. */
export interface Absence {
  readonly message: string;
  readonly hint: string;
}

/** What a walk for the sake of a hint may cost, in directory entries. */
const ENTRIES = 5000;
const SHOWN = 3;

/** Asked only where the patterns of the component match nothing. */
export async function explainAbsence(component: ComponentConfig, around: Surroundings): Promise<Absence> {
  const { base, golden } = component;
  const patterns = golden.files.join(', ');
  const example = examplePath(golden.files);
  const write = `write ${reportPath(around.root, path.join(base, example))}, which begins with a call: \`> compute-hash([1, 2, 3])\``;
  const unread = await unreadTranscripts(around);
  const more = unread.length > SHOWN ? ` and ${unread.length - SHOWN} more` : '';
  const there = `not read: ${unread.slice(0, SHOWN).join(', ')}${more}`;
  if (golden.filesOrigin === 'default') {
    return {
      message: `no transcript was found (${patterns})`,
      hint:
        unread.length === 0
          ? `\`component-check init\` writes one case for each export; or ${write}`
          : `${there}; set \`golden.files\``,
    };
  }
  const relative = 'patterns are relative to component-check.yml';
  return {
    message: `no file matches golden.files (${patterns})`,
    hint: unread.length === 0 ? `${relative}; ${write}` : `${relative}; ${there}`,
  };
}

/** A path that the first pattern matches; where that is too intricate, one that the default would. */
export function examplePath([pattern = '']: readonly string[], name = 'first'): string {
  const segments = pattern.split('/').filter((segment) => segment !== '**');
  const plain = segments.map((segment) => segment.replaceAll(/\*+/g, name).replaceAll(/\\(.)/g, '$1'));
  const intricate = segments.some((segment) => /[?[\]{}]/.test(segment.replaceAll(/\\./g, '')));
  return intricate || plain.join('') === '' ? `testdata/${name}.transcript` : plain.join('/');
}

/** Transcripts of the repository that no component reads, relative to its root; none where there is too much to search. */
async function unreadTranscripts({ root, components }: Surroundings): Promise<readonly string[]> {
  try {
    const read = new Set<string>();
    for (const { base, golden } of components)
      for (const file of await expandGlobs(base, golden.files, { root })) read.add(file);
    const all = await expandGlobs(root, ['**/*.transcript'], { root, entries: ENTRIES });
    return all.filter((file) => !read.has(file)).map((file) => reportPath(root, file));
  } catch (thrown) {
    if (thrown instanceof CheckError) return [];
    throw thrown;
  }
}
