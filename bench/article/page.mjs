// docs/article.md: the claims beside what was measured, then the figures that they were judged by.

import { FIVE, UNMEASURED, whyMissing } from './claims/judge.mjs';
import { V1, V2 } from './claims/memory.mjs';
import { claimsOf } from './claims.mjs';
import { count, figure, labels, ms, spread, table, time } from './figures.mjs';

import { TINYGO } from './tinygo.mjs';

/** What the whole page may take on two cores, with toolchains and hosts at hand. */
const LIMIT_MINUTES = 10;
const MARKS = { holds: 'holds', 'does not hold': '**does not hold**', 'cannot be': 'cannot be' };

export function renderArticle(d) {
  const groups = claimsOf(d);
  const all = groups.flatMap(({ claims }) => claims);
  const many = (verdict) => all.filter((one) => one.verdict === verdict).length;
  return `# The article, measured

“Go 1.25 + Rust through Wasm” builds a component that hashes bytes and tells what it costs. This page holds each of its
claims against what was measured with the same component (\`fixtures/compute-hash\`; \`fixtures/article-claims\` for memory,
JSON, \`net\` and \`os/exec\`), on the versions that it names and on today’s two releases.

    npm run article

generates it; what follows was written by that command. ${tookOf(d.times)} ${many('holds')} claims hold, ${many('does not hold')} do not, ${many('cannot be')} cannot be judged.

${machine(d.hash)}

## Claim by claim

${groups.map(({ title, claims }) => section(title, claims)).join('\n')}
## Figures that do not depend on the machine

The same tools give the same figures, whatever else runs: bytes, pages of memory, wasmtime’s fuel. Their columns are marked
with \`=\` here and below; \`npm run article -- --fresh --compare docs/article.md\` measures them anew, and exits with 1 where one
differs. \`compute-hash\`, the article’s five bytes; 1,000 calls after 101 that are not counted.

${fixed(d.hash)}
### Allocation under pressure

A tree of 8,191 nodes stays, five are built and dropped, in each call.

${pressure(d.pressure)}
### JSON

Fuel to parse 801 bytes and write them again.

${json(d.pressure)}
### Linker flags, strip and wasm-opt

${settings(d)}
## Times on this machine

Medians of the rounds, interleaved (smallest to largest). wasmtime runs without fuel here.

${times(d.hash, 'wasmtime')}
${times(d.hash, 'v8')}
### A call that does nothing

${nothing(d)}
### Copying

By size of the argument, hashing included.

${copying(d)}
The hosts read arguments from text and print results as text, outside of these times; generated bindings do without.

${TINYGO}`;
}

/** What measuring took, by step, and whether that was within the limit. */
export function tookOf(times) {
  const total = times.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const minutes = (ms) => `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1_000)} s`;
  const steps = times.map(({ name, durationMs }) => `${name} ${minutes(durationMs)}`).join(', ');
  const kept = total <= LIMIT_MINUTES * 60_000 ? 'within' : 'over';
  return `Measuring took ${minutes(total)} (${steps}), ${kept} the limit of ${LIMIT_MINUTES} min.`;
}

function machine({ machine: { cpu, cores, memoryBytes, system, load }, tools, runs, components }) {
  const versions = new Map(
    components[0].variants.flatMap(({ results }) => results.map(({ host, version }) => [host, version])),
  );
  const hosts = [...versions]
    .map(([host, version]) => `${host === 'v8' ? 'V8 of Node' : host} ${version}`)
    .join(', ');
  const busy = load.before > cores / 2 || load.after > cores / 2;
  const warning = busy
    ? ` **The machine was busy** (load ${load.before} before and ${load.after} after, on ${cores} cores): times are larger than they need be, and wall time says little. What does not depend on the machine is not touched by that.`
    : ` Load ${load.before} before, ${load.after} after.`;
  return `Machine: ${cpu}, ${cores} cores, ${Math.round(memoryBytes / 2 ** 30)} GiB, ${system}; ${hosts}; jco ${tools.jco}; ${runs} round${runs === 1 ? '' : 's'}.${warning}`;
}

function section(title, claims) {
  const rows = claims.map(({ says, found, verdict }) => [says, found, MARKS[verdict]]);
  return `### ${title}\n\n${table(['The article', 'Measured', 'Verdict'], rows).replace('| ---: | ---: |', '| --- | --- |')}`;
}

const FIXED = [
  ['raw', 'component'],
  ['gzip', 'gzip -9'],
  ['core', 'core'],
  ['memory-start', 'memory at start'],
  ['memory-calls', 'after 1,000 calls'],
  ['fuel-start', 'fuel to start'],
  ['fuel-first', 'first call'],
  ['fuel-call', 'a call'],
  ['fuel-p95', 'p95'],
  ['fuel-max', 'max'],
  ['fuel-total', '1,000 calls'],
];
const CHURN = [
  ['memory-start', 'memory at start'],
  ['memory-calls', 'after 20 calls'],
  ['fuel-call', 'fuel of a call'],
  ['fuel-max', 'max'],
  ['fuel-total', '20 calls'],
];
const SETTINGS = [
  ['core', 'core'],
  ['raw', 'component'],
  ['gzip', 'gzip -9'],
  ['memory-start', 'memory at start'],
  ['fuel-call', 'fuel of a call'],
];

const head = (columns) => ['', ...columns.map(([, title]) => `${title} =`)];
const cells = (report, label, input, columns) =>
  columns.map(([name]) => stable(figure(report, label, 'wasmtime', input, name)));

const fixed = (hash) => rowsOf(hash, head(FIXED), (label) => cells(hash, label, FIVE, FIXED));
const pressure = (report) => rowsOf(report, head(CHURN), (label) => cells(report, label, 'churn', CHURN));

function json(report) {
  const of = (label, input) => stable(figure(report, label, 'wasmtime', input, 'fuel-call'));
  const v2 = (label) => {
    const found = of(label, V2);
    return found === UNMEASURED ? 'not there' : found;
  };
  return rowsOf(report, ['', 'encoding/json =', 'encoding/json/v2 ='], (label) => [of(label, V1), v2(label)]);
}

function settings({ ldflags, optimize }) {
  const rows = [ldflags, optimize].flatMap((report) =>
    labels(report).map((label) => [label, ...cells(report, label, FIVE, SETTINGS)]),
  );
  return rows.length === 0 ? 'Not measured.\n' : table(head(SETTINGS), rows);
}

/** A figure that should not vary and did is not passed off as one that did not. */
const stable = (found) =>
  found === null ? UNMEASURED : found.deterministic ? count(found.median) : `${count(found.median)} (varied)`;

function times(hash, host) {
  const titles = [
    host === 'v8' ? 'V8' : host,
    'compile',
    'from the cache',
    'instantiate',
    'first call',
    'a call',
    'p95',
    'calls/s',
  ];
  const row = (label) => {
    const of = (name, write) => spread(figure(hash, label, host, FIVE, name), write);
    const cached = host === 'v8' ? 'none' : of('cached', ms);
    return [
      of('compile', ms),
      cached,
      of('instantiate', ms),
      of('first-call', time),
      of('call', time),
      of('call-p95', time),
      of('throughput', count),
    ];
  };
  return rowsOf(hash, titles, row);
}

function nothing({ overhead, today }) {
  if (overhead === null) return 'Not measured.\n';
  const of = (host, name) => figure(overhead, today, host, 'nothing', name);
  const row = (host) => [
    host === 'v8' ? 'V8' : host,
    ...['call', 'call-p95', 'first-call'].map((name) => spread(of(host, name), time)),
  ];
  const fuel = ['fuel-call', 'fuel-first'].map((name) => stable(of('wasmtime', name)));
  return table(
    [today, 'a call', 'p95', 'first call', 'fuel of a call =', 'of the first ='],
    [
      [...row('wasmtime'), ...fuel],
      [...row('v8'), 'none', 'none'],
    ],
  );
}

function copying({ hash, copying: report, today }) {
  const sizes = report?.components[0].inputs.map(({ name }) => [report, name]) ?? [];
  const rows = [[hash, FIVE], ...sizes].map(([from, input]) => [
    input === FIVE ? 'five bytes' : input.split(', ').at(-1),
    ...['wasmtime', 'v8'].map((host) => spread(figure(from, today, host, input, 'call'), time)),
    ...['fuel-call', 'memory-calls'].map((name) => stable(figure(from, today, 'wasmtime', input, name))),
  ]);
  return table([today, 'wasmtime', 'V8', 'fuel =', 'memory after the calls ='], rows);
}

function rowsOf(report, titles, cellsOf) {
  if (report === null) return 'Not measured.\n';
  const rows = report.components[0].variants.map(({ label, unavailable }) => [
    label,
    ...(unavailable === null ? cellsOf(label) : [`unavailable: ${whyMissing(unavailable)}`]),
  ]);
  return table(titles, rows);
}
