import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { run } from './repository.ts';

/** One workflow command that a step gave, as act understood it. */
interface Command {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What the step with id `check` did. */
export interface ActResult {
  readonly jobPassed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Commands from its standard output and error: annotations, and whatever else got through. */
  readonly commands: readonly Command[];
  /** What it printed. */
  readonly log: string;
  /** Its post step ran and passed. */
  readonly postPassed: boolean;
  /** Everything, for a failing test. */
  readonly raw: string;
}

interface Line {
  readonly msg: string;
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>> | null;
}

/**
 * Pushes to the repository's workflow, on this machine and without Docker, under the Node that runs this test.
 * @param machine instead of this machine's environment
 */
export async function runAct(
  act: string,
  repository: string,
  scratch: string,
  machine: NodeJS.ProcessEnv = process.env,
): Promise<ActResult> {
  const cache = await mkdtemp(path.join(scratch, 'act-'));
  const { stdout: goCache } = await run('go', ['env', 'GOCACHE']);
  const env = {
    ...machine,
    PATH: [path.dirname(process.execPath), machine.PATH].join(path.delimiter),
    XDG_CACHE_HOME: cache,
    GOCACHE: goCache.trim(),
  };
  const args = ['push', '-P', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--json'];
  try {
    const { stdout } = await run(act, args, {
      cwd: repository,
      env,
      timeout: 240_000,
      maxBuffer: 2 ** 26,
    }).catch((error: { stdout?: string; code?: number | string }) => {
      // A job that failed is what many tests want; act itself must have run.
      if (error.stdout?.includes('"jobResult"') === true) return { stdout: error.stdout };
      throw error;
    });
    return read(stdout);
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

function read(stdout: string): ActResult {
  const lines = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
  const own = lines.filter((line) => line.stepID?.[0] === 'check');
  const main = own.filter((line) => line.stage === 'Main');
  const named = (command: string) => main.filter((line) => line.command === command);
  return {
    jobPassed: lines.some((line) => line.jobResult === 'success'),
    outputs: Object.fromEntries(named('set-output').map(({ name = '', arg = '' }) => [name, arg])),
    summary: named('summary')
      .map((line) => line.content ?? '')
      .join(''),
    commands: main
      .filter(({ command }) => command !== undefined && command !== 'set-output' && command !== 'summary')
      .map(({ command = '', kvPairs, arg = '' }) => ({ command, properties: kvPairs ?? {}, message: arg })),
    log: main
      .filter((line) => line.raw_output === true)
      .map((line) => line.msg)
      .join(''),
    postPassed: own.some((line) => line.stage === 'Post' && line.stepResult === 'success'),
    raw: stdout,
  };
}
