import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Artifact } from '../../src/build/artifact.ts';
import { buildComponent } from '../../src/build/build-component.ts';
import type { ComponentConfig } from '../../src/config/config.ts';
import { stillAlive } from '../processes.ts';
import { component, contextFor, MAIN, program } from './program.ts';

type Build = Partial<ComponentConfig['build']>;

async function build(root: string, settings: Build = {}, more: Partial<ComponentConfig> = {}) {
  return buildComponent(component(root, settings, more), await contextFor(root));
}

/** argv of a program in JavaScript that gets the path to write to. */
const script = (text: string) => [process.execPath, '-e', text, '{output}'];
const output = (root: string, name: string) => path.join(root, 'component-check-out', 'app', name);

describe('a Go program', () => {
  let root: string;
  let artifact: Artifact;
  beforeAll(async () => {
    root = program();
    const outcome = await build(root);
    if (outcome.artifact === null) throw new Error(JSON.stringify(outcome.findings));
    artifact = outcome.artifact;
  });

  it('becomes a component, written whole and described', () => {
    const written = readFileSync(artifact.path);
    expect(artifact.path).toBe(output(root, 'component.wasm'));
    expect(written).toEqual(Buffer.from(artifact.bytes));
    expect(artifact.sha256).toBe(createHash('sha256').update(written).digest('hex'));
    expect(artifact.wanted?.name).toBe('a:b/w');
    expect(artifact.tools).toMatchObject({
      go: { source: 'path' },
      adapter: { wasi: expect.stringMatching(/^0\.2\./) },
    });
    expect(JSON.parse(readFileSync(output(root, 'build.json'), 'utf8'))).toMatchObject({
      sha256: artifact.sha256,
    });
    expect(readdirSync(path.dirname(artifact.path)).sort()).toEqual(['build.json', 'component.wasm']);
  });

  it('has the same bytes in another directory and under ambient Go variables', async () => {
    const other = program();
    const env = {
      ...process.env,
      GOFLAGS: '-tags=x -ldflags=-X=main.a=b',
      GOOS: 'js',
      GOEXPERIMENT: 'nosuch',
      CGO_ENABLED: '1',
    };
    const outcome = await buildComponent(component(other), await contextFor(other, { env }));
    expect(outcome.artifact?.sha256).toBe(artifact.sha256);
  });

  it('is judged as it is when `component:` names it, and nothing is built', async () => {
    const file = path.join(root, 'given.wasm');
    writeFileSync(file, artifact.bytes);
    const { artifact: given } = await build(program(), {}, { component: file });
    expect(given).toMatchObject({ sha256: artifact.sha256, core: null, tools: { go: null, adapter: null } });
  });

  it.each([
    ['an empty file', () => new Uint8Array(), /no bytes/],
    ['a truncated one', () => artifact.bytes.subarray(0, 100_000), /announced|ends/],
    ['text', () => Buffer.from('<html>'), /markup/],
    ['a core module', () => artifact.core?.bytes ?? new Uint8Array(), /core module/],
    ['a component with damage inside', () => Buffer.from(artifact.bytes).fill(0xff, 40, 60), /cannot read/],
  ])('is refused as `component:` where it is %s', async (_, bytes, message) => {
    const file = path.join(root, 'wrong.wasm');
    writeFileSync(file, bytes());
    const outcome = await build(root, {}, { component: file, wit: [] });
    expect(outcome.artifact).toBeNull();
    expect(outcome.findings[0]).toMatchObject({
      rule: 'wasm/not-a-component',
      message: expect.stringMatching(message),
    });
  });
});

describe('build.command', () => {
  it('is encoded where it writes a module', async () => {
    const argv = ['go', 'build', '-buildmode=c-shared', '-ldflags=-checklinkname=0', '-o', '{output}', '.'];
    const { artifact, findings } = await build(program(), {
      command: argv,
      env: { GOOS: 'wasip1', GOARCH: 'wasm' },
    });
    expect(findings).toEqual([]);
    expect(artifact?.tools.go).toBeNull();
  });

  it.each([
    ['writes nothing', '', 'build/failed', /wrote nothing/],
    ['fails', 'console.error("why"); process.exit(3)', 'build/failed', /exit code 3:\nwhy/],
    ['writes an empty file', 'fs.writeFileSync(process.argv[1], "")', 'wasm/not-a-component', /no bytes/],
    [
      'writes half a header',
      'fs.writeFileSync(process.argv[1], Buffer.from([0, 97, 115]))',
      'wasm/not-a-component',
      /ends/,
    ],
  ])('that %s is refused, though an old file lies there', async (_, text, rule, message) => {
    const root = program();
    mkdirSync(output(root, ''), { recursive: true });
    for (const name of ['component.wasm', 'build.json']) writeFileSync(output(root, name), 'old');
    const { artifact, findings } = await build(root, { command: script(text) });
    expect(artifact).toBeNull();
    expect(findings).toEqual([expect.objectContaining({ rule, message: expect.stringMatching(message) })]);
    expect(readdirSync(output(root, ''))).toEqual([]);
  });

  it('that fails is told by its own place in the config, as it can be typed', async () => {
    const root = program();
    const locate = (name: string, key: string | null) => ({ file: `${name} ${key}`, line: 1, column: 1 });
    const context = await contextFor(root, { locate });
    const command = script('process.exit(3)');
    const { findings } = await buildComponent(component(root, { command }), context);
    expect(findings[0]).toMatchObject({
      location: { file: 'app build.command' },
      hint: expect.stringContaining(' output.wasm'),
    });
  });

  it('that hangs is killed at the time limit', async () => {
    const running = build(program(), { command: script('setInterval(() => {}, 1000)'), timeoutMs: 1000 });
    await expect(running).rejects.toMatchObject({ code: 'timeout', exitCode: 3 });
  });
});

describe('a Go that is killed', () => {
  it('leaves no files of its own behind', async () => {
    const root = program();
    const temp = path.join(root, 'temp');
    mkdirSync(temp);
    const env = {
      ...process.env,
      TMPDIR: temp,
      TMP: temp,
      RUNNER_TEMP: '',
      GOCACHE: path.join(root, 'cache'),
    };
    const running = buildComponent(component(root, { timeoutMs: 1500 }), await contextFor(root, { env }));
    await expect(running).rejects.toMatchObject({ code: 'timeout' });
    expect(readdirSync(temp)).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('is told of the program and of its WIT at once', async () => {
    const root = program({
      'main.go': MAIN.replace('42', 'missing'),
      'wit/w.wit': 'package a:b;\nworld w { export f: func(x: nope); }',
    });
    const { findings } = await build(root);
    expect(findings.map(({ rule, location }) => [rule, location?.file, location?.line])).toEqual([
      ['build/go-error', 'main.go', 6],
      ['wit/invalid', 'wit/w.wit', 2],
    ]);
  });

  it('is told in full, where Go stops at ten', async () => {
    const names = Array.from({ length: 13 }, (_, index) => `a${index}`);
    const { findings } = await build(
      program({ 'main.go': `package main\n\nfunc main() { ${names.join('; ')} }\n` }),
    );
    expect(findings.map(({ message }) => message)).toEqual(names.map((name) => `undefined: ${name}`));
  });

  it.each([
    ['a go.mod for a newer Go', { 'go.mod': 'module example.com/app\n\ngo 1.99\n' }, {}, 'tool-version'],
    ['an experiment that this Go does not know', {}, { experiments: ['nosuch'] }, 'config'],
    ['a time limit that Go does not keep', {}, { timeoutMs: 1 }, 'timeout'],
  ])('is not judged for %s', async (_, files, settings, code) => {
    const root = program(files as Record<string, string>);
    await expect(build(root, settings)).rejects.toMatchObject({ code });
    expect(existsSync(output(root, 'component.wasm'))).toBe(false);
  });

  it('stops Go where the config is wrong', async () => {
    const root = program({ 'wit/w.wit': 'package a:b; world one {} world two {}' });
    await expect(build(root)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('several worlds'),
      location: { file: 'wit/w.wit', line: 1, column: expect.any(Number) },
    });
  });

  it('is nothing that a missing package directory would hide', async () => {
    const root = program();
    const { findings } = await build(root, {}, { package: path.join(root, 'nowhere') });
    expect(findings[0]).toMatchObject({ rule: 'build/no-main', message: expect.stringContaining('nowhere') });
  });
});

describe('generate', () => {
  it('runs in the package before anything reads it, on this machine rather than for the target', async () => {
    const root = program({ 'main.go': MAIN.replace('42', 'generated'), 'gen/main.go': GENERATOR });
    const { artifact, findings } = await build(root, {}, { generate: ['go', 'run', './gen'] });
    expect([findings, artifact === null]).toEqual([[], false]);
  });

  it('is a finding where it fails, and nothing is built', async () => {
    const { artifact, findings } = await build(program(), {}, { generate: ['go', 'run', './nowhere'] });
    expect(artifact).toBeNull();
    expect(findings[0]).toMatchObject({ rule: 'build/failed', message: expect.stringContaining('nowhere') });
  });

  it.skipIf(process.platform === 'win32')(
    'that forks and hangs dies as a whole when the run is cancelled',
    async () => {
      const root = program({ 'hang/main.go': HANGER });
      const cancel = new AbortController();
      const before = readdirSync(tmpdir());
      const context = await contextFor(root, { signal: cancel.signal });
      const running = buildComponent(component(root, {}, { generate: ['go', 'run', './hang'] }), context);
      const ended = expect(running).rejects.toMatchObject({ code: 'cancelled' });
      const pids = await pidsFrom(path.join(root, 'pids'));
      cancel.abort();
      await ended;
      expect(await stillAlive(pids)).toEqual([]);
      expect(
        readdirSync(tmpdir()).filter((name) => name.startsWith('component-check-') && !before.includes(name)),
      ).toEqual([]);
    },
  );
});

const GENERATOR = `package main

import (
	"os"
	"runtime"
)

func main() {
	if runtime.GOOS == "wasip1" {
		os.Exit(1)
	}
	os.WriteFile("generated.go", []byte("package main\\n\\nconst generated = 42\\n"), 0o644)
}
`;

const HANGER = `package main

import (
	"fmt"
	"os"
	"os/exec"
	"time"
)

func main() {
	child := exec.Command("sleep", "600")
	if err := child.Start(); err != nil {
		panic(err)
	}
	os.WriteFile("pids", []byte(fmt.Sprint(os.Getpid(), " ", child.Process.Pid)), 0o644)
	time.Sleep(time.Hour)
}
`;

async function pidsFrom(file: string): Promise<number[]> {
  for (let attempt = 0; attempt < 6000; attempt += 1) {
    const pids = existsSync(file) ? readFileSync(file, 'utf8').split(' ').map(Number) : [];
    if (pids.length === 2) return pids;
    await sleep(10);
  }
  throw new Error('the generator never started');
}
