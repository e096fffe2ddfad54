import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allOf } from '../config/all-problems.ts';
import { DEFAULTS } from '../config/defaults.ts';
import { type Place, resolveGiven, siblingHint } from '../config/find.ts';
import { isInside, kindOf, reportPath } from '../config/paths.ts';
import { defaultSources, moduleDir } from '../config/sources.ts';
import { quoted } from '../config/values.ts';
import { CheckError, type Problem } from '../errors.ts';
import { startName } from './component-name.ts';

/** Where a program and its WIT are; absolute. */
export interface Program {
  readonly directory: string;
  /** Null: where it is looked for without a config. */
  readonly wit: string | null;
}

/**
 * A directory that can become a component: Go's `package main`, in a module, with WIT.
 * @throws CheckError `usage` where it is no directory, `config` with all that it lacks
 */
export async function findProgram(place: Place, given: string): Promise<Program> {
  const directory = resolveGiven(place.cwd, place.root, given, 'package directory');
  const shown = quoted(reportPath(place.root, directory));
  const kind = kindOf(directory);
  if (kind !== 'directory')
    throw new CheckError('usage', `${shown} is ${kind === 'missing' ? 'not there' : 'not a directory'}`, {
      hint: kind === 'missing' ? siblingHint(directory) : 'name the directory of `package main`',
    });
  const module = moduleDir(path.parse(directory).root, directory);
  const found = (await defaultSources(place.root, directory)).wit.length > 0;
  const wit = found ? null : witAbove(place.root, module);
  const lacks = [
    module === null ? noModule(directory, shown) : null,
    noMain(place, directory, shown),
    found || wit !== null ? null : noWit(shown),
  ].filter((lack) => lack !== null);
  if (lacks.length > 0) throw allOf(lacks);
  return { directory, wit };
}

const lack = (message: string, hint: string): Problem => ({ message, hint, location: null, source: null });

/** `wit` beside go.mod, else in the root of the repository: several programs may share it. */
function witAbove(root: string, module: string | null): string | null {
  const homes = module === null || !isInside(root, module) ? [root] : [module, root];
  const places = homes.map((home) => path.join(home, DEFAULTS.wit));
  return places.find((directory) => kindOf(directory) === 'directory') ?? null;
}

function noModule(directory: string, shown: string): Problem {
  return lack(
    `there is no go.mod for ${shown}`,
    `\`go mod init example.com/${startName(path.basename(directory), [])}\` makes one`,
  );
}

function noMain(place: Place, directory: string, shown: string): Problem | null {
  const names = packagesIn(directory);
  if (names.includes('main')) return null;
  const other = names.find((name) => name !== null);
  return lack(
    `there is no \`package main\` in ${shown}${other === undefined ? '' : `, it is package ${other}`}`,
    `name its directory: \`component-check init ${mainBelow(place, directory) ?? './cmd/NAME'}\`; or write main.go with \`package main\` and \`func main() {}\``,
  );
}

/** The first program in `cmd`, where Go's programs usually are; relative to the caller, as it is typed. */
function mainBelow(place: Place, directory: string): string | null {
  const commands = path.join(directory, 'cmd');
  if (kindOf(commands) !== 'directory') return null;
  const below = readdirSync(commands).map((name) => path.join(commands, name));
  const main = below.find((one) => kindOf(one) === 'directory' && packagesIn(one).includes('main'));
  if (main === undefined) return null;
  const typed = `./${reportPath(place.cwd, main)}`;
  return /\s/.test(typed) ? `"${typed}"` : typed;
}

/** The package of each Go file that is no test. */
function packagesIn(directory: string): readonly (string | null)[] {
  const files = readdirSync(directory).filter((name) => /\.go$/.test(name) && !/_test\.go$/.test(name));
  return files.map((name) => packageOf(readFileSync(path.join(directory, name), 'utf8')));
}

/** The package clause: the first line that is no comment. https://go.dev/ref/spec#Package_clause */
function packageOf(source: string): string | null {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '');
  return /^\s*package\s+([\p{L}_][\p{L}\p{Nd}_]*)/u.exec(code)?.[1] ?? null;
}

function noWit(shown: string): Problem {
  return lack(
    `there is no WIT in ${shown}: neither a directory \`wit\` nor a componentize-go.toml`,
    'write the world that the component exports: wit/world.wit with `package example:hello; world hello { export greet: func(name: string) -> string; }`',
  );
}
