// Where the article is measured: the bundle, its configuration, and each step's result, kept so that a run can go on.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWasmtimeHost } from '../../scripts/wasmtime-host.mjs';
import { root } from '../commands.mjs';

/** A node that runs the bundle, in the directory of the configuration. */
const NODE = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

function must(argv, cwd = root) {
  const done = spawnSync(argv[0], argv.slice(1), {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  if (done.error) throw done.error;
  return done;
}

/** @param {{fresh: boolean, quick: boolean, page: boolean}} options `fresh`: leave nothing that an earlier run measured; `page`: measure nothing */
export async function openWorkshop({ fresh, quick, page }) {
  const directory = join(root, '.component-check', quick ? 'article-quick' : 'article');
  const steps = join(directory, 'steps');
  if (fresh) {
    rmSync(steps, { recursive: true, force: true });
    rmSync(join(directory, '.component-check'), { recursive: true, force: true });
  }
  mkdirSync(steps, { recursive: true });
  const times = [];
  if (page) return { directory, times, step: (name) => remembered(join(steps, `${name}.json`), name, times) };
  const wasmtime = await buildWasmtimeHost();
  const bundle = join(directory, 'dist');
  if (must([process.execPath, join(root, 'scripts/build.mjs'), bundle]).status !== 0)
    throw new Error('the bundle could not be built');
  const write = (name, ...settings) => writeFileSync(join(directory, name), config(wasmtime, ...settings));
  write('component-check.yml', '*');
  write('asked.yml', 'claims');
  write('small-memory.yml', '*', { memory: '1 MiB' });
  write('small-stack.yml', '*', { stack: '64 KiB' });
  const cli = (...argv) => must([NODE, join(bundle, 'cli.mjs'), ...argv], directory);
  return {
    directory,
    cli,
    bench: benchWith(cli),
    times,
    step: (name, work) => remembered(join(steps, `${name}.json`), name, times, work),
  };
}

const kept = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** What was measured before stands, unless the run is fresh. A step that fails is told, and leaves a gap in the page. */
function remembered(file, name, times, work = () => null) {
  const { result: before, durationMs: took } = kept(file);
  if (before !== undefined) {
    times.push({ name, durationMs: took });
    return before;
  }
  process.stderr.write(`article: ${name}\n`);
  const started = performance.now();
  try {
    const result = work();
    if (result === null) return null;
    const durationMs = Math.round(performance.now() - started);
    writeFileSync(file, JSON.stringify({ durationMs, result }));
    times.push({ name, durationMs });
    return result;
  } catch (error) {
    process.stderr.write(`article: ${name} failed: ${error.message}\n`);
    process.exitCode = 1;
    return null;
  }
}

const benchWith =
  (cli) =>
  (component, ...flags) => {
    const { stdout, status } = cli('bench', '--json', '--resume', '--component', component, ...flags);
    if (status !== 0)
      throw new Error(`bench of ${component} failed (exit ${status}); what it measured is kept`);
    return JSON.parse(stdout);
  };

/** `claims`: the transcripts of article-claims, by their name. */
function config(wasmtime, claims, limits = {}) {
  const golden = (files) => ({ files, limits });
  // JSON is YAML.
  return JSON.stringify({
    version: 1,
    toolchain: { encoder: 'embedded', wasmtime: { path: wasmtime } },
    components: {
      'compute-hash': {
        package: '../../fixtures/compute-hash',
        golden: golden(['../../fixtures/compute-hash/testdata/*.transcript']),
      },
      'article-claims': {
        package: '../../fixtures/article-claims',
        golden: golden([`../../fixtures/article-claims/testdata/${claims}.transcript`]),
      },
    },
  });
}
