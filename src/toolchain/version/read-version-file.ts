import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '../../config/decode.ts';
import { kindOf, reportPath, resolveInside } from '../../config/paths.ts';
import type { Given } from '../../config/request.ts';
import { judgeGo } from '../../config/values.ts';
import { CheckError } from '../../errors.ts';
import { type NamedVersion, readGoDirectives, readToolVersions } from './go-directives.ts';

const FILE_BYTES = 1024 * 1024;

/**
 * The Go that the input go-version-file stands for, read as actions/setup-go reads it: of go.mod and go.work the `toolchain`
 * line, else the `go` line; of `.tool-versions` what it calls `golang`; any other file is a version and nothing else.
 * https://github.com/actions/setup-go#getting-go-version-from-the-gomod-file
 * @param given relative to `cwd`; empty: no file
 * @throws CheckError `config` with the place, where it is no file of the workspace or names no version
 */
export function readVersionFile(workspace: string, cwd: string, given: string): Given<string> | null {
  if (given === '') return null;
  const file = resolveInside(workspace, cwd, given, 'go-version-file');
  const name = reportPath(workspace, file);
  const refuse = (problem: string, hint: string, line = 1, column = 1) =>
    new CheckError('config', `${name} ${problem}`, {
      hint,
      location: { file: name, line, column },
      source: 'input',
    });
  const correct = 'correct the input go-version-file';
  if (kindOf(file) !== 'file')
    throw refuse(kindOf(file) === 'missing' ? 'does not exist' : 'is no file', correct);
  if (statSync(file).size > FILE_BYTES) throw refuse(`is larger than ${FILE_BYTES} bytes`, correct);
  const text = decodeText(readFileSync(file), name);
  const named = namedIn(path.basename(file), text);
  if (named === null)
    throw refuse('names no version of Go', EXPECTED[path.basename(file)] ?? 'write one, such as 1.26.8');
  const { version, line } = named;
  const wrong = judgeGo(version);
  const column = (text.split(/\r?\n/)[line - 1] ?? '').indexOf(version) + 1;
  if (wrong !== null) throw refuse(wrong.problem, wrong.hint, line, column);
  return { value: version, origin: 'input', from: `${name}:${line}` };
}

const EXPECTED: Readonly<Record<string, string>> = {
  'go.mod': 'write a line `toolchain go1.26.8` or `go 1.26`',
  'go.work': 'write a line `toolchain go1.26.8` or `go 1.26`',
  '.tool-versions': 'write a line `golang 1.26.8`',
};

function namedIn(name: string, text: string): NamedVersion | null {
  if (name === '.tool-versions') return readToolVersions(text);
  if (name !== 'go.mod' && name !== 'go.work') return firstLine(text);
  const { go, toolchain } = readGoDirectives(text);
  return toolchain ?? go;
}

/** Of a `.go-version`: the first line that says something. */
function firstLine(text: string): NamedVersion | null {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/#.*$/, '').trim());
  const at = lines.findIndex((line) => line !== '');
  const version = lines[at]?.replace(/^go(?=\d)/, '');
  return version === undefined ? null : { version, line: at + 1 };
}
