import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { hostArguments } from '../../src/hosts/v8/arguments.ts';

const SUITE = fileURLToPath(new URL('../../conformance/', import.meta.url));
const COMPONENTS = join(SUITE, 'components');
const scratches: string[] = [];
function scratch(): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'conformance test ')));
  scratches.push(made);
  return made;
}
afterAll(() => {
  for (const made of scratches) rmSync(made, { recursive: true, force: true });
});

/** The runner, as somebody who writes a host starts it. */
function conform(argv: readonly string[], ...options: string[]) {
  const run = [join(SUITE, 'run.mjs'), ...options, '--', ...argv];
  const { stdout, stderr, status } = spawnSync(process.execPath, run, { encoding: 'utf8' });
  return { lines: stdout.trimEnd().split('\n'), stderr, status };
}

function v8Host(): string[] {
  const readable = [inject('bundle'), SUITE];
  const flags = hostArguments(process.versions.node, { readable, stackBytes: 512 * 1024 });
  return [process.execPath, ...flags, join(inject('bundle'), 'v8-host.mjs')];
}

test('the V8 host conforms, fuel aside', { timeout: 600_000 }, () => {
  const { lines, status } = conform(v8Host());
  expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([
    'skip guest: fuel is counted for the calls alone (fuel)',
    'skip guest: fuel that is used up traps (fuel)',
    'skip guest: fuel is counted for each call of a repeated step (fuel)',
    'skip guest: the limit of fuel is for all calls of a repeated step together (fuel)',
    expect.stringMatching(/^\d{3} passed, 0 failed, 4 skipped \(fuel\)$/),
  ]);
  expect(status).toBe(0);
});

test('the committed components are what their texts say', () => {
  const tool = process.env.COMPONENT_CHECK_TEST_WASM_TOOLS;
  expect(tool, 'npm test sets COMPONENT_CHECK_TEST_WASM_TOOLS').toBeDefined();
  const into = scratch();
  execFileSync(process.execPath, [join(SUITE, 'build.mjs'), tool ?? '', into]);
  const committed = readdirSync(COMPONENTS).filter((file) => file.endsWith('.wasm'));
  expect(readdirSync(into).sort()).toEqual(committed.sort());
  for (const file of committed) {
    expect(readFileSync(join(into, file)).equals(readFileSync(join(COMPONENTS, file))), file).toBe(true);
  }
});

describe('a host that does not conform', () => {
  const HELLO = { type: 'hello', protocol: 1, host: 'fake', version: '1', features: [] };
  /** A host that greets so, then answers each line by what `answer` makes of it. */
  const fake = (hello: unknown, answer = '') => {
    const script = join(scratch(), 'host.mjs');
    writeFileSync(
      script,
      `import { createInterface } from 'node:readline';
const say = (message) => console.log(JSON.stringify(message));
say(${JSON.stringify(hello)});
let nonce;
for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (message.type === 'start') nonce = message.nonce;
  ${answer}
}`,
    );
    return [process.execPath, script];
  };
  const LOADED = `if (message.type === 'load') say({ type: 'loaded', nonce, durationMs: 1 });`;
  const done = (nonce: string) => `if (message.type === 'run') say({ type: 'done', nonce: ${nonce},
    id: message.id, stdout: '', stderr: '', outputBytes: 0, durationMs: 1,
    cost: { callFuel: null, instantiationFuel: null, memoryBytes: 0, memoryGrowths: 0 } });`;
  const ONE = ['--only', 'types: no steps'];

  test.each([
    ['of another protocol version', fake({ ...HELLO, protocol: 2 }), /handshake: protocol is 2, not 1/],
    ['without a name', fake({ ...HELLO, host: '' }), /handshake: host is ""/],
    ['that is no program', [join(scratch(), 'none')], /handshake: the host said nothing/],
    ['that says what is no message', [process.execPath, '-p', '"hi"'], /handshake: .*no message/],
    [
      'that forgets the nonce',
      fake(HELLO, LOADED + done('"x"')),
      /FAIL types: no steps\n {5}nonce is "x", not/,
    ],
    ['that ends in a case', fake(HELLO, `${LOADED} if (message.type === 'run') process.exit(0);`), /ended/],
  ])('%s', (_, argv, message) => {
    const { lines, status } = conform(argv, ...ONE);
    expect(lines.join('\n')).toMatch(message);
    expect(lines.at(-1)).toBe('0 passed, 1 failed, 0 skipped');
    expect(status).toBe(1);
  });

  test.each([
    ['dies', 'process.exit(3);', /the host ended: \{"code":3/],
    [
      'gives up by itself',
      `say({ type: 'error', nonce, id: message.id, code: 'internal', message: '' });`,
      /said error/,
    ],
    ['says that the case is over', done('nonce'), /said done/],
    ['goes on', '', null],
  ])('where a case is to run into its time limit, one that %s', (_, then, problem) => {
    const counted = `say({ type: 'step', nonce, id: message.id, step: 0, imports: [], outcome: { kind: 'result', value: '1' } });`;
    const argv = fake(HELLO, `${LOADED} if (message.type === 'run') { ${counted} ${then} }`);
    const { lines, status } = conform(argv, '--only', 'guest: no time limit of its own');
    if (problem !== null) expect(lines.join('\n')).toMatch(problem);
    expect([lines.at(-1), status]).toEqual(
      problem === null ? ['1 passed, 0 failed, 0 skipped', 0] : ['0 passed, 1 failed, 0 skipped', 1],
    );
  });

  test('one that does passes, and is not asked for features that it lacks', () => {
    expect(conform(fake(HELLO, LOADED + done('nonce')), ...ONE).lines).toEqual([
      'ok   types: no steps',
      '1 passed, 0 failed, 0 skipped',
    ]);
    const without = conform(fake(HELLO, LOADED), '--only', 'imported: a drop fails');
    expect(without.lines.at(-1)).toBe('0 passed, 0 failed, 1 skipped (imports)');
    expect(without.status).toBe(1);
  });

  test('no host is a mistake of usage', () => {
    const { stderr, status } = conform([]);
    expect([status, stderr]).toEqual([2, 'usage: node conformance/run.mjs [--only TEXT] -- HOST ARGV…\n']);
  });
});
