import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allOf } from '../config/all-problems.ts';
import { type Place, resolveGiven, siblingHint } from '../config/find.ts';
import { kindOf, reportPath } from '../config/paths.ts';
import { defaultSources, moduleDir } from '../config/sources.ts';
import { quoted } from '../config/values.ts';
import { CheckError, type Problem } from '../errors.ts';

/**
 * A directory that can become a component: Go's `package main`, in a module, with WIT.
 * @throws CheckError `usage` where it is no directory, `config` with all that it lacks
 */
export async function findProgram(place: Place, given: string): Promise<string> {
  const directory = resolveGiven(place.cwd, place.root, given, 'package directory');
  const shown = quoted(reportPath(place.root, directory));
  const kind = kindOf(directory);
  if (kind !== 'directory')
    throw new CheckError('usage', `${shown} is ${kind === 'missing' ? 'not there' : 'not a directory'}`, {
      hint: kind === 'missing' ? siblingHint(directory) : 'name the directory of `package main`',
    });
  const lacks = [
    moduleDir(place.root, directory) === null ? noModule(directory, shown) : null,
    noMain(directory, shown),
    (await defaultSources(place.root, directory)).wit.length === 0 ? noWit(shown) : null,
  ].filter((lack) => lack !== null);
  if (lacks.length > 0) throw allOf(lacks);
  return directory;
}

const lack = (message: string, hint: string): Problem => ({ message, hint, location: null, source: null });

function noModule(directory: string, shown: string): Problem {
  return lack(
    `there is no go.mod for ${shown}`,
    `\`go mod init example.com/${path.basename(directory)}\` makes one`,
  );
}

function noMain(directory: string, shown: string): Problem | null {
  const files = readdirSync(directory).filter((name) => /\.go$/.test(name) && !/_test\.go$/.test(name));
  const names = files.map((name) => packageOf(readFileSync(path.join(directory, name), 'utf8')));
  if (names.includes('main')) return null;
  const other = names.find((name) => name !== null);
  return lack(
    `there is no \`package main\` in ${shown}${other === undefined ? '' : `, it is package ${other}`}`,
    'name its directory: `component-check init ./cmd/NAME`; or write main.go with `package main` and `func main() {}`',
  );
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
