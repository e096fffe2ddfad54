// docs/article.md: the claims beside what was measured, then the figures that they were judged by.
import { claimsOf } from './claims.mjs';
import { count, figure, labels, ms, spread, table, time } from './figures.mjs';

const INPUTS = ['five bytes', '1 kB', '64 kB', '1 MB'];
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

generates it; what follows was written by that command. ${many('holds')} claims hold, ${many('does not hold')} do not, ${many('cannot be')} cannot be judged.

${machine(d.hash)}

## Claim by claim

${groups.map(({ title, claims }) => section(title, claims)).join('\n')}
## Figures that do not depend on the machine

The same tools give the same figures, whatever else runs: bytes, pages of memory, wasmtime’s fuel. \`compute-hash\`, the
article’s five bytes; 1,000 calls after 101 that are not counted.

${fixed(d.hash)}
Allocation under pressure: a tree of 8,191 nodes stays, five are built and dropped, in each call.

${pressure(d.pressure)}
## Times on this machine

Medians of ${d.hash.runs} rounds, interleaved (smallest to largest). wasmtime runs without fuel here.

${times(d.hash, 'wasmtime')}
${times(d.hash, 'v8')}
Copying, by size of the argument, hashing included: time of a call, and fuel.

${copying(d.hash)}
The hosts call by dynamic values, a list of bytes as a list of values in wasmtime: bindings that are generated copy faster.

## TinyGo

TinyGo was **not** measured: none is installed by Component Check, and the article’s 450 kB are neither confirmed nor denied
here. What builds with it is taken as it is:

\`\`\`yaml
components:
  tiny:
    package: .
    wit: wit
    build:
      command: [tinygo, build, -target=wasip1, -buildmode=c-shared, -o, "{output}", .]
\`\`\`

The header of the file that it writes decides whether it is encoded (a core module) or taken as a component. TinyGo
has its own \`cabi_realloc\` and its own collector, so \`component-check check\` and \`bench\` say whether the result holds up.
`;
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
  return `Machine: ${cpu}, ${cores} cores, ${Math.round(memoryBytes / 2 ** 30)} GiB, ${system}; ${hosts}; jco ${tools.jco}; ${runs} rounds.${warning}`;
}

function section(title, claims) {
  const rows = claims.map(({ says, found, verdict }) => [says, found, MARKS[verdict]]);
  return `### ${title}\n\n${table(['The article', 'Measured', 'Verdict'], rows).replace('| ---: | ---: |', '| --- | --- |')}`;
}

function fixed(hash) {
  const names = [
    'raw',
    'gzip',
    'core',
    'memory-start',
    'memory-calls',
    'fuel-start',
    'fuel-first',
    'fuel-call',
    'fuel-p95',
    'fuel-max',
    'fuel-total',
  ];
  const head = [
    '',
    'component',
    'gzip -9',
    'core',
    'memory at start',
    'after 1,000 calls',
    'fuel to start',
    'first call',
    'a call',
    'p95',
    'max',
    '1,000 calls',
  ];
  return rowsOf(hash, head, (label) =>
    names.map((name) => stable(figure(hash, label, 'wasmtime', 'five bytes', name))),
  );
}

function pressure(report) {
  const names = ['memory-start', 'memory-calls', 'fuel-call', 'fuel-max', 'fuel-total'];
  const head = ['', 'memory at start', 'after 20 calls', 'fuel of a call', 'max', '20 calls'];
  return rowsOf(report, head, (label) =>
    names.map((name) => stable(figure(report, label, 'wasmtime', 'churn', name))),
  );
}

/** A figure that should not vary and did is not passed off as one that did not. */
const stable = (found) =>
  found === null
    ? 'not measured'
    : found.deterministic
      ? count(found.median)
      : `${count(found.median)} (varied)`;

function times(hash, host) {
  const head = [
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
    const of = (name, write) => spread(figure(hash, label, host, 'five bytes', name), write);
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
  return rowsOf(hash, head, row);
}

function copying(hash) {
  const label = labels(hash).find((one) => one === 'Go 1.26.8') ?? labels(hash)[0];
  const rows = INPUTS.map((input) => [
    input,
    ...['wasmtime', 'v8'].map((host) => spread(figure(hash, label, host, input, 'call'), time)),
    stable(figure(hash, label, 'wasmtime', input, 'fuel-call')),
    stable(figure(hash, label, 'wasmtime', input, 'memory-calls')),
  ]);
  return table([label, 'wasmtime', 'V8', 'fuel', 'memory after the calls'], rows);
}

function rowsOf(report, head, cells) {
  if (report === null) return 'Not measured.\n';
  const rows = report.components[0].variants.map(({ label, unavailable }) => [
    label,
    ...(unavailable === null ? cells(label) : [`unavailable: ${unavailable}`]),
  ]);
  return table(head, rows);
}
