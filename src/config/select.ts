import path from 'node:path';
import { CheckError } from '../errors.ts';
import { type Place, resolveGiven } from './find.ts';
import type { Overrides } from './request.ts';
import { didYouMean } from './suggest.ts';
import { quoted } from './values.ts';

interface Named {
  readonly name: string;
  /** Absolute. */
  readonly directory: string;
}

/** The components that were asked for, by directory and by name; all where nothing was. Throws CheckError `usage` for what does not exist. */
export function select<T extends Named>(all: readonly T[], place: Place, overrides: Overrides): readonly T[] {
  const directories = overrides.packageDirs?.value ?? [];
  const names = overrides.components?.value ?? [];
  for (const name of names)
    if (!all.some((one) => one.name === name))
      throw new CheckError('usage', `There is no component ${quoted(name)}`, {
        hint: didYouMean(
          name,
          all.map((one) => one.name),
        ),
        ...(overrides.components ? { source: overrides.components.origin } : {}),
      });
  const wanted = directories.map((given) => resolveGiven(place.cwd, place.root, given, 'package directory'));
  for (const directory of wanted)
    if (!all.some((one) => one.directory === directory)) throw noPackage(directory, all, place);
  const chosen = all.filter(
    (one) =>
      (names.length === 0 || names.includes(one.name)) &&
      (wanted.length === 0 || wanted.includes(one.directory)),
  );
  if (chosen.length > 0) return chosen;
  throw new CheckError('usage', 'No component has both that name and that directory', {
    hint: 'Give names or directories.',
  });
}

function noPackage(directory: string, all: readonly Named[], place: Place): CheckError {
  const shown = (target: string) => path.relative(place.cwd, target).split(path.sep).join('/') || '.';
  return new CheckError(
    'usage',
    `No component of the config has its package in ${quoted(shown(directory))}`,
    {
      hint: didYouMean(
        shown(directory),
        all.map((one) => shown(one.directory)),
      ),
    },
  );
}
