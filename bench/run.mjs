// npm run bench [-- --runs N --cold N]: the whole check against the bare floor and today's shell script, paired and
// interleaved in one run. Prints Markdown, as docs/performance.md holds it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { installTestTools } from '../scripts/test-tools.mjs';
import { buildWasmtimeHost } from '../scripts/wasmtime-host.mjs';
import { contenders, copyFixture, edit, root, startUp } from './commands.mjs';
import { benchHosts } from './hosts.mjs';
import { ratio, spread } from './statistics.mjs';
import { benchStress } from './stress.mjs';
import { benchWasmtime } from './wasmtime-host.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    runs: { type: 'string', default: '9' },
    cold: { type: 'string', default: '2' },
  },
});
const wasmTools = (await installTestTools()).find(({ name }) => name === 'wasm-tools');
if (wasmTools?.path == null) throw new Error(`there is no wasm-tools: ${wasmTools?.problem}`);
const said = (argv) => spawnSync(argv[0], argv.slice(1), { encoding: 'utf8' }).stdout.trim();
const version = said([wasmTools.path, '--version']).split(' ')[1];
if (positionals[0] === 'hosts') {
  await benchHosts({ rounds: Number(values.rounds), wasmTools: wasmTools.path, version });
  process.exit(0);
}
if (positionals[0] === 'wasmtime') {
  await benchWasmtime({
    rounds: Number(values.rounds),
    wasmTools: wasmTools.path,
    version,
    program: await buildWasmtimeHost(),
  });
  process.exit(0);
}
if (positionals[0] === 'stress') {
  benchStress({
    rounds: Number(values.rounds),
    wasmTools: wasmTools.path,
    version,
    program: await buildWasmtimeHost(),
  });
  process.exit(0);
}
const runs = contenders(dirname(wasmTools.path), version);
const names = Object.keys(runs);
const fixtures = Object.fromEntries(names.map((name) => [name, copyFixture(name)]));

/** Every contender once a round, in turn; `prepare` gives the environment of one run and what ends it. */
function measure(rounds, prepare) {
  const figures = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { env, end } = prepare(name, round);
      figures[name].push(runs[name](fixtures[name], env));
      end();
    }
  }
  return figures;
}

const warm = () => ({ env: process.env, end: () => {} });

function edited(name, round) {
  edit(fixtures[name], `${name} ${round} ${process.pid}`);
  return warm();
}

/** An empty build cache, removed after the run. */
function cold() {
  const cache = mkdtempSync(join(tmpdir(), 'component-check-bench-'));
  return {
    env: { ...process.env, GOCACHE: cache },
    end: () => rmSync(cache, { recursive: true, force: true }),
  };
}

function row(label, figures) {
  const seconds = (ms) => (ms / 1000).toFixed(2);
  const cells = names.map((name) => {
    const { median, min, max } = spread(figures[name]);
    return `${seconds(median)} (${seconds(min)} to ${seconds(max)})`;
  });
  const against = ['floor', 'shell'].map((name) => ratio(figures.check, figures[name]).toFixed(2));
  return `| ${[label, ...cells, ...against].join(' | ')} |`;
}

measure(1, warm);
const rows = [
  row('warm, source changed', measure(Number(values.runs), edited)),
  row('warm, unchanged', measure(Number(values.runs), warm)),
  ...(values.cold === '0' ? [] : [row('cold: empty build cache', measure(Number(values.cold), cold))]),
];
const start = spread(Array.from({ length: 11 }, startUp));
const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}`;
const tools = `${said(['go', 'env', 'GOVERSION'])}, Node ${said([join(root, 'node_modules/.bin/node'), '--version'])}, wasm-tools ${version}`;

process.stdout.write(`Seconds: median (minimum to maximum) of ${values.runs} rounds, ${values.cold} when cold. Ratios: median of the pairs.
${machine}; ${tools}.

| | ${names.join(' | ')} | check / floor | check / shell |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

Bundle, start to first line: ${start.median.toFixed(0)} ms (${start.min.toFixed(0)} to ${start.max.toFixed(0)}).
`);
