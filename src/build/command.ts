import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import { kindOf } from '../config/paths.ts';
import { CheckError } from '../errors.ts';
import { withoutGo } from '../toolchain/environment.ts';
import { runProcess } from '../toolchain/process.ts';
import { configPlace } from './config-place.ts';
import type { BuildContext } from './context.ts';
import type { CoreOutcome } from './go-build.ts';

const OUTPUT = '{output}';

/** Runs `generate` in the package. @returns the finding where it fails */
export async function runGenerate(
  component: ComponentConfig,
  context: BuildContext,
): Promise<readonly Finding[]> {
  if (component.generate.length === 0) return [];
  return runUserCommand('generate', component.generate, component, context);
}

/**
 * Runs `build.command`, which writes a module or a component to a path that did not exist before: what an earlier run
 * left behind is never taken for its work.
 */
export async function runBuildCommand(
  command: readonly string[],
  component: ComponentConfig,
  context: BuildContext,
  output: string,
): Promise<CoreOutcome> {
  if (!command.some((word) => word.includes(OUTPUT))) {
    throw new CheckError('config', `build.command of ${component.name} does not say where it writes`, {
      hint: 'put {output} where the command takes the path of the file to write',
    });
  }
  await mkdir(path.dirname(output), { recursive: true });
  const argv = command.map((word) => word.replaceAll(OUTPUT, output));
  const findings = await runUserCommand('build.command', argv, component, context);
  if (findings.length > 0) return { core: null, findings };
  if (kindOf(output) === 'file') return { core: await readFile(output), findings: null };
  const message = 'build.command ended well and wrote nothing to {output}';
  const hint = `check where it writes; it was ${quote(command)}, run in ${relative(component.package, context.root)}`;
  const location = configPlace(context, component.name, 'command');
  return { core: null, findings: [finding('build/failed', { message, hint, location })] };
}

async function runUserCommand(
  key: string,
  argv: readonly string[],
  { build, name, ...component }: ComponentConfig,
  context: BuildContext,
): Promise<readonly Finding[]> {
  const { signal, stateDir = null } = context;
  const cwd = kindOf(component.package) === 'directory' ? component.package : component.base;
  // No target: a generator is a program of this machine, even where `go run` builds it.
  const env = { ...(context.go?.env ?? withoutGo(context.env)), ...build.env };
  context.progress(`${name}: ${quote(argv)}`);
  const result = await runProcess({ argv, cwd, env, timeoutMs: build.timeoutMs, signal, stateDir });
  if (result.timedOut) {
    throw new CheckError(
      'timeout',
      `${key} of ${name} did not end within ${build.timeoutMs / 1000} s; it was killed`,
      {
        hint: `${quote(argv)} was running; raise build.timeout if it needs longer`,
      },
    );
  }
  if (result.exitCode === 0) return [];
  const ended = result.signal === null ? `exit code ${result.exitCode}` : `signal ${result.signal}`;
  const said = lastLines(`${result.stdout}\n${result.stderr}`);
  return [
    finding('build/failed', {
      message: `${key} failed with ${ended}${said === '' ? '' : `:\n${said}`}`,
      hint: /buildmode=wasm not supported/.test(said)
        ? 'Go has no -buildmode=wasm, whatever tutorials say: use -buildmode=c-shared'
        : `run it by hand in ${relative(cwd, context.root)}: ${quote(argv)}`,
      location: configPlace(context, name, key === 'generate' ? key : 'command'),
    }),
  ];
}

/** A failing tool says what is wrong at its end. */
function lastLines(output: string): string {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.slice(-20).join('\n');
}

function quote(argv: readonly string[]): string {
  return argv.map((word) => (/^[\w@%+=:,./{}-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}

function relative(directory: string, root: string): string {
  return path.relative(root, directory).split(path.sep).join('/') || '.';
}
