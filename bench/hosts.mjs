// npm run bench -- hosts [--rounds N]: isolated cases a second in the pool of V8 hosts, against one process for each case,
// paired and interleaved; and the memory that the hosts hold after 1,000 and 10,000 cases (Linux). Prints Markdown.
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createHostPool } from '../src/hosts/pool.ts';
import { copyFixture, root, scratch } from './commands.mjs';
import { ADAPTER, CASE, childProcesses, DIGEST, LIMITS, throughput } from './host-cases.mjs';
import { spread } from './statistics.mjs';

/** Cases of a round. */
const IN_POOL = 500;
const IN_PROCESSES = 10;

/** The component, and what jco makes of it for a process of its own. */
function prepare(wasmTools) {
  const fixture = copyFixture('hosts');
  const out = join(scratch, 'hosts', 'out');
  mkdirSync(out, { recursive: true });
  const must = (argv, env = {}) => {
    const done = spawnSync(argv[0], argv.slice(1), { env: { ...process.env, ...env }, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${argv.join(' ')}: ${done.error ?? done.stderr}`);
  };
  must(['sh', join(root, 'bench/floor.sh'), fixture, out], {
    PATH: `${dirname(wasmTools)}:${process.env.PATH}`,
    ADAPTER,
  });
  const component = join(realpathSync(out), 'component.wasm');
  const dist = join(scratch, 'hosts', 'dist');
  must([process.execPath, join(root, 'scripts/build.mjs'), dist]);
  must([
    join(root, 'node_modules/.bin/jco'),
    'transpile',
    component,
    '-o',
    join(out, 'js'),
    '--no-typescript',
  ]);
  return { component, outDir: dirname(component), script: join(out, 'js', 'component.js'), dist };
}

/** Bytes that the processes under this one hold, in MB; null where there is no /proc. */
function childrenMegabytes() {
  if (platform() !== 'linux') return null;
  const kib = childProcesses().map((pid) =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]),
  );
  return kib.reduce((sum, one) => sum + one, 0) / 1_000;
}

/** @param {{rounds: number, wasmTools: string, version: string}} options */
export async function benchHosts({ rounds, wasmTools, version }) {
  const { component, outDir, script, dist } = prepare(wasmTools);
  const hostScript = join(dist, 'v8-host.mjs');
  const pool = createHostPool({ hostScript, signal: new AbortController().signal, stateDir: null });
  const host = await pool.host({ kind: 'v8', outDir, stackBytes: LIMITS.stackBytes });
  await host.load({ path: component, limits: LIMITS });
  const isolated = async () => {
    const { steps, failure } = await host.run(CASE);
    if (failure !== null || steps[0]?.outcome.value !== DIGEST)
      throw new Error(JSON.stringify({ steps, failure }));
  };
  const node = join(root, 'node_modules/.bin/node');
  const alone = () => promisify(execFile)(node, [join(root, 'bench/one-case.mjs'), script]);

  // As many cases as there will be, so that the pool starts all processes; the first thousand warms them.
  host.expect(10_000 + rounds * IN_POOL);
  await throughput(950, isolated);
  const memory = [await memoryAround(isolated)];
  const pairs = [];
  for (let round = 0; round < rounds; round++) {
    const together = await throughput(IN_POOL, isolated);
    pairs.push({ together, apart: await throughput(IN_PROCESSES, alone) });
  }
  await throughput(Math.max(0, 8_900 - rounds * IN_POOL), isolated);
  memory.push(await memoryAround(isolated));
  await pool.end();
  process.stdout.write(table(pairs, memory, version));
}

/** The median over a hundred cases: garbage comes and goes. */
async function memoryAround(work) {
  const samples = [];
  await throughput(100, async () => {
    await work();
    samples.push(childrenMegabytes());
  });
  return spread(samples).median;
}

function table(pairs, [early, late], version) {
  const cell = (figures) => {
    const { median, min, max } = spread(figures);
    return `${median.toFixed(1)} (${min.toFixed(1)} to ${max.toFixed(1)})`;
  };
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}`;
  const memory =
    early === null
      ? ''
      : `\nResident memory of all hosts after 1,000 cases: ${early.toFixed(0)} MB; after 10,000: ${late.toFixed(0)} MB.\n`;
  return `Cases a second: median (minimum to maximum) of ${pairs.length} rounds. Ratio: median of the pairs.
${machine}; Node ${process.version}, wasm-tools ${version}.

| V8 hosts | a process for each case | ratio |
| --- | --- | --- |
| ${cell(pairs.map(({ together }) => together))} | ${cell(pairs.map(({ apart }) => apart))} | ${cell(pairs.map(({ together, apart }) => together / apart))} |
${memory}`;
}
