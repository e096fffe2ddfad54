import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Report } from '../../src/report/report.ts';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd: string;
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Two minutes where not set. */
  readonly timeoutMs?: number;
}

/** Runs the bundle's command as a user would; ended at its time limit. */
export function cli(bundle: string, args: readonly string[], options: CliOptions): Promise<CliResult> {
  const { CI: _, ...env } = process.env;
  const child = spawn(options.node ?? process.execPath, [path.join(bundle, 'cli.mjs'), ...args], {
    cwd: options.cwd,
    env: { ...env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: options.timeoutMs ?? 120_000,
  });
  const chunks = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    chunks.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    chunks.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...chunks }));
  });
}

/** The report of a run with `--json`: standard output must be it alone. */
export function reportOf(result: CliResult): Report {
  return JSON.parse(result.stdout) as Report;
}
