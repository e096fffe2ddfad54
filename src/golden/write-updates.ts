import { CheckError } from '../errors.ts';
import { type Replacement, replaceFiles } from './replace.ts';
import { isStopped, type Update } from './update.ts';

/**
 * Writes the updates of all components of a run, all files or none.
 * @param updates by the component's name
 * @returns why nothing was written, though something should have been; null otherwise
 * @throws CheckError `file-unreadable` where a file cannot be written, `config` where two components want other texts in one
 */
export async function writeUpdates(
  updates: ReadonlyMap<string, Update>,
  wanted: readonly string[],
): Promise<string | null> {
  const stopped = wanted.filter((name) => {
    const update = updates.get(name);
    return update === undefined || isStopped(update);
  });
  if (stopped.length > 0)
    return `${stopped.join(', ')} could not be updated, and all files are written or none`;
  await replaceFiles(distinct(updates));
  return null;
}

/** A transcript of several components is written once. */
function distinct(updates: ReadonlyMap<string, Update>): Replacement[] {
  const byPath = new Map<string, { readonly name: string; readonly replacement: Replacement }>();
  for (const [name, { replacements, files }] of updates) {
    for (const replacement of replacements) {
      const other = byPath.get(replacement.path);
      if (other === undefined) byPath.set(replacement.path, { name, replacement });
      else if (other.replacement.after !== replacement.after)
        throw disagree(replacement, [other.name, name], files);
    }
  }
  return [...byPath.values()].map(({ replacement }) => replacement);
}

function disagree({ path }: Replacement, names: readonly string[], files: Update['files']): CheckError {
  const file = files.transcripts.find((one) => one.path === path)?.transcript.source.file ?? path;
  return new CheckError(
    'config',
    `${file} is a transcript of ${names.join(' and ')}, which answer differently`,
    {
      hint: 'give each component transcripts of its own: `golden.files`',
    },
  );
}
