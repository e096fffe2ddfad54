// npm run bench -- stress [--rounds N]: what `--stress` takes for compute-hash, which passes, and until it has found the
// cabi_realloc of generated bindings; on each host, on both, and where wasmtime has compiled nothing yet. Interleaved, each
// paired with the same check without the flag. Prints Markdown.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyFixture, root, scratch } from './commands.mjs';
import { spread } from './statistics.mjs';

const FOUND = 'abi-realloc-leaves';
const node = join(root, 'node_modules', '.bin', 'node');

/** The two components, in directories of their own. */
function prepare({ program, version }) {
  const passes = copyFixture('stress');
  const broken = join(scratch, 'stress', 'broken');
  mkdirSync(broken);
  for (const name of ['go.mod', FOUND])
    cpSync(join(root, 'fixtures/broken', name), join(broken, name), { recursive: true });
  const found = join(broken, FOUND, 'trigger');
  const tools = `{ wasm-tools: "${version}", wasmtime: { path: ${JSON.stringify(program)} } }`;
  for (const [directory, name] of [
    [passes, 'compute-hash'],
    [found, 'measure'],
  ]) {
    const text = `version: 1\ntoolchain: ${tools}\ncomponents:\n  ${name}:\n    package: .\n`;
    writeFileSync(join(directory, 'component-check.yml'), text);
  }
  const dist = join(scratch, 'stress', 'dist');
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), dist], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  return { passes, found, cli: join(dist, 'cli.mjs') };
}

/** One check: milliseconds of the whole, and what its stress check says. */
function check({ cli, wasmTools }, { directory, hosts, fresh }, flags) {
  const cache = fresh ? mkdtempSync(join(tmpdir(), 'component-check-bench-')) : null;
  const argv = [cli, 'check', '--json', ...flags, ...hosts.flatMap((host) => ['--host', host])];
  const env = { ...process.env, PATH: `${dirname(wasmTools)}:${process.env.PATH}` };
  const started = performance.now();
  const done = spawnSync(node, argv, {
    cwd: directory,
    env: cache === null ? env : { ...env, RUNNER_TOOL_CACHE: cache },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const ms = performance.now() - started;
  if (cache !== null) rmSync(cache, { recursive: true, force: true });
  const report = JSON.parse(done.stdout);
  if (report.errors.length > 0) throw new Error(JSON.stringify(report.errors));
  const [component] = report.components;
  const stress = component.checks.find((one) => one.check === 'stress');
  return { ms, stress, calls: component.stress?.calls ?? 0 };
}

/** @param {{rounds: number, wasmTools: string, version: string, program: string}} options */
export function benchStress(options) {
  const { passes, found, cli } = prepare(options);
  const hosts = { V8: ['v8'], wasmtime: ['wasmtime'], both: ['v8', 'wasmtime'] };
  const rows = [
    ...Object.entries(hosts).map(([name, list]) => ({ component: 'compute-hash', name, hosts: list })),
    ...Object.entries(hosts).map(([name, list]) => ({ component: FOUND, name, hosts: list })),
    { component: FOUND, name: 'both, nothing compiled yet', hosts: hosts.both, fresh: true },
  ].map((row) => ({ ...row, directory: row.component === FOUND ? found : passes, figures: [] }));
  const tools = { cli, wasmTools: options.wasmTools };
  for (const row of rows) check(tools, row, ['--stress']);
  for (let round = 0; round < options.rounds; round++) {
    for (const row of rows) {
      const [without, all] = [check(tools, row, []), check(tools, row, ['--stress'])];
      const rules = all.stress.findings.map(({ rule }) => rule).join();
      if (rules !== (row.component === FOUND ? 'abi/realloc-leaves' : ''))
        throw new Error(`${row.component} on ${row.name}: ${rules}`);
      row.figures.push({ stress: all.stress.durationMs, more: all.ms - without.ms, calls: all.calls });
    }
  }
  process.stdout.write(table(rows, options));
}

function table(rows, { rounds, program }) {
  const said = (argv) => spawnSync(argv[0], argv.slice(1), { encoding: 'utf8' }).stdout.trim();
  const seconds = (ms) => (ms / 1000).toFixed(2);
  const cell = (all) => {
    const { median, min, max } = spread(all);
    return `${seconds(median)} (${seconds(min)} to ${seconds(max)})`;
  };
  const lines = rows.map(({ component, name, figures }) => {
    const cells = ['stress', 'more'].map((key) => cell(figures.map((one) => one[key])));
    return `| ${[component, name, ...cells, figures[0].calls.toLocaleString('en-US')].join(' | ')} |`;
  });
  return `Seconds: median (minimum to maximum) of ${rounds} rounds. ${cpus().length} cores, ${process.platform} ${process.arch}; ${said(['go', 'env', 'GOVERSION'])}, Node ${said([node, '--version'])}, ${said([program, '--version'])}.

| Component | Hosts | the stress check | what \`--stress\` adds to \`check\` | calls |
| --- | --- | --- | --- | ---: |
${lines.join('\n')}
`;
}
