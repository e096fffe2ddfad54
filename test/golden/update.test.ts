import { chmodSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChanges } from '../../src/golden/describe-changes.ts';
import { replaceFiles } from '../../src/golden/replace.ts';
import { runGolden } from '../../src/golden/run.ts';
import { refuseUpdateInCi, updateGolden } from '../../src/golden/update.ts';
import { writeUpdates } from '../../src/golden/write-updates.ts';
import { printValue } from '../../src/wave/print.ts';
import { type Act, fakeHost, type Guest, gives, traps } from './fake-host.ts';
import { goldenRun, updateAlone, type Workspace, workspace } from './workspace.ts';

const FILE = 'testdata/a.transcript';

async function update(space: Workspace, guest: Guest) {
  return updateAlone(await goldenRun(space, [fakeHost(guest)]));
}

/** The text after `--update`; it must read back, pass, and stay as it is under a second one. */
async function updated(text: string, guest: Guest): Promise<string> {
  const space = workspace({ [FILE]: text });
  const { findings } = await update(space, guest);
  expect(findings).toEqual([]);
  const after = space.read(FILE);
  expect((await update(space, guest)).changes).toEqual([]);
  expect(space.read(FILE)).toBe(after);
  const { results } = await runGolden(await goldenRun(space, [fakeHost(guest)]));
  const left = results.filter(({ status }) => status === 'failed').map(({ finding }) => finding?.rule);
  expect(left.filter((rule) => rule !== 'golden/missing')).toEqual([]);
  return after;
}

const echo: Guest = (step) => gives(step.args[0] ?? null);
const always =
  (act: Act): Guest =>
  () =>
    act;

describe('golden --update', () => {
  it('writes what is missing and what differs, and keeps all the rest', async () => {
    const before = `# About this file

@ seed 7

#  A case
>   echo( "a" )   // the call
"old" // the result
# between
> echo("b")

> half(1.50)
1.50

> echo("last")`;
    const after = before
      .replace('"old"', '"a"')
      .replace('> echo("b")', '> echo("b")\n"b"')
      .concat('\n"last"');
    expect(await updated(before, echo)).toBe(after);
  });

  it('tells what it changed', async () => {
    const space = workspace({ [FILE]: '# one\n> echo("a")\n"old"\n\n> echo("b")\n' });
    expect((await update(space, echo)).changes).toEqual([
      { file: FILE, line: 3, name: 'one', text: '"old" → "a"' },
      { file: FILE, line: 5, name: 'echo("b")', text: 'nothing → "b"' },
    ]);
  });

  it('keeps CRLF, a BOM and lines that end otherwise', async () => {
    const before = '\uFEFF# a\r\n> echo("a")\r\n"old"\r\n\n> echo("b")\r\n> echo("c")\r\n';
    expect(await updated(before, echo)).toBe(
      '\uFEFF# a\r\n> echo("a")\r\n"a"\r\n\n> echo("b")\r\n"b"\r\n> echo("c")\r\n"c"\r\n',
    );
  });

  it('replaces values of several lines, and takes away results of calls that have none', async () => {
    expect(await updated('> echo("a")\n"""\nx\n\ny\n"""\n\n> echo("b")', echo)).toBe(
      '> echo("a")\n"a"\n\n> echo("b")\n"b"',
    );
    expect(await updated('> spin()\n5\n\n> spin()\n6', always(gives(null)))).toBe('> spin()\n\n> spin()');
  });

  it('round-trips a text with blank lines', async () => {
    const value = '"one\\n\\n> two\\n\\n\\u{202e}"';
    expect(await updated('> echo("x")\n', always(gives(value)))).toBe(`> echo("x")\n${value}\n`);
  });

  it('writes a trap by its class, with the first line of stderr, without addresses', async () => {
    const panic = traps('panic: boom', 'panic: boom (0xc000123, 0x1)\n\ngoroutine 1:\n\tmain.go:12 +0x5\n');
    expect(await updated('> echo("x")\n"x"\n', always(panic))).toBe(
      '> echo("x")\n! trap go-panic\nstderr| panic: boom (\n',
    );
    const moved = traps('panic: boom', 'panic: boom (0xc000999, 0x1)\n\ngoroutine 1:\n\tmain.go:99 +0x5\n');
    const kept = '> echo("x")\n! trap panic: boom\nstderr| panic: b\n';
    expect(await updated(kept, always(moved))).toBe(kept);
    expect(await updated(kept, always({ outcome: { kind: 'exit', code: 1 } }))).toBe(
      '> echo("x")\n! exit 1\n',
    );
  });

  it('writes stdout to the byte, and stderr where a prefix is gone', async () => {
    const wrote = (stdout: string, stderr = ''): Guest => always({ ...gives(null), stdout, stderr });
    expect(await updated('> spin()\nstderr| x\n', wrote('a\n\x00b', 'else\n'))).toBe(
      '> spin()\nstdout| a\nstdout| \\x00b\\\nstderr| else\n',
    );
    expect(await updated('> spin()\nstdout| a\nstdout| b\n\n# n\n> spin()', wrote(''))).toBe(
      '> spin()\n\n# n\n> spin()',
    );
    expect(await updated('> spin()\nstdout| a\nstdout| b\n', wrote('c\n'))).toBe('> spin()\nstdout| c\n');
  });

  it('asks for the answers to imported calls', async () => {
    const importPath = ['example:host/users@0.1.0', 'name-of'] as const;
    const asks: Guest = (step) => {
      const imports = [{ importPath, args: ['7'] }];
      const outcome = { kind: 'trap', class: 'other', message: 'no answer is left' } as const;
      return step.stubs.length > 0 ? { ...gives('"hi"'), imports } : { outcome, imports };
    };
    const asked = '> greet(7)\n< example:host/users.name-of@0.1.0(7) = ?\n';
    expect(await updated('> greet(7)\n', asks)).toBe(asked);
    expect(await updated('> greet(7)\n< name-of(8) = "Eve"\n', asks)).toBe(asked);
    const filled = '> greet(7)\n< name-of(7) = "Ada"\n"hi"\n';
    expect(await updated('> greet(7)\n< name-of(7) = "Ada"\n< note("x")\n', asks)).toBe(filled);
  });

  it('records at once every call that needs no answer of a person, and stops at the first that does', async () => {
    const importPath = (name: string) => ['example:host/users@0.1.0', name] as const;
    const CALLS = [
      { importPath: importPath('note'), args: ['"a"'] },
      { importPath: importPath('note'), args: ['"b"'] },
      { importPath: importPath('name-of'), args: ['7'] },
      { importPath: importPath('note'), args: ['"c"'] },
    ];
    let runs = 0;
    const asks: Guest = (step) => {
      runs += 1;
      const given = step.stubs.length;
      const outcome = { kind: 'trap', class: 'other', message: 'no answer is left' } as const;
      return given < CALLS.length
        ? { outcome, imports: CALLS.slice(0, given + 1) }
        : { ...gives('"hi"'), imports: CALLS };
    };
    const users = 'example:host/users';
    const notes = `> greet(7)\n< ${users}.note@0.1.0("a")\n< ${users}.note@0.1.0("b")\n`;
    const asked = `${notes}< ${users}.name-of@0.1.0(7) = ?\n`;
    expect(await updated('> greet(7)\n', asks)).toBe(asked);
    const answered = asked.replace('?', 'some("Ada")');
    expect(await updated(answered, asks)).toBe(`${answered}< ${users}.note@0.1.0("c")\n"hi"\n`);
    expect(runs).toBeLessThan(20);
  });

  it('records a bounded number of calls of a component that never stops asking', async () => {
    const call = { importPath: ['example:host/users@0.1.0', 'note'] as const, args: ['"a"'] };
    const endless: Guest = (step) => ({
      outcome: { kind: 'trap', class: 'other', message: 'no answer is left' },
      imports: Array.from({ length: step.stubs.length + 1 }, () => call),
    });
    const { changes } = await update(workspace({ [FILE]: '> greet(7)\n' }), endless);
    expect(changes).toHaveLength(100);
  });

  it('leaves skipped cases alone', async () => {
    const text = '@ skip v8: later\n> echo("a")\n"old"\n';
    expect(await updated(text, echo)).toBe(text);
  });

  it("keeps the file's mode and leaves no other file behind", async () => {
    const space = workspace({ [FILE]: '> echo("a")\n' });
    chmodSync(path.join(space.root, FILE), 0o640);
    await update(space, echo);
    expect(statSync(path.join(space.root, FILE)).mode & 0o777).toBe(
      process.platform === 'win32' ? 0o666 : 0o640,
    );
    expect(readdirSync(path.join(space.root, 'testdata'))).toEqual(['a.transcript']);
  });
});

describe('golden --update touches no file', () => {
  const second = 'testdata/b.transcript';
  const first = '> echo("a")\n"old"\n';

  it.each([
    ['a case times out', '> spin()', { kind: 'timeout' } as const, 'golden/timeout'],
    [
      'a limit is broken',
      '> spin()',
      { outcome: { kind: 'trap', class: 'memory-limit', message: '' } } as const,
      'memory/over-limit',
    ],
    ['a trap stands before other calls', '> spin()\n> spin()', traps('panic: x'), 'golden/trap'],
    ['a call cannot be understood', '> spni()', gives(null), 'golden/invalid'],
    ['a line cannot be read', '> spin()\n! what', gives(null), 'golden/invalid'],
    ['a directive stands wrong', '@ sed 1\n\n> spin()', gives(null), 'golden/invalid'],
  ])('where %s in another one (E10)', async (_what, text, act, rule) => {
    const space = workspace({ [FILE]: first, [second]: text });
    const { changes, findings } = await update(space, (step, run) =>
      step.exportPath[0] === 'spin' ? act : echo(step, run),
    );
    expect(findings.map((one) => one.rule)).toEqual([rule]);
    expect(changes).toEqual([]);
    expect([space.read(FILE), space.read(second)]).toEqual([first, text]);
  });

  it('where an answer is not steady', async () => {
    const space = workspace({ [FILE]: '> echo("a")\n' });
    const { findings } = await update(space, (_step, { seed }) => gives(`"${seed}"`));
    expect(findings).toMatchObject([{ rule: 'golden/nondeterministic' }]);
    expect(space.read(FILE)).toBe('> echo("a")\n');
  });

  it('where another component of the run cannot be updated', async () => {
    const spaces = [workspace({ [FILE]: '> echo("a")\n' }), workspace({ [FILE]: '> spin()\n> spin()\n' })];
    const [a, b] = await Promise.all(
      spaces.map(async (space) =>
        updateGolden(
          await goldenRun(space, [
            fakeHost((step, run) => (step.exportPath[0] === 'spin' ? traps('panic: x') : echo(step, run))),
          ]),
        ),
      ),
    );
    if (a === undefined || b === undefined) throw new Error('two updates');
    expect(a.changes).toHaveLength(1);
    const both = new Map([
      ['a', a],
      ['b', b],
    ]);
    expect(await writeUpdates(both, ['a', 'b'])).toMatch(/^b could not be updated/);
    expect(await writeUpdates(new Map([['a', a]]), ['a', 'b'])).toMatch(/^b could not be updated/);
    expect(spaces[0]?.read(FILE)).toBe('> echo("a")\n');
    expect(await writeUpdates(new Map([['a', a]]), ['a'])).toBeNull();
    expect(spaces[0]?.read(FILE)).toBe('> echo("a")\n"a"\n');
  });

  it('where two components that share a file answer differently', async () => {
    const space = workspace({ [FILE]: '> echo("a")\n' });
    const run = async (value: string) =>
      updateGolden(await goldenRun(space, [fakeHost(always(gives(value)))]));
    const [one, other] = [await run('"1"'), await run('"2"')];
    const clash = writeUpdates(
      new Map([
        ['a', one],
        ['b', other],
      ]),
      ['a', 'b'],
    );
    await expect(clash).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining(`${FILE} is a transcript of a and b`),
    });
    expect(
      await writeUpdates(
        new Map([
          ['a', one],
          ['b', one],
        ]),
        ['a', 'b'],
      ),
    ).toBeNull();
    expect(space.read(FILE)).toBe('> echo("a")\n"1"\n');
  });

  it('under CI=true (E02)', () => {
    const refused = expect.objectContaining({ code: 'usage', exitCode: 2 });
    expect(() => refuseUpdateInCi({ CI: 'true' })).toThrow(refused);
    expect(() => refuseUpdateInCi({ CI: '' })).not.toThrow();
  });

  it('where one of several cannot be written', async () => {
    const space = workspace({ a: 'A', b: 'B' });
    const at = (name: string) => path.join(space.root, name);
    const replacements = [
      { path: at('a'), before: 'A', after: 'A2' },
      { path: at('gone/b'), before: 'B', after: 'B2' },
    ];
    await expect(replaceFiles(replacements)).rejects.toMatchObject({ code: 'file-unreadable' });
    expect(space.read('a')).toBe('A');
    expect(readdirSync(space.root).sort()).toEqual(['a', 'b']);
  });
});

it('a second update changes nothing, whatever the first one found', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  const line = fc.oneof(
    text.map((value) => printValue({ kind: 'string', value })),
    fc.constantFrom('', '! trap', '! exit 0', '5', 'stdout| x', 'stderr| y'),
  );
  const act = fc.record({
    value: text,
    stdout: fc.string({ maxLength: 8 }),
    stderr: fc.string({ maxLength: 8 }),
    panics: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ line, act, eol: fc.constantFrom('\n', '\r\n') }), { minLength: 1, maxLength: 4 }),
      async (cases) => {
        const before = cases
          .map(({ line: shown, eol }, index) => `> echo("${index}")${eol}${shown}${eol}${eol}`)
          .join('');
        await updated(before, (step) => {
          const {
            value = '',
            stdout = '',
            stderr = '',
            panics = false,
          } = cases[Number(step.args[0]?.slice(1, -1))]?.act ?? {};
          const answer = panics ? traps('panic: p', stderr) : gives(printValue({ kind: 'string', value }));
          return { ...answer, stdout, stderr };
        });
      },
    ),
    { numRuns: 40 },
  );
});

describe('what is said of an update', () => {
  const change = { file: 'testdata/a.transcript', line: 2, name: 'a', text: '6 → 7' };

  it('lists each place, and says why there is none where an error stopped it', () => {
    expect(describeChanges([change], null)).toBe('1 place rewritten\ntestdata/a.transcript:2  a  6 → 7');
    const trap = (name: string) =>
      describeChanges([{ ...change, text: `nothing → ! trap ${name}` }], null).split('\n');
    for (const fault of ['out-of-bounds', 'unreachable', 'cannot-leave'])
      expect(trap(fault)[2]).toContain(`! ${fault} is a fault in memory`);
    expect(trap('go-panic')).toHaveLength(2);
    expect(describeChanges([], null)).toBe('0 places rewritten');
    expect(describeChanges([change], 'b could not be updated')).toBe(
      '0 places rewritten: b could not be updated',
    );
  });
});
