// npm run bench:go-cache [-- --runs N]: `go build` of fixtures/compute-hash on a runner that has nothing, and on one that
// restores what a job before saved, through a cache service on this machine. Prints Markdown, as docs/performance.md holds it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build.mjs';
import { restoreCaches, saveCaches } from '../src/toolchain/build-cache/build-cache.ts';
import { serveCache } from '../test/toolchain/kit/cache-server.ts';
import { copyFixture, run } from './commands.mjs';
import { spread } from './statistics.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const scratch = mkdtempSync(join(tmpdir(), 'component-check-bench-'));
const bundle = join(scratch, 'bundle');
await build(bundle);
const server = await serveCache();
const fixture = copyFixture('go-cache');
const GO = [
  'go',
  'build',
  '-buildmode=c-shared',
  '-trimpath',
  '-buildvcs=false',
  '-ldflags=-s -w -checklinkname=0',
];

/** A runner of its own, with this name. */
function runner(name) {
  const root = join(scratch, name);
  mkdirSync(root);
  const caches = { build: join(root, 'build'), modules: join(root, 'mod') };
  const told = [];
  const env = { ...process.env, ...server.env, RUNNER_TEMP: root };
  const say = (text) => told.push(text);
  const context = {
    script: join(bundle, 'go-cache.mjs'),
    env,
    stateDir: null,
    timeoutMs: 60_000,
    note: say,
    warn: say,
  };
  const goEnv = { ...env, GOOS: 'wasip1', GOARCH: 'wasm', GOCACHE: caches.build, GOMODCACHE: caches.modules };
  const compile = () => run([...GO, '-o', join(root, 'core.wasm'), '.'], { cwd: fixture, env: goEnv });
  const end = () => rmSync(root, { recursive: true, force: true });
  return { caches, context, told, compile, end };
}

async function timed(work) {
  const started = performance.now();
  const result = await work();
  return { ms: performance.now() - started, result };
}

const figures = { 'cold `go build`': [], save: [], restore: [], 'warm `go build`': [] };
for (let round = 0; round < Number(values.runs); round++) {
  const key = { exact: `bench-${round}`, prefix: 'bench-' };
  const cold = runner(`cold-${round}`);
  figures['cold `go build`'].push(cold.compile());
  const saved = await timed(() => saveCaches(key, cold.caches, cold.context));
  if (!saved.result) throw new Error(cold.told.join('\n'));
  figures.save.push(saved.ms);
  cold.end();
  const warm = runner(`warm-${round}`);
  const restored = await timed(() => restoreCaches(key, warm.caches, warm.context));
  if (restored.result !== key.exact) throw new Error(warm.told.join('\n'));
  figures.restore.push(restored.ms);
  figures['warm `go build`'].push(warm.compile());
  warm.end();
}
const bytes = [...server.blobs.values()].at(-1).length;
await server.close();
rmSync(scratch, { recursive: true, force: true });

const cell = (ms) => (ms / 1000).toFixed(2);
const rows = Object.entries(figures).map(([name, all]) => {
  const { median, min, max } = spread(all);
  return `| ${name} | ${cell(median)} (${cell(min)} to ${cell(max)}) |`;
});
process.stdout.write(`| | seconds: median (minimum to maximum) of ${values.runs} |
| --- | --- |
${rows.join('\n')}

The archive: ${(bytes / 1e6).toFixed(0)} MB.
`);
