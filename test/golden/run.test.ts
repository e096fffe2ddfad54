import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGolden } from '../../src/golden/read.ts';
import { runGolden } from '../../src/golden/run.ts';
import { fakeHost, gives, traps } from './fake-host.ts';
import { component, goldenRun, workspace } from './workspace.ts';

const echo = fakeHost((step) => gives(step.args[0] ?? null));
/** Symlinks need a privilege there. */
const WINDOWS = process.platform === 'win32';
const GOOD = '> echo("a")\n"a"\n';

const summary = ({ results }: Awaited<ReturnType<typeof runGolden>>) =>
  results.map(({ name, status, finding, reason }) => [name, status, finding?.rule ?? reason]);

describe('reading transcripts', () => {
  it('gives nothing where nothing was asked for and nothing is there', async () => {
    const { root } = workspace({});
    expect(await readGolden(component(root), root)).toBeNull();
  });

  it('is golden/no-cases where they were asked for, and where a file has none (E08)', async () => {
    const { root } = workspace({});
    expect((await readGolden(component(root, 'config'), root))?.findings).toMatchObject([
      { rule: 'golden/no-cases' },
    ]);
    const idle = workspace({ 'testdata/a.transcript': '# nothing\n' });
    expect((await readGolden(component(idle.root), idle.root))?.findings).toMatchObject([
      { rule: 'golden/no-cases', location: { file: 'testdata/a.transcript' } },
    ]);
    const good = workspace({ 'testdata/a.transcript': '# nothing\n', 'testdata/b.transcript': GOOD });
    expect((await readGolden(component(good.root), good.root))?.findings).toEqual([]);
  });

  it.each([
    ['is not UTF-8', Uint8Array.of(0x3e, 0xff)],
    ['is UTF-16', Uint8Array.of(0xff, 0xfe, 0x3e, 0)],
    ['holds a NUL', Uint8Array.of(0x3e, 0x20, 0, 0x0a, 0x0a, 0x0a)],
  ])('is golden/invalid where one %s, and the others are read', async (_what, bytes) => {
    const { root } = workspace({ 'testdata/a.transcript': bytes, 'testdata/b.transcript': GOOD });
    const read = await readGolden(component(root), root);
    expect(read?.findings).toMatchObject([
      { rule: 'golden/invalid', location: { file: 'testdata/a.transcript' } },
    ]);
    expect(read?.transcripts).toHaveLength(1);
  });

  it('leaves files of other tools alone', async () => {
    const { root } = workspace({ 'testdata/a.golden': 'x', 'testdata/b.transcript': GOOD });
    expect([...((await readGolden(component(root), root))?.digests.keys() ?? [])]).toEqual([
      path.join(root, 'testdata', 'b.transcript'),
    ]);
  });

  it.skipIf(WINDOWS)('reads no file outside the repository', async () => {
    const outside = workspace({ 'secret.txt': 'secret' });
    const given = '../../secret.txt';
    const space = workspace({
      'testdata/a.transcript': `> echo(file("${given}"))\n\n> echo(file("link"))\n`,
    });
    symlinkSync(path.join(outside.root, 'secret.txt'), path.join(space.root, 'testdata', 'link'));
    const { results } = await runGolden(await goldenRun(space, [echo]));
    expect(results.map(({ finding }) => finding?.message)).toEqual([
      expect.stringContaining(`file("${given}") cannot be read: \`${given}\` leaves the repository`),
      expect.stringContaining('file("link") cannot be read: `link` leaves the repository through a symlink'),
    ]);
  });
});

describe('running', () => {
  it('says which file beside a transcript does not exist', async () => {
    const space = workspace({ 'testdata/a.transcript': '> echo(file("nope.txt"))\n' });
    const { results } = await runGolden(await goldenRun(space, [echo]));
    expect(results[0]?.finding?.message).toBe(
      'file("nope.txt") cannot be read: testdata/nope.txt does not exist',
    );
  });

  it('judges each case, and one that fails fails alone', async () => {
    const text = `${GOOD}\n# wrong\n> echo("b")\n"c"\n\n> nothing()\n\n@ skip v8: no time\n> echo("d")\n\n@ host wasmtime\n> echo("e")\n`;
    const host = fakeHost((step) => gives(step.args[0] ?? null));
    const evidence = await runGolden(await goldenRun(workspace({ 'testdata/a.transcript': text }), [host]));
    expect(evidence.findings).toEqual([]);
    expect(summary(evidence)).toEqual([
      ['echo("a")', 'passed', null],
      ['wrong', 'failed', 'golden/mismatch'],
      ['nothing()', 'failed', 'golden/invalid'],
      ['echo("d")', 'skipped', 'no time'],
      ['echo("e")', 'skipped', 'runs on wasmtime only (@ host)'],
    ]);
    expect(host.runs).toHaveLength(2);
    expect(evidence.results[0]).toMatchObject({
      host: 'v8',
      line: 1,
      cost: { memoryBytes: 65_536, seed: 0 },
    });
  });

  it('spreads cases over hosts of one kind and keeps their order', async () => {
    const cases = Array.from({ length: 40 }, (_, index) => `> echo("${index}")\n"${index}"\n`);
    const hosts = [1, 2, 3].map(() => fakeHost((step) => gives(step.args[0] ?? null)));
    const run = await goldenRun(workspace({ 'testdata/a.transcript': cases.join('\n') }), hosts);
    const { results } = await runGolden(run);
    expect(results.map(({ name }) => name)).toEqual(cases.map((_, index) => `echo("${index}")`));
    expect(results.every(({ status }) => status === 'passed')).toBe(true);
    expect(hosts.every(({ runs }) => runs.length > 5)).toBe(true);
    expect(hosts.flatMap(({ runs }) => runs)).toHaveLength(40);
  });

  it('says which features a host lacks', async () => {
    const host = fakeHost(() => gives(null), []);
    const evidence = await runGolden(
      await goldenRun(workspace({ 'testdata/a.transcript': '> c = counter(1)\n' }), [host]),
    );
    expect(evidence.results[0]?.finding?.message).toBe(
      'not available in this version: the v8 host has no resources',
    );
    expect(host.runs).toEqual([]);
  });

  it('warns once in a file where fuel is not measured', async () => {
    const text = '@ fuel <= 10\n\n> echo("a")\n"a"\n\n> echo("b")\n"b"\n';
    const space = workspace({ 'testdata/a.transcript': text });
    const { findings } = await runGolden(await goldenRun(space, [echo]));
    expect(findings).toMatchObject([
      { rule: 'fuel/not-measured', severity: 'warning', location: { line: 3 } },
    ]);
    expect(
      (await runGolden(await goldenRun(space, [fakeHost(() => gives('"a"'), ['fuel'])]))).findings,
    ).toEqual([]);
  });

  it('is unjudged where a host cannot load the component', async () => {
    const load = async () =>
      ({ type: 'error', nonce: '', id: null, code: 'bad-component', message: 'm' }) as const;
    const run = await goldenRun(workspace({ 'testdata/a.transcript': GOOD }), [{ ...echo, load }]);
    await expect(runGolden(run)).rejects.toMatchObject({
      code: 'host-failed',
      message: expect.stringContaining('m'),
    });
  });

  it('is judged where a host cannot that has no case to run', async () => {
    const load = async () => Promise.reject(new Error('it cannot'));
    const other = { ...echo, hello: { ...echo.hello, host: 'wasmtime' }, load };
    const space = workspace({ 'testdata/a.transcript': `@ skip wasmtime: not there\n${GOOD}` });
    const evidence = await runGolden(await goldenRun(space, [echo, other]));
    expect(evidence.results.map(({ status }) => status)).toEqual(['passed', 'skipped']);
  });

  it('judges by what was read, and tells that a transcript changed meanwhile (D23)', async () => {
    const space = workspace({ 'testdata/a.transcript': GOOD, 'testdata/in.bin': 'x' });
    const host = fakeHost(() => {
      space.write('testdata/a.transcript', '> echo("a")\n"forged"\n');
      return gives('"forged"');
    });
    const evidence = await runGolden(await goldenRun(space, [host]));
    expect(summary(evidence)).toEqual([['echo("a")', 'failed', 'golden/mismatch']]);
    expect(evidence.findings).toMatchObject([
      { rule: 'golden/invalid', message: 'testdata/a.transcript changed while its cases ran' },
    ]);
  });

  it('gives each case a fresh copy of its directories, and takes them away', async () => {
    const seen: string[] = [];
    const host = fakeHost((_step, { dirs }) => {
      const [[guest, copy] = ['', '']] = dirs;
      const file = path.join(copy, 'sub', 'b.txt');
      seen.push(
        `${guest} ${readdirSync(copy)} ${readFileSync(file, 'utf8')} ${statSync(file).mtime.toISOString()}`,
      );
      return gives(null);
    });
    const text = '@ dir /data = data\n> spin()\n\n@ dir /data = data\n# again\n> spin()\n';
    const files = {
      'testdata/a.transcript': text,
      'testdata/data/a.txt': 'a',
      'testdata/data/sub/b.txt': 'b',
    };
    const space = workspace(files);
    const { results } = await runGolden(await goldenRun(space, [host]));
    expect(results.map(({ status }) => status)).toEqual(['passed', 'passed']);
    expect(seen).toEqual(Array(2).fill('/data a.txt,sub b 2000-01-01T00:00:00.000Z'));
    expect(existsSync(path.join(space.root, 'testdata', 'data', 'a.txt'))).toBe(true);
    expect(readdirSync(space.root)).toEqual(['testdata']);
  });

  it.skipIf(WINDOWS)('copies no directory with a way out of it', async () => {
    const space = workspace({
      'testdata/a.transcript': '@ dir /d = data\n> spin()\n',
      'testdata/data/x': '',
    });
    symlinkSync('/', path.join(space.root, 'testdata', 'data', 'root'));
    const { results } = await runGolden(await goldenRun(space, [echo]));
    expect(results[0]?.finding?.message).toBe('the directory data cannot be read');
  });

  it('runs each case twice where asked, and tells what moved', async () => {
    const host = fakeHost((step, { seed }) => gives(step.args[0] === '"r"' ? `"${seed}"` : '"a"'));
    const text =
      '> echo("r")\n"0"\n\n> echo("a")\n"a"\n\n@ seed 3\n@ clock 2020-01-01\n# pinned\n> echo("r")\n"3"\n';
    const space = workspace({ 'testdata/a.transcript': text });
    expect(summary(await runGolden(await goldenRun(space, [host], true)))).toEqual([
      ['echo("r")', 'failed', 'golden/nondeterministic'],
      ['echo("a")', 'passed', null],
      ['pinned', 'passed', null],
    ]);
    expect(host.runs).toHaveLength(5);
    expect(summary(await runGolden(await goldenRun(space, [host])))[0]).toEqual([
      'echo("r")',
      'passed',
      null,
    ]);
  });

  it('lets a trap fail its own case only', async () => {
    const host = fakeHost((step) =>
      step.args[0] === '"x"' ? traps('panic: x') : gives(step.args[0] ?? null),
    );
    const space = workspace({ 'testdata/a.transcript': `> echo("x")\n"x"\n\n${GOOD}` });
    expect(summary(await runGolden(await goldenRun(space, [host]))).map(([, status]) => status)).toEqual([
      'failed',
      'passed',
    ]);
  });
});
