import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import { kindOf } from '../config/paths.ts';
import { CheckError } from '../errors.ts';
import type { GoToolchain } from '../toolchain/go.ts';
import { type ProcessResult, runProcess } from '../toolchain/process.ts';
import type { BuildContext } from './context.ts';
import { goBuildArguments, goBuildEnvironment } from './go-environment.ts';
import { goFindings } from './go-errors.ts';
import { isCutShort, readGoOutput } from './go-lines.ts';
import type { GoSources } from './go-places.ts';
import { generateHint } from './no-main.ts';

/** The module that was built, or why none was. */
export type CoreOutcome =
  | { readonly core: Uint8Array; readonly findings: null }
  | { readonly core: null; readonly findings: readonly Finding[] };

/**
 * Builds the package as a reactor for WASI preview 1. `output` must not exist.
 * @throws CheckError `timeout`, and what `goFindings` throws
 */
export async function buildGo(
  component: ComponentConfig,
  go: GoToolchain,
  context: BuildContext,
  output: string,
): Promise<CoreOutcome> {
  const sources = goSources(component, context);
  if (kindOf(component.package) !== 'directory') return { core: null, findings: [noDirectory(sources)] };
  const result = await runGo(component, go, context, output);
  if (result.exitCode === 0) return { core: await readFile(output), findings: null };
  if (result.signal !== null) {
    throw new CheckError('tool-failed', `go build was ended by ${result.signal}`, {
      hint: 'was it killed for lack of memory?',
    });
  }
  return {
    core: null,
    findings: goFindings(await wholeOutput(result, component, go, context, output), sources),
  };
}

/** Go keeps errors back after ten; only then it is asked for all, as the flag that does so changes what is built. */
async function wholeOutput(
  result: ProcessResult,
  component: ComponentConfig,
  go: GoToolchain,
  context: BuildContext,
  output: string,
): Promise<string> {
  const said = saidBy(result);
  if (!isCutShort(readGoOutput(said))) return said;
  return saidBy(await runGo(component, go, context, output, ['-gcflags=-e']));
}

const saidBy = ({ stdout, stderr }: ProcessResult) => `${stderr}\n${stdout}`;

async function runGo(
  { package: cwd, build, name }: ComponentConfig,
  go: GoToolchain,
  { signal, stateDir = null }: BuildContext,
  output: string,
  flags: readonly string[] = [],
): Promise<ProcessResult> {
  const [verb = 'build', ...args] = goBuildArguments(build, output);
  const argv = [go.path, verb, ...flags, ...args];
  const env = goBuildEnvironment(go, build, path.dirname(output));
  const result = await runProcess({ argv, cwd, env, timeoutMs: build.timeoutMs, signal, stateDir });
  if (!result.timedOut) return result;
  throw new CheckError(
    'timeout',
    `go build of ${name} did not end within ${build.timeoutMs / 1000} s; it was killed`,
    {
      hint: 'a first build downloads modules and compiles the standard library: raise build.timeout, or warm GOCACHE',
    },
  );
}

/** What go.mod says of the module that a directory lies in, and how to read around it. */
export function goSources(
  { name, package: packageDir, build: { experiments } }: ComponentConfig,
  context: BuildContext,
): GoSources {
  const setting = (key: string) => context.locate(name, key);
  // Thousands of errors may be of one file.
  const texts = new Map<string, string | null>();
  const readOnce = (file: string) => {
    const known = texts.get(file);
    const text = known === undefined ? read(file) : known;
    texts.set(file, text);
    return text;
  };
  const module = moduleOf(packageDir);
  return { root: context.root, packageDir, module, setting, experiments, read: readOnce, goFiles };
}

function moduleOf(directory: string): GoSources['module'] {
  const text = read(path.join(directory, 'go.mod'));
  const name = text === null ? undefined : /^module\s+"?([^\s"]+)/m.exec(text)?.[1];
  if (name !== undefined) return { dir: directory, path: name };
  const parent = path.dirname(directory);
  return text !== null || parent === directory ? null : moduleOf(parent);
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function goFiles(directory: string): string[] {
  try {
    const names = readdirSync(directory).filter((name) => name.endsWith('.go'));
    return names.sort().map((name) => path.join(directory, name));
  } catch {
    return [];
  }
}

function noDirectory(sources: GoSources): Finding {
  const directory = path.relative(sources.root, sources.packageDir).split(path.sep).join('/');
  return finding('build/no-main', {
    message: `there is no directory ${directory} to build`,
    hint: `correct \`package\`; if it is generated: ${generateHint(sources)}`,
    location: sources.setting('package'),
  });
}
