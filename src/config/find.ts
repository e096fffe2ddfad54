import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { CheckError } from '../errors.ts';
import { isInside, kindOf, whyOutside } from './paths.ts';
import { moduleDir } from './sources.ts';
import { didYouMean } from './suggest.ts';
import { quoted } from './values.ts';

export const CONFIG_FILE = 'component-check.yml';
/** Names that people give the file and that nobody reads. */
const MISTAKEN = [
  'component-check.yaml',
  '.component-check.yml',
  '.component-check.yaml',
  'componentcheck.yml',
];

export interface Place {
  /** Real path of the working directory. */
  readonly cwd: string;
  /** Real path of the git root; where there is none of the Go module, else the working directory. */
  readonly root: string;
  /** The config file, absolute; null where there is none. */
  readonly file: string | null;
}

/** Where a run takes place. Throws CheckError `usage` or `config`. */
export function findPlace(directory: string, configPath: string | null): Place {
  if (kindOf(directory) !== 'directory')
    throw new CheckError('usage', `The working directory ${quoted(directory)} does not exist`, {
      hint: 'Correct `working-directory`, or check the repository out first.',
    });
  const cwd = realpathSync(directory);
  const root = gitRoot(cwd) ?? moduleDir(path.parse(cwd).root, cwd) ?? cwd;
  return { cwd, root, file: configPath === null ? search(cwd, root) : named(cwd, root, configPath) };
}

/** `.git` is a directory, or a file in worktrees and submodules. */
function gitRoot(directory: string): string | null {
  if (kindOf(path.join(directory, '.git')) !== 'missing') return directory;
  const parent = path.dirname(directory);
  return parent === directory ? null : gitRoot(parent);
}

function named(cwd: string, root: string, configPath: string): string {
  const file = resolveGiven(cwd, root, configPath, 'config');
  if (kindOf(file) !== 'missing') return file;
  throw new CheckError('config', `The config file ${quoted(configPath)} does not exist`, {
    hint: siblingHint(file),
  });
}

/** A path from a flag or an input: relative to the working directory, or absolute, but inside the repository. */
export function resolveGiven(cwd: string, root: string, given: string, what: string): string {
  const target = given === '' ? '' : reachable(path.resolve(cwd, given), root);
  const wrong = whyOutside(root, cwd, target && (path.relative(cwd, target) || '.'));
  if (!wrong) return target;
  throw new CheckError('usage', `${what}: ${wrong.problem}`, { hint: wrong.hint, source: what });
}

/** An absolute path may lead through a symlink into the repository (/tmp on macOS is one); then its real path counts. */
function reachable(target: string, root: string): string {
  if (isInside(root, target) || kindOf(target) === 'missing') return target;
  return realpathSync(target);
}

/** In the working directory, else upward to the git root. */
function search(directory: string, root: string): string | null {
  const file = path.join(directory, CONFIG_FILE);
  if (kindOf(file) !== 'missing') return file;
  const mistaken = MISTAKEN.find((name) => kindOf(path.join(directory, name)) === 'file');
  if (mistaken)
    throw new CheckError('config', `${quoted(mistaken)} is not read`, {
      hint: `Did you mean \`${CONFIG_FILE}\`? Rename it, or name it with \`--config\`.`,
      location: { file: path.relative(root, path.join(directory, mistaken)), line: null, column: null },
    });
  return directory === root ? null : search(path.dirname(directory), root);
}

/** What stands beside a path that does not exist. */
export function siblingHint(target: string): string {
  try {
    return didYouMean(path.basename(target), readdirSync(path.dirname(target)).sort().slice(0, 20));
  } catch {
    return `There is no ${quoted(path.dirname(target))} either: correct the path, or create the directory.`;
  }
}
