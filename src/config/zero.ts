import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CheckError } from '../errors.ts';
import { CONFIG_FILE, type Place, resolveGiven, siblingHint } from './find.ts';
import { kindOf, reportPath } from './paths.ts';
import type { Overrides } from './request.ts';
import { defaultSources, moduleDir } from './sources.ts';
import { judgeName, quoted } from './values.ts';

export interface FoundPackage {
  readonly name: string;
  readonly directory: string;
}

/** Without a config each directory is a component, named by it: those that were given, else the working directory. Throws CheckError. */
export async function findPackages(place: Place, overrides: Overrides): Promise<readonly FoundPackage[]> {
  const given = overrides.packageDirs?.value ?? [];
  const found: FoundPackage[] = [];
  for (const one of given.length > 0 ? given : ['.']) {
    const directory = resolveGiven(place.cwd, place.root, one, 'package directory');
    await judgeDirectory(place, directory, given.length > 0);
    const name = path.basename(directory);
    const wrong = judgeName(name);
    if (wrong)
      throw new CheckError('config', `A component is named by its directory, and ${wrong.problem}`, {
        hint: `Rename the directory; or write ${CONFIG_FILE} with \`components:\` and a name for it. ${wrong.hint}`,
      });
    const twin = found.find((other) => other.name === name);
    if (twin && twin.directory !== directory)
      throw new CheckError('usage', `Two directories would both be the component ${quoted(name)}`, {
        hint: `Name the components in ${CONFIG_FILE}.`,
      });
    if (!twin) found.push({ name, directory });
  }
  return found;
}

/** A component needs Go and WIT. Whether its package is `main` is for the build to judge: bindings may not be generated yet. */
async function judgeDirectory(place: Place, directory: string, named: boolean): Promise<void> {
  const shown = quoted(reportPath(place.root, directory));
  const kind = kindOf(directory);
  if (kind !== 'directory')
    throw new CheckError('usage', `${shown} is ${kind === 'missing' ? 'not there' : 'not a directory'}`, {
      hint: kind === 'missing' ? siblingHint(directory) : 'Name the directory of `package main`.',
    });
  const hasGo = readdirSync(directory).some((name) => name.endsWith('.go'));
  const hasWit = (await defaultSources(place.root, directory)).wit.length > 0;
  if (hasWit && (hasGo || moduleDir(place.root, directory) !== null)) return;
  const missing = hasWit ? 'Go' : hasGo ? 'WIT' : 'Go and no WIT';
  throw new CheckError('config', `There is no ${CONFIG_FILE}, and no ${missing} in ${shown}`, {
    hint:
      hasWit || hasGo || named
        ? `Put \`package main\` and \`wit/\` there, or write ${CONFIG_FILE}: \`component-check init\` says what is missing.`
        : `Go to the directory of \`package main\` and \`wit/\`, name it (component-check DIR), or write ${CONFIG_FILE}. To begin one: \`component-check init\` says what to type, docs/first-component.md of component-check tells all of it.`,
  });
}
