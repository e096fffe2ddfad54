import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { stillAlive } from '../processes.ts';
import { cli, reportOf } from './cli.ts';
import { CONFIG, makeProgram } from './program.ts';
import type { Repository } from './repository.ts';

const bundle = inject('bundle');
const entry = path.join(bundle, 'cli.mjs');
const STACK = /^\s+at .+:\d+:\d+\)?$/m;
const posix = process.platform !== 'win32';

let program: Repository;
beforeEach(async () => {
  program = await makeProgram();
});
afterEach(() => program.remove());

async function appears(file: string): Promise<string> {
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') await sleep(20);
  return readFileSync(file, 'utf8');
}

describe('no stack trace, and the exit code stands', () => {
  test('where nobody reads standard output', async () => {
    const child = spawn(process.execPath, [entry, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const [code] = await once(child, 'close');
    expect([code, said]).toEqual([0, '']);
  });

  test.runIf(posix)('where the working directory is gone', async () => {
    const gone = mkdtempSync(path.join(tmpdir(), 'gone-'));
    const script = `rmdir "$PWD" && exec "$0" "$1" --json`;
    const child = spawn('sh', ['-c', script, process.execPath, entry], { cwd: gone });
    let [out, said] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const [code] = await once(child, 'close');
    expect([code, JSON.parse(out).exitCode, existsSync(gone)]).toEqual([2, 2, false]);
    expect(said).not.toMatch(STACK);
  });

  test.each([['--json=yes'], ['--jsom']])('%s beside --json', async (flag) => {
    const result = await cli(bundle, [flag, '--json'], { cwd: program.root });
    expect([result.code, reportOf(result).exitCode]).toEqual([2, 2]);
  });
});

test.each(['commonjs', 'module'])(
  'D22 a package.json of type %s around all of it changes nothing',
  async (type) => {
    const manifest = JSON.stringify({ type, imports: { '#x': './x.js' } });
    for (const directory of ['', 'compute-hash/', 'component-check-out/'])
      await program.write(`${directory}package.json`, manifest);
    const result = await cli(bundle, ['--json'], { cwd: program.root });
    expect([result.code, reportOf(result).components[0]?.golden.map(({ status }) => status)]).toEqual([
      0,
      ['passed', 'passed', 'passed', 'passed'],
    ]);
  },
);

test('E03 a case for a function that is gone fails, at its place', async () => {
  await program.write('compute-hash/testdata/old.transcript', '# Gone.\n> compute-md5([1])\n"x"\n');
  const result = await cli(bundle, ['--json'], { cwd: program.root });
  const findings = reportOf(result).components[0]?.golden.flatMap(({ finding }) => finding ?? []);
  expect([result.code, findings]).toEqual([
    1,
    [
      expect.objectContaining({
        rule: 'golden/invalid',
        location: { file: 'compute-hash/testdata/old.transcript', line: 2, column: 3 },
      }),
    ],
  ]);
});

describe('rules of the user', () => {
  test.each(['off', 'warning'])(
    'build/go-error as %s passes nothing that was not built',
    async (severity) => {
      await program.write('compute-hash/main.go', 'package main\n\nfunc main() { return 1 }\n');
      await program.write('component-check.yml', `${CONFIG}rules: { build/go-error: ${severity} }\n`);
      const result = await cli(bundle, ['--json'], { cwd: program.root });
      const [build] = reportOf(result).components[0]?.checks ?? [];
      expect([result.code, build?.status, build?.findings[0]?.rule]).toEqual([1, 'failed', 'build/go-error']);
    },
  );

  test('golden/no-cases as off is skipped, not green', async () => {
    const config = CONFIG.replace('compute-hash/testdata/**', 'compute-hash/nowhere');
    await program.write('component-check.yml', `${config}rules: { golden/no-cases: off }\n`);
    const result = await cli(bundle, ['--json'], { cwd: program.root });
    const golden = reportOf(result).components[0]?.checks.find(({ check }) => check === 'golden');
    expect([result.code, golden?.status, golden?.reason]).toEqual([0, 'skipped', 'no golden case ran']);
  });
});

describe('golden --update', () => {
  test('under CI=true is refused before anything is built', async () => {
    const result = await cli(bundle, ['golden', '--update', '--json'], {
      cwd: program.root,
      env: { CI: 'true' },
    });
    const report = reportOf(result);
    expect([result.code, report.components, report.errors.length]).toEqual([2, [], 1]);
  });
});

describe.runIf(posix)('signals', () => {
  const generate = `trap '' TERM; echo $$ > pid; sleep 60`;

  async function cancelled(signals: readonly NodeJS.Signals[]) {
    const config = CONFIG.replace('    wit:', `    generate: [sh, -c, "${generate}"]\n    wit:`);
    await program.write('component-check.yml', config);
    const temp = path.join(program.root, 'temp');
    await mkdir(temp);
    const child = spawn(process.execPath, [entry], {
      cwd: program.root,
      env: { ...process.env, TMPDIR: temp, RUNNER_TEMP: '' },
      stdio: 'ignore',
    });
    const pid = Number(await appears(path.join(program.root, 'compute-hash/pid')));
    const closed = once(child, 'close');
    for (const signal of signals) {
      child.kill(signal);
      await sleep(200);
    }
    const [code] = await closed;
    await sleep(100);
    return { code, alive: await stillAlive([pid]), temp: readdirSync(temp) };
  }

  test('one ends the run and its children, and nothing is left behind', async () => {
    expect(await cancelled(['SIGTERM'])).toEqual({ code: 3, alive: [], temp: [] });
  });

  test('a second one does so at once', async () => {
    expect(await cancelled(['SIGINT', 'SIGINT'])).toEqual({ code: 3, alive: [], temp: [] });
  });
});
