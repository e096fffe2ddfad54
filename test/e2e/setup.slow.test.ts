import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { scratch, sha256 } from '../toolchain/kit/archives.ts';
import { PLATFORM, release, releasePath } from '../toolchain/kit/fake-tool.ts';
import { send, serveForTest } from '../toolchain/kit/server.ts';
import { makeProgram } from './program.ts';
import type { Repository } from './repository.ts';

const action = path.join(inject('bundle'), 'action.mjs');
const wasmTools = process.env.COMPONENT_CHECK_TEST_WASM_TOOLS ?? '';
const VERSION = '1.262.0';

let program: Repository;
beforeAll(async () => {
  program = await makeProgram();
});
afterAll(() => program.remove());

/** What the runner gives a step, and the files that it reads back. */
function runner(inputs: Readonly<Record<string, string>>) {
  const directory = scratch();
  const file = (name: string) => {
    writeFileSync(path.join(directory, name), '');
    return path.join(directory, name);
  };
  const files = { path: file('path'), output: file('output') };
  const { CI: _, GITHUB_STEP_SUMMARY: __, ...ambient } = process.env;
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    ...ambient,
    ...Object.fromEntries(given),
    GITHUB_WORKSPACE: program.root,
    GITHUB_PATH: files.path,
    GITHUB_OUTPUT: files.output,
    RUNNER_TOOL_CACHE: path.join(directory, 'tools'),
  };
  return { env, lines: () => readFileSync(files.path, 'utf8').split(/\r?\n/).filter(Boolean), files };
}

test.skipIf(wasmTools === '' || process.platform === 'win32')(
  'installs a real wasm-tools, and the next step has it and Go on PATH',
  async () => {
    const archive = await release(VERSION, readFileSync(wasmTools));
    const { url } = await serveForTest({ [releasePath(VERSION)]: send(archive) });
    await program.write(
      'component-check.yml',
      `version: 1
toolchain: { wasm-tools: { version: ${VERSION}, sha256: { ${PLATFORM}: ${sha256(archive)} } }, mirrors: { wasm-tools: "${url}" } }
components: { compute-hash: { package: compute-hash, wit: compute-hash/wit } }
`,
    );
    const { env, lines, files } = runner({ command: 'setup', annotations: 'true' });
    await promisify(execFile)(process.execPath, [action], { cwd: program.root, env });
    const next = { ...env, PATH: [...lines().reverse(), env.PATH].join(path.delimiter) };
    const said = (tool: string, ...args: string[]) =>
      execFileSync(tool, args, { env: next, encoding: 'utf8' }).trim();
    expect(said('wasm-tools', '--version')).toContain(VERSION);
    const outputs = readFileSync(files.output, 'utf8');
    expect(outputs).toContain(path.join(env.RUNNER_TOOL_CACHE, 'component-check-wasm-tools', VERSION));
    const version = /go(\d+\.\d+\.\d+)/.exec(said('go', 'version'))?.[1];
    expect(outputs).toMatch(new RegExp(`go-version<<.*\\r?\\n${version}\\r?\\n`));
  },
);

test('an input that means nothing to it is refused, and PATH stays', async () => {
  const { env, lines } = runner({ command: 'setup', hosts: 'v8' });
  const refused = await promisify(execFile)(process.execPath, [action], { cwd: program.root, env }).catch(
    (error: { code: number; stdout: string }) => error,
  );
  expect(refused).toMatchObject({ code: 2, stdout: expect.stringContaining('hosts belongs to check') });
  expect(lines()).toEqual([]);
});
