// npm run bench [-- --runs N] [--cold N]: the whole check against the bare floor and today's shell script, paired
// and interleaved in one run. Prints Markdown, as docs/performance.md holds it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contenders, copyFixture, edit, root, startUp } from './commands.mjs';
import { ratio, spread } from './statistics.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, cold: { type: 'string', default: '2' } },
});
const { wasmToolsDirectory } = await import('../scripts/test-tools.mjs');
const directory = await wasmToolsDirectory();
const version = spawnSync(join(directory, 'wasm-tools'), ['--version'], { encoding: 'utf8' }).stdout.split(
  ' ',
)[1];
const runs = contenders(directory, version);
const names = Object.keys(runs);
const fixtures = Object.fromEntries(names.map((name) => [name, copyFixture(name)]));

/** Every contender once a round, in turn; `prepare` gives the environment of one run. */
function measure(rounds, prepare) {
  const figures = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) figures[name].push(runs[name](fixtures[name], prepare(name, round)));
  }
  return figures;
}

function withFreshCache(action) {
  const cache = mkdtempSync(join(tmpdir(), 'component-check-bench-'));
  try {
    return action({ ...process.env, GOCACHE: cache });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

function cold(rounds) {
  const figures = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) figures[name].push(withFreshCache((env) => runs[name](fixtures[name], env)));
  }
  return figures;
}

function row(label, figures) {
  const cell = (name) => {
    const { median, min, max } = spread(figures[name]);
    return `${(median / 1000).toFixed(2)} (${(min / 1000).toFixed(2)} to ${(max / 1000).toFixed(2)})`;
  };
  const against = (name) => ratio(figures.check, figures[name]).toFixed(2);
  return `| ${label} | ${names.map(cell).join(' | ')} | ${against('floor')} | ${against('shell')} |`;
}

const env = () => process.env;
measure(1, env);
const changed = measure(Number(values.runs), (name, round) => {
  edit(fixtures[name], `${name} ${round} ${process.pid}`);
  return process.env;
});
const unchanged = measure(Number(values.runs), env);
const startUps = spread(Array.from({ length: 11 }, startUp));
const go = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).stdout.trim();
const node = spawnSync(join(root, 'node_modules/.bin/node'), ['--version'], {
  encoding: 'utf8',
}).stdout.trim();

process.stdout.write(`Seconds, median (minimum to maximum) of ${values.runs} rounds, ${values.cold} when cold; ratios are medians of the pairs.
${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, ${go}, Node ${node}, wasm-tools ${version}.

| | ${names.join(' | ')} | check / floor | check / shell |
| --- | --- | --- | --- | --- | --- |
${row('warm, source changed', changed)}
${row('warm, unchanged', unchanged)}
${Number(values.cold) > 0 ? `${row('cold (empty build cache)', cold(Number(values.cold)))}\n` : ''}
Bundle, start to first line: ${startUps.median.toFixed(0)} ms (${startUps.min.toFixed(0)} to ${startUps.max.toFixed(0)}).
`);
