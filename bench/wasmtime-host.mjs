// npm run bench -- wasmtime [--rounds N]: isolated cases a second in wasmtime hosts, with fuel and without; a component that is
// loaded again; long lists of bytes; and a check with both hosts against one with V8 alone. Paired and interleaved; processor
// time as well (Linux), which another load on the machine changes less. Prints Markdown.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startHost } from '../src/hosts/session.ts';
import { startWideHost } from '../src/hosts/wide-host.ts';
import { copyFixture, root, run, scratch } from './commands.mjs';
import { ADAPTER, CASE, childProcesses, DIGEST, LIMITS, throughput } from './host-cases.mjs';
import { spread } from './statistics.mjs';

/** Cases of a round. */
const CASES = 1_000;
const compiled = join(scratch, 'wasmtime', 'compiled');

/** As many processes as there are cores. */
function start(program, ...flags) {
  const command = { argv: [program, '--cache', compiled, ...flags], cwd: tmpdir(), env: {}, stateDir: null };
  const options = { timeoutGraceMs: 500, signal: new AbortController().signal };
  return startWideHost({ start: () => startHost(command, options), most: availableParallelism(), paysMs: 1 });
}

/** Milliseconds of the processor that the processes under this one have taken; they are read in hundredths of a second. */
function spent() {
  const ticks = childProcesses().map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, one) => sum + one, 0) * 10;
}

async function round(host) {
  const [before, own] = [spent(), process.cpuUsage()];
  const each = await throughput(CASES, async () => {
    const { steps, failure } = await host.run(CASE);
    if (failure !== null || steps[0]?.outcome.value !== DIGEST)
      throw new Error(JSON.stringify({ steps, failure }));
  });
  const { user, system } = process.cpuUsage(own);
  return { each, cpu: (spent() - before) / CASES, caller: (user + system) / 1_000 / CASES };
}

/** Milliseconds of one call, reading and printing its values included. */
async function longList(host, mebibytes) {
  const length = mebibytes * 2 ** 20;
  const bytes = `[${Array.from({ length }, (_, at) => at % 256).join(', ')}]`;
  const step = { exportPath: ['echo'], args: [bytes], bind: null, stubs: [] };
  const { steps, done } = await host.run({ ...CASE, steps: [step] });
  if (steps[0]?.outcome.value !== bytes)
    throw new Error(`${mebibytes} MiB: ${JSON.stringify(steps[0]).slice(0, 300)}`);
  return done.durationMs;
}

const config = (hosts, program, version) => `version: 1
toolchain: { wasm-tools: "${version}", wasmtime: { path: ${JSON.stringify(program)} } }
components:
  compute-hash:
    hosts: [${hosts}]
    budgets: { gzip: 10 MB }
    golden: { files: ["testdata/**/*.transcript"] }
`;

/** Pairs of a check with V8 alone and one with both hosts, and the component that they built. */
function checks(rounds, { program, wasmTools, version }) {
  const fixture = copyFixture('wasmtime-check');
  const env = { ...process.env, ADAPTER, PATH: `${dirname(wasmTools)}:${process.env.PATH}` };
  const check = (hosts) => {
    writeFileSync(join(fixture, 'component-check.yml'), config(hosts, program, version));
    return run([join(root, 'node_modules/.bin/node'), join(root, 'dist/cli.mjs'), 'check'], {
      cwd: fixture,
      env,
    });
  };
  check('v8, wasmtime');
  const pairs = Array.from({ length: rounds }, () => ({ alone: check('v8'), both: check('v8, wasmtime') }));
  return { pairs, component: join(fixture, 'component-check-out/compute-hash/component.wasm') };
}

/** @param {{rounds: number, wasmTools: string, version: string, program: string}} options */
export async function benchWasmtime(options) {
  const { rounds, program } = options;
  mkdirSync(compiled, { recursive: true });
  const { pairs, component } = checks(rounds, options);
  const hosts = { fuel: await start(program), plain: await start(program, '--no-fuel') };
  const loads = [];
  for (const host of Object.values(hosts)) {
    await host.load({ path: component, limits: LIMITS });
    loads.push((await host.load({ path: component, limits: LIMITS })).durationMs);
    host.expect(10_000);
    await round(host);
  }
  const figures = { fuel: [], plain: [] };
  for (let at = 0; at < rounds; at++)
    for (const kind of ['fuel', 'plain']) figures[kind].push(await round(hosts[kind]));
  await hosts.plain.load({ path: join(root, 'conformance/components/bytes.wasm'), limits: LIMITS });
  const lists = { 1: [], 16: [] };
  for (let at = 0; at < rounds; at++)
    for (const size of [1, 16]) lists[size].push(await longList(hosts.plain, size));
  await Promise.all(Object.values(hosts).map((host) => host.end()));
  process.stdout.write(table({ figures, lists, pairs, loads }, program));
}

function table({ figures, lists, pairs, loads }, program) {
  const cell = (all, digits) => {
    const { median, min, max } = spread(all);
    return `${median.toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;
  };
  const row = (name, all) => {
    const cells = [
      ['each', 0],
      ['cpu', 2],
      ['caller', 2],
    ].map(([key, digits]) =>
      cell(
        all.map((one) => one[key]),
        digits,
      ),
    );
    return `| ${[name, ...cells].join(' | ')} |`;
  };
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim();
  return `Median (minimum to maximum) of ${pairs.length} rounds. ${availableParallelism()} cores; Node ${process.version}; ${version}.

| wasmtime hosts | cases a second | ms of the processor for a case, in the hosts | in the caller |
| --- | --- | --- | --- |
${row('with fuel', figures.fuel)}
${row('without', figures.plain)}

| | milliseconds |
| --- | --- |
| a compiled component is loaded | ${cell(loads, 0)} |
| 1 MiB of bytes in and out | ${cell(lists[1], 0)} |
| 16 MiB of bytes in and out | ${cell(lists[16], 0)} |
| check on V8 alone | ${cell(
    pairs.map(({ alone }) => alone),
    0,
  )} |
| check on both hosts | ${cell(
    pairs.map(({ both }) => both),
    0,
  )} |
| the second beyond the first, pair by pair | ${cell(
    pairs.map(({ alone, both }) => both - alone),
    0,
  )} |
`;
}
