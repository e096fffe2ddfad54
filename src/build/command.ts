import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import { kindOf } from '../config/paths.ts';
import { CheckError } from '../errors.ts';
import { withoutGo } from '../toolchain/environment.ts';
import { runProcess } from '../toolchain/process.ts';
import { commandHint } from './command-hint.ts';
import type { BuildContext } from './context.ts';
import type { CoreOutcome } from './go-build.ts';

const OUTPUT = '{output}';

/** Runs `generate` in the package. @returns the finding where it fails */
export async function runGenerate(
  component: ComponentConfig,
  context: BuildContext,
  tempDir: string,
): Promise<readonly Finding[]> {
  if (component.generate.length === 0) return [];
  return runUserCommand({ key: 'generate', argv: component.generate, tempDir }, component, context);
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
  const user = { key: 'build.command', argv: command, tempDir: path.dirname(output), output } as const;
  const findings = await runUserCommand(user, component, context);
  if (findings.length > 0) return { core: null, findings };
  if (kindOf(output) === 'file') return { core: await readFile(output), findings: null };
  const message = 'build.command ended well and wrote nothing to {output}';
  const hint = `check where it writes; it was ${quote(command)}, run in ${relative(component.package, context.root)}`;
  const location = context.locate(component.name, 'build.command');
  return { core: null, findings: [finding('build/failed', { message, hint, location })] };
}

interface UserCommand {
  readonly key: 'generate' | 'build.command';
  /** As the user wrote it. */
  readonly argv: readonly string[];
  readonly tempDir: string;
  /** The path that stands in the place of `{output}`. */
  readonly output?: string;
}

async function runUserCommand(
  { key, argv: written, tempDir, output = OUTPUT }: UserCommand,
  { build, name, ...component }: ComponentConfig,
  context: BuildContext,
): Promise<readonly Finding[]> {
  const { signal, stateDir = null } = context;
  const cwd = kindOf(component.package) === 'directory' ? component.package : component.base;
  // No target: a generator is a program of this machine, even where `go run` builds it. A killed Go leaves its files in `tempDir`.
  const env = { ...(context.go?.env ?? withoutGo(context.env)), GOTMPDIR: tempDir, ...build.env };
  const argv = written.map((word) => word.replaceAll(OUTPUT, () => output));
  context.progress(`${name}: ${quote(written)}`);
  const running = runProcess({ argv, cwd, env, timeoutMs: build.timeoutMs, signal, stateDir });
  const result = await running.catch((thrown) => {
    throw blame(thrown, key, name);
  });
  if (result.timedOut) {
    throw new CheckError(
      'timeout',
      `${key} of ${name} did not end within ${build.timeoutMs / 1000} s; it was killed`,
      {
        hint: `${quote(written)} was running; raise build.timeout if it needs longer`,
        key,
      },
    );
  }
  if (result.exitCode === 0) return [];
  const ended = result.signal === null ? `exit code ${result.exitCode}` : `signal ${result.signal}`;
  const said = lastLines(`${result.stdout}\n${result.stderr}`);
  return [
    finding('build/failed', {
      message: `${key} failed with ${ended}${said === '' ? '' : `:\n${said}`}`,
      hint: commandHint(said, quote(written), relative(cwd, context.root)),
      location: context.locate(name, key),
    }),
  ];
}

/** A program that is missing, by who asks for it. */
function blame(thrown: unknown, key: string, component: string): unknown {
  if (!(thrown instanceof CheckError) || thrown.code === 'cancelled') return thrown;
  const { code, message, hint, cause } = thrown;
  const options = { key, cause, ...(hint === undefined ? {} : { hint }) };
  return new CheckError(code, `${key} of ${component}: ${message}`, options);
}

/** A failing tool says what is wrong at its end. */
function lastLines(output: string): string {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.slice(-20).join('\n');
}

/** A command as people type it. */
export function quote(argv: readonly string[]): string {
  return argv.map((word) => (/^[\w@%+=:,./{}-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}

function relative(directory: string, root: string): string {
  return path.relative(root, directory).split(path.sep).join('/') || '.';
}
