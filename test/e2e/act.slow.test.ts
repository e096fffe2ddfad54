import { createHash } from 'node:crypto';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type ActResult, runAct } from './act.ts';
import { makeProgram } from './program.ts';
import type { Repository } from './repository.ts';

const act = process.env.COMPONENT_CHECK_TEST_ACT ?? '';

/** Checks out, runs the Action, and copies what it wrote to where the test finds it. */
const workflow = (scratch: string, checkout = '', inputs = '') => `on: push
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false${checkout} }
      - id: check
        uses: ./${checkout === '' ? '' : 'nested'}
        with: { command: check${inputs} }
      - if: always()
        env:
          COMPONENT: \${{ steps.check.outputs.component-path }}
        run: cp "$COMPONENT" '${scratch}/component.wasm'
`;

describe.skipIf(act === '')('the Action under act', () => {
  let repository: Repository;
  let scratch: string;

  beforeAll(async () => {
    // act itself cannot run a script from a path with a space.
    scratch = await realpath(await mkdtemp(path.join(tmpdir(), 'component-check-act-')));
    repository = await makeProgram();
    await repository.copy('action.yml', 'action.yml');
    await repository.copy(inject('bundle'), 'dist');
  });
  afterAll(async () => {
    await rm(scratch, { recursive: true, force: true });
    await repository.remove();
  });

  async function push(checkout = '', inputs = ''): Promise<ActResult> {
    await repository.write('.github/workflows/check.yml', workflow(scratch, checkout, inputs));
    await repository.commit();
    return runAct(act, repository.root, scratch);
  }

  test('green: outputs, summary, no annotation, and the digest is that of the file', async () => {
    const result = await push();
    expect(result.jobPassed, result.raw).toBe(true);
    expect(result.outputs).toMatchObject({ verdict: 'passed', 'exit-code': '0' });
    const bytes = await readFile(path.join(scratch, 'component.wasm'));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(result.outputs.digest).toBe(`sha256:${sha256}`);
    expect(JSON.parse(result.outputs.components ?? '')).toEqual([
      { name: 'compute-hash', path: result.outputs['component-path'], sha256 },
    ]);
    expect(result.summary).toMatch(/^## Component Check: ✅ passed\n/);
    expect(result.commands).toEqual([]);
    expect(result.log).toMatch(/\npassed: 1 component/);
    expect(result.postPassed).toBe(true);
  });

  test('the input base turns the compat check on, and names what it is compared with', async () => {
    await repository.write('released/world.wit', RELEASED);
    const result = await push('', ', base: ./released');
    expect(result.outputs, result.raw).toMatchObject({ verdict: 'failed', 'exit-code': '1' });
    const [breaking, ...others] = result.commands;
    expect(breaking).toMatchObject({
      command: 'error',
      properties: { file: 'compute-hash/wit/go-api.wit', line: '4', title: 'compat/breaking (compute-hash)' },
    });
    expect(others.map(({ command }) => command)).toEqual(['warning']);
    expect(result.summary).toContain('compat/breaking');
    expect(result.summary).toContain('released');
  });

  test('red: an annotation at its line, from the root of the repository', async () => {
    await repository.write('compute-hash/testdata/wrong.transcript', '# Wrong.\n> compute-hash([1])\n"no"\n');
    const result = await push();
    expect(result.jobPassed).toBe(false);
    expect(result.outputs).toMatchObject({ verdict: 'failed', 'exit-code': '1' });
    expect(result.commands).toEqual([
      {
        command: 'error',
        properties: expect.objectContaining({ file: 'compute-hash/testdata/wrong.transcript', line: '3' }),
        message: expect.stringContaining('expected: "no"'),
      },
    ]);
    expect(result.summary).toContain('❌ failed');
    expect(result.summary).toContain('golden/mismatch');
  });

  test('the same in a sub-directory of the workspace, with a working directory', async () => {
    const result = await push(', path: nested', ', working-directory: nested/compute-hash');
    expect(result.outputs, result.raw).toMatchObject({ verdict: 'failed' });
    expect(result.commands.map(({ properties }) => properties.file)).toEqual([
      'compute-hash/testdata/wrong.transcript',
    ]);
  });

  test('no annotations where they are switched off; the verdict stays', async () => {
    const result = await push('', ', annotations: false');
    expect([result.commands, result.outputs.verdict, result.jobPassed]).toEqual([[], 'failed', false]);
  });

  test('what a guest, a transcript and a tool say stays inert', async () => {
    await repository.write('compute-hash/testdata/wrong.transcript', HOSTILE_TRANSCRIPT);
    const main = await readFile(path.join(repository.root, 'compute-hash/main.go'), 'utf8');
    await repository.write(
      'compute-hash/main.go',
      main.replace('"unsafe"', '"fmt"\n\t"unsafe"').replace('\tdigest :=', `${HOSTILE_PRINTS}\tdigest :=`),
    );
    const result = await push();
    expect(result.outputs, result.raw).toMatchObject({ verdict: 'failed', 'exit-code': '1' });
    expect(result.log).toContain('\\::error file=x::forged');
    expect(new Set(result.commands.map(({ command }) => command))).toEqual(new Set(['error']));
    expect(result.commands.filter(({ properties }) => properties.file === 'x')).toEqual([]);
    expect(result.commands.length).toBeLessThanOrEqual(10);
    expect(result.outputs).not.toHaveProperty('forged');
  });
});

/** The world with another name for the parameter. */
const RELEASED = `package go:computer;

world go-computer {
    export compute-hash: func(bytes: list<u8>) -> string;
}
`;

const HOSTILE_PRINTS = `\tfmt.Println("::error file=x::forged")
\tfmt.Print("a\\r::set-output name=forged::1\\n\\u2028::error file=x::forged\\nb ##[error]forged\\n")
\tprintln("::error file=x::forged")
`;

const HOSTILE_TRANSCRIPT = `# ::set-output name=forged::1 ##[error]forged
> compute-hash([1])
"::error file=x::forged ##[warning]forged"
`;
