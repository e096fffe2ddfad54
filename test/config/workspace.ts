import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { Overrides } from '../../src/config/request.ts';
import { CheckError } from '../../src/errors.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a component needs to exist: Go and WIT. */
export const COMPONENT: Files = {
  'main.go': 'package main\n',
  'go.mod': 'module example.org/app\n',
  'wit/world.wit': 'package example:app;\nworld app {}\n',
};

/** A real repository directory below a name with a space; removed after the test. */
export function workspace(files: Files = {}): string {
  const top = realpathSync(mkdtempSync(path.join(tmpdir(), 'component check ')));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const root = path.join(top, 'repo');
  mkdirSync(path.join(root, '.git'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

export function load(cwd: string, overrides: Overrides = {}, configPath: string | null = null) {
  return loadConfig({ cwd, configPath, overrides });
}

/** The config of a repository whose root is one component. */
export function loadText(text: string | Uint8Array): Promise<Config> {
  return load(workspace({ ...COMPONENT, 'component-check.yml': text }));
}

/** The error that a promise ends with; anything but a CheckError fails the test. */
export async function errorOf(promise: Promise<unknown>): Promise<CheckError> {
  const thrown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(thrown).toBeInstanceOf(CheckError);
  return thrown as CheckError;
}

/** Every problem of a config text, as `line:column message → hint`. */
export async function problemsOf(text: string | Uint8Array): Promise<readonly string[]> {
  const error = await errorOf(loadText(text));
  expect(error.exitCode).toBe(2);
  return error.problems.map(
    ({ location, message, hint }) => `${location?.line}:${location?.column} ${message} → ${hint}`,
  );
}

/** A pipe that nobody writes to. POSIX only. */
export function makeFifo(file: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', file]);
}
