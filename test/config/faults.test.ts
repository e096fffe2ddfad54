import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMPONENT, errorOf, load, loadText, makeFifo, problemsOf, workspace } from './workspace.ts';

/** A component with one more line. */
const app = (line: string) => `version: 1\ncomponents:\n  app:\n    ${line}\n`;
const posix = process.platform !== 'win32';

describe('keys', () => {
  test('B01: every unknown key, at its place, with what was meant', async () => {
    expect(
      await problemsOf(`version: 1
tolchain: { encoder: native }
rules: { wit/mising-export: off }
components:
  app:
    buld: {}
    ldflags: ""
    golden: { limits: { tmieout: 1s } }
`),
    ).toEqual([
      '2:1 `tolchain` is not a key → Did you mean `toolchain`?',
      '3:10 `rules.wit/mising-export` is not a key → Did you mean `wit/missing-export`?',
      '6:5 `components.app.buld` is not a key → Did you mean `build`?',
      '7:5 `components.app.ldflags` is not a key → Did you mean `build.ldflags`?',
      '8:25 `components.app.golden.limits.tmieout` is not a key → Did you mean `timeout`?',
    ]);
  });

  test.each(['lock: x'])('a key of a later version is no misspelling: toolchain %s', async (line) => {
    const [problem] = await problemsOf(`version: 1\ntoolchain:\n  ${line}\ncomponents: { app: }\n`);
    expect(problem).toMatch(/^3:3 .* is not in this version of component-check/);
  });

  test.each(['features: []'])(
    'a key of a later version is no misspelling: %s, under defaults too',
    async (line) => {
      const [own] = await problemsOf(app(line));
      const [common] = await problemsOf(`version: 1\ndefaults:\n  ${line}\ncomponents: { app: }\n`);
      expect(own).toMatch(/^4:.* in this version of component-check/);
      expect(common).toMatch(/^3:.* in this version of component-check/);
    },
  );

  test('a WIT directory that is not there, beside the usual one', async () => {
    const root = workspace({
      ...COMPONENT,
      'component-check.yml': app('wit: interface'),
      'internal/a.go': '',
    });
    expect((await errorOf(load(root))).hint).toBe('There is `wit` beside it: did you mean that?');
  });

  test('a branch in compat.against is no path: it says what stands there, and the flag that takes it', async () => {
    expect(await problemsOf(app('compat: { against: main }'))).toEqual([
      '4:24 `components.app.compat.against`: `main` is no file or directory here → Write `base`, `tag`, or the path of a saved report, a component or a directory of WIT. For a branch, a tag or a commit: `component-check --base main`.',
    ]);
  });

  test.each(['con', 'nul', 'com1.core', 'hash.'])(
    'a name that is no directory on Windows: %s',
    async (name) => {
      const [problem] = await problemsOf(`version: 1\ncomponents:\n  ${name}: {}\n`);
      expect(problem).toMatch(/^3:3 .*cannot be a directory on Windows → Name it `/);
    },
  );

  test('names that only look like them', async () => {
    await loadText(
      'version: 1\ncomponents: { console: { wit: wit }, com10: { wit: wit }, a.con: { wit: wit } }\n',
    );
  });

  test('the target is no matter of build.env, but of a build.command', async () => {
    expect(await problemsOf(app('build: { env: { GOOS: js, GOGC: "50" } }'))).toEqual([
      '4:27 `components.app.build.env.GOOS`: a component is built for GOOS=wasip1 GOARCH=wasm and for nothing else → Remove it; to build in another way, set `build.command`.',
    ]);
    await loadText(app('build: { env: { GOOS: wasip2 }, command: [tinygo, "{output}"] }'));
  });

  test('B02: a key given twice, in both styles; the same key in two maps is fine', async () => {
    expect(await problemsOf(app('wit: a\n    wit: b'))).toEqual([
      '5:5 `wit` is given twice; it stands in line 4 already → Remove one of them.',
    ]);
    expect(await problemsOf(app('budgets: { raw: 1, "raw": 2 }'))).toHaveLength(1);
    await loadText('version: 1\ncomponents: { a: { wit: wit }, b: { wit: wit } }\n');
  });

  test('B06: __proto__ is no key anywhere; constructor is a name like any other', async () => {
    expect((await problemsOf(app('build: { env: { __proto__: x } }')))[0]).toContain(
      '`__proto__` cannot be a key',
    );
    expect((await problemsOf('version: 1\ncomponents: { __proto__: { package: . } }\n'))[0]).toContain(
      '__proto__',
    );
    expect((await problemsOf(app('constructor: {}')))[0]).toContain(
      '`components.app.constructor` is not a key',
    );
    expect(
      (await problemsOf('version: 1\nrules: { constructor: off }\ncomponents: { app: }\n'))[0],
    ).toContain('not a key');
    const config = await loadText(
      'version: 1\ndefaults: { wit: wit }\ncomponents: { constructor: { world: app } }\n',
    );
    expect(config.components[0]).toMatchObject({ name: 'constructor', world: ['app'] });
    expect(({} as { package?: unknown }).package).toBeUndefined();
  });

  test('B18: a newer version is one clear problem; none and others are told apart', async () => {
    expect(await problemsOf('version: 2\nnew-key: x\n')).toEqual([
      '1:10 The config has version 2; this component-check reads version 1 → Use a newer component-check, or write `version: 1` and the keys of docs/config.md.',
    ]);
    expect((await problemsOf('components: { app: }\n'))[0]).toContain('`version` is missing');
    expect((await problemsOf('version: 0\ncomponents: { app: }\n'))[0]).toContain('`version` cannot be `0`');
  });
});

describe('hostile YAML', { timeout: 5000 }, () => {
  test('B03: an alias bomb and an alias to itself; a plain alias works', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefgh'.split('').map((n, i) => `${n}: &${n} [*${'abcdefg'[i]}, *${'abcdefg'[i]}]`),
    ];
    expect((await problemsOf(`${bomb.join('\n')}\n`))[0]).toContain('Aliases');
    expect((await errorOf(loadText('&a [*a]\n'))).exitCode).toBe(2);
    const config = await loadText('version: 1\ncomponents: { a: &x { world: w }, b: *x }\n');
    expect(config.components[1]?.world).toEqual(['w']);
  });

  test('B04: more than 1 MiB is refused unread; 1 MiB is not', async () => {
    const text = app('world: app');
    const padded = (size: number) => text + '#'.repeat(size - text.length);
    expect((await errorOf(loadText(padded(2 ** 20 + 1)))).message).toContain('larger than 1048576 bytes');
    await loadText(padded(2 ** 20));
  });

  test.each(['[', '{a: ', '- ', '? ', '[{a: '])('B05: a million times %j ends at once', async (unit) => {
    const [problem] = await problemsOf(unit.repeat(Math.floor(2 ** 20 / unit.length)));
    expect(problem).toContain('nests more than 32 levels deep');
  });

  test('B05: a staircase of indents too', async () => {
    const stairs = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect((await problemsOf(stairs))[0]).toContain('is indented by more than 256 columns');
  });

  test('a hundred thousand keys are refused at once, a thousand wrong ones are cut', async () => {
    const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n');
    expect((await problemsOf(keys(100_000)))[0]).toContain('more than ten thousand values');
    const problems = await problemsOf(keys(1000));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toContain('… and 982 more problems'); // version and components are missing too
  });

  test('B07: an unknown tag; a known one works', async () => {
    expect((await problemsOf(app('world: !env WORLD')))[0]).toMatch(/^4:12 Tags have no meaning here/);
    expect((await problemsOf(app('wit: !!binary aGk=')))[0]).toContain('Tags');
    expect((await loadText(app('world: !!str app'))).components[0]?.world).toEqual(['app']);
  });

  test.each([
    ['a: [', 'The YAML cannot be read'],
    ['a:\n\tb: 1', 'A tab indents this line'],
    ['version: 1\n---\nversion: 1', 'several documents'],
    ['', 'is empty'],
    ['# nothing\n', 'is empty'],
    ['[1]: 2', 'A key is not plain text'],
    ['just text', 'must be a map, but is a text'],
    ['- a', 'must be a map, but is a list'],
  ])('%j: %s', async (text, problem) => {
    const [first] = await problemsOf(text);
    expect(first).toContain(problem);
    expect(first).toMatch(/^[1-9]\d*:[1-9]/);
  });
});

describe('values', () => {
  test('B08: a number beyond 2^53 is not read wrongly; quoted it is exact', async () => {
    expect(await problemsOf(app('budgets: { raw: 9007199254740993 }'))).toEqual([
      '4:21 `9007199254740993` loses digits: numbers are exact up to 2^53 → Quote it: "9007199254740993".',
    ]);
    expect((await loadText(app('budgets: { raw: 9007199254740991 }'))).components[0]?.budgets.raw).toBe(
      2 ** 53 - 1,
    );
    expect((await problemsOf(app('budgets: { raw: "9007199254740993" }')))[0]).toContain('larger than 2^53');
  });

  test('B09: 1.10 as a number is told from "1.10"', async () => {
    const config = (go: string) => `version: 1\ntoolchain: { go: ${go} }\ncomponents: { app: }\n`;
    expect(await problemsOf(config('1.10'))).toEqual([
      '2:18 `toolchain.go` must be a text or a map, but YAML reads 1.10 as the number 1.1 → Quote it: "1.10".',
    ]);
    expect((await loadText(config('"1.30"'))).toolchain.go).toBe('1.30');
    expect((await loadText(config("'>=1.25 <1.28'"))).toolchain.go).toBe('>=1.25 <1.28');
    expect((await problemsOf(config('go1.26')))[0]).toContain('Write "1.26".');
  });

  test.each([
    ['-1', 'is negative'],
    ['.nan', 'is not a number'],
    ['0', 'is zero'],
    ['5 Mb', 'Write 5 MB or 5 MiB.'],
    ['[1]', 'is not a number'],
    ['true', 'is not a number'],
  ])('B17: a budget of %s: %s', async (value, problem) => {
    const [first] = await problemsOf(app(`budgets: { raw: ${value} }`));
    expect(first).toContain('4:21 `components.app.budgets.raw`');
    expect(first).toContain(problem);
  });

  test.each([
    ['build: { env: { A: 0 } }', 'Quote it: "0".'],
    ['build: { tags: ["a,b"] }', 'is not a build tag'],
    ['build: { tags: linux }', 'Write a list: [linux].'],
    ['build: { trimpath: "yes" }', 'must be true or false'],
    ['build: { command: [make] }', '"{output}"'],
    ['build: { command: [] }', 'names no program'],
    ['generate: [""]', 'names no program'],
    ['golden: { limits: { stack: 65535 } }', 'less than a host needs'],
    ['build: { experiments: ["a b"] }', 'is no GOEXPERIMENT'],
    ['build: { env: { "A=B": x } }', 'is not the name of an environment variable'],
    ['world: --help', 'is not the name of a world'],
    ['world:', 'has no value'],
    ['hosts: []', 'is an empty list'],
    ['hosts: [v9]', 'Did you mean `v8`?'],
    ['wit: [wit, 1]', 'Quote it: "1".'],
    ['package: ""', 'is an empty path'],
    ['golden: { files: ["+(a)+"] }', 'extended glob'],
    ['wit: "a\\0b"', 'NUL'],
  ])('%s: %s', async (line, problem) => {
    expect((await problemsOf(app(line))).join('\n')).toContain(problem);
  });

  test('a component may not be called like a report, whose place it would take', async () => {
    const [first] = await problemsOf(app('').replace('app:', 'component-check.json:'));
    expect(first).toContain('is the name of a report');
    expect((await loadText(app('').replace('app:', 'component-check:'))).components).toHaveLength(1);
  });

  test('B15: shell characters, spaces, quotes and newlines are plain text', async () => {
    const text = 'build: { ldflags: "-X \'main.v=$(id); `x`\'\\n", command: [sh, -c, "a > {output}; $X"] }';
    const [component] = (await loadText(app(`${text}\n    generate: [go, "-x y", "\\"q\\""]`))).components;
    expect(component?.build.ldflags).toBe("-X 'main.v=$(id); `x`'\n");
    expect(component?.build.command).toEqual(['sh', '-c', 'a > {output}; $X']);
    expect(component?.generate).toEqual(['go', '-x y', '"q"']);
  });

  test('B15: a package that looks like a flag is an absolute path by the time anybody runs it', async () => {
    const root = workspace({
      'component-check.yml': app('package: -toolexec=x'),
      '-toolexec=x/wit/a.wit': '',
    });
    expect((await load(root)).components[0]?.package).toBe(path.join(root, '-toolexec=x'));
  });

  test('B16: flags that run programs are the trusted config’s to set', async () => {
    const text = app('build: { ldflags: "-extld=x", env: { GOFLAGS: -toolexec=x, CGO_ENABLED: "1" } }');
    expect((await loadText(text)).components[0]?.build.env).toEqual({
      GOFLAGS: '-toolexec=x',
      CGO_ENABLED: '1',
    });
  });
});

describe('bytes', () => {
  const text = app('wrold: x');

  test('B10: BOM and CRLF change neither the meaning nor the places', async () => {
    const expected = ['4:5 `components.app.wrold` is not a key → Did you mean `world`?'];
    expect(await problemsOf(text)).toEqual(expected);
    expect(await problemsOf(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(expected);
    expect((await problemsOf('\ufeffversoin: 1'))[0]).toMatch(/^1:1 /);
  });

  test.each([
    [Buffer.from(`\ufeff${text}`, 'utf16le'), '1:1 The file is UTF-16'],
    [Buffer.from(text, 'utf16le'), '1:1 The file is UTF-16'],
    [Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), '1:1 The file is UTF-16'],
    ['version: 1\nab\0c', '2:3 The file holds a NUL character'],
    [Buffer.from('version: 1\nab\xff', 'latin1'), '2:3 The file is not UTF-8'],
  ])('B10: %#', async (bytes, problem) => {
    expect((await problemsOf(bytes))[0]).toContain(problem);
  });
});

describe('B11: paths', () => {
  test.each([
    ['package: ../x', 'leaves the repository'],
    ['wit: [wit, ../../x]', 'leaves the repository'],
    ['component: /etc/hosts', 'is absolute'],
    ['wit: C:\\x', 'is absolute'],
    ['golden: { files: ["../*.transcript"] }', 'leaves the repository'],
    ['golden: { files: [/etc/*] }', 'is absolute'],
    ['golden: { files: ["a/*/../*"] }', 'after its start'],
    ['component: wit', 'is a directory'],
    ['package: main.go', 'is a file'],
    ['package: mian.go', 'Did you mean `main.go`?'],
    ['adapter: nowhere/x.wasm', 'does not exist'],
  ])('%s: %s', async (line, problem) => {
    const problems = await problemsOf(app(line));
    expect(problems.join('\n')).toContain(problem);
    expect(problems[0]).toMatch(/^4:\d+ /);
  });

  test.runIf(posix)(
    'a symlink out, a device and a FIFO are refused, all at once and at their places',
    async () => {
      const root = workspace({
        ...COMPONENT,
        'component-check.yml': app('wit: out\n    component: fifo\n    adapter: /dev/zero'),
      });
      symlinkSync('/etc', path.join(root, 'out'));
      makeFifo(path.join(root, 'fifo'));
      const { problems } = await errorOf(load(root));
      expect(problems.map(({ location, message }) => `${location?.line} ${message}`)).toEqual([
        expect.stringMatching(/^4 .*through a symlink/),
        expect.stringMatching(/^5 .*device, pipe or socket/),
        expect.stringMatching(/^6 .*device, pipe or socket/),
      ]);
    },
  );

  test('tools and the adapter may lie outside; a place under defaults is named there', async () => {
    const root = workspace({ ...COMPONENT, '../adapter.wasm': 'x' });
    const config = await load(
      workspace({
        ...COMPONENT,
        'component-check.yml': app(`adapter: ${JSON.stringify(path.join(root, '..', 'adapter.wasm'))}`),
      }),
    );
    expect(config.components[0]?.adapter).toBe(path.join(root, '..', 'adapter.wasm'));
    const error = await errorOf(loadText('version: 1\ndefaults:\n  package: ../x\ncomponents: { app: }\n'));
    expect(error).toMatchObject({
      message: expect.stringContaining('`defaults.package`'),
      location: { file: 'component-check.yml', line: 3, column: 12 },
    });
  });
});

describe('hints to paste', () => {
  test.each([
    ['generate: go generate ./...', '[go, generate, ./...]'],
    ['generate: "componentize-go -o \'a b\' yes 1"', '[componentize-go, -o, "a b", "yes", "1"]'],
    ['build: { command: "tinygo build -o {output} ." }', '[tinygo, build, -o, "{output}", .]'],
    ['build: { tags: "a" }', '[a]'],
  ])('a text where argv is due: %s', async (line, list) => {
    expect((await problemsOf(app(line)))[0]).toContain(`Write a list: ${list}.`);
  });

  test('a version in quotes', async () => {
    expect(await problemsOf('version: "1"\ncomponents: { app: }\n')).toEqual([
      '1:10 `version` is a text → Write `version: 1` without quotes.',
    ]);
    expect((await problemsOf('version: one\ncomponents: { app: }\n'))[0]).toContain('cannot be `one`');
  });

  test.each(['version: 1\n', 'version: 1\ncomponents:\n', 'version: 1\ncomponents: {}\n'])(
    'no component: %j',
    async (text) => {
      expect((await problemsOf(text))[0]).toContain('Add one: `components: { repo: { package: . } }`.');
    },
  );

  test('a key of the top level inside a component', async () => {
    const [own, ...others] = await problemsOf(app('rules: { wit/missing-export: off }'));
    expect(own).toMatch(/^4:5 .*`rules` stands at the top level → Write `rules:` without indent/);
    expect(others).toEqual([]);
    expect((await problemsOf(app('build: { rules: {} }')))[0]).not.toContain('top level');
  });

  test('a package outside the repository is not said to lack WIT as well', async () => {
    const [cause, ...consequences] = await problemsOf(app('package: ..'));
    expect(cause).toContain('leaves the repository');
    expect(consequences).toEqual([]);
  });
});
