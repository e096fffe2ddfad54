// npm run bench:toolchain [-- --runs N]: what finding both tools costs where everything is there already, beside `go version`.
// Prints Markdown, as docs/performance.md holds it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { installTestTools } from '../scripts/test-tools.mjs';
import { findGo } from '../src/toolchain/go.ts';
import { runProcess } from '../src/toolchain/process.ts';
import { findWasmTools } from '../src/toolchain/wasm-tools.ts';
import { sha256 } from '../test/toolchain/kit/archives.ts';
import { PLATFORM } from '../test/toolchain/kit/fake-tool.ts';
import { goRoutes, realGoArchive, realWasmTools, wasmToolsRoutes } from '../test/toolchain/kit/real-tools.ts';
import { serve } from '../test/toolchain/kit/server.ts';
import { spread } from './statistics.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
for (const { variable, path } of await installTestTools()) if (path !== null) process.env[variable] = path;
const [go, tool] = [await realGoArchive(), await realWasmTools()];
if (tool === null) throw new Error('there is no wasm-tools to serve');
const server = await serve({ ...goRoutes(go), ...wasmToolsRoutes(tool) });
const cache = mkdtempSync(join(tmpdir(), 'component-check-bench-'));
const toolchain = {
  go: null,
  wasmTools: { version: tool.version, sha256: { [PLATFORM]: sha256(tool.bytes) } },
  mirrors: { go: `${server.url}go`, wasmTools: server.url },
  encoder: 'native',
  encoderOrigin: 'config',
};
const bare = { ...process.env, PATH: '/usr/bin:/bin', RUNNER_TOOL_CACHE: cache };
const onPath = dirname(process.env.COMPONENT_CHECK_TEST_WASM_TOOLS);
const machines = {
  'both in the tool cache': { config: toolchain, env: bare },
  'both on PATH': {
    config: toolchain,
    env: { ...process.env, PATH: [onPath, process.env.PATH].join(delimiter), RUNNER_TOOL_CACHE: cache },
  },
};
/** As a run does: side by side. */
const find = ({ config, env }, offline) =>
  Promise.all([findGo(config, env, { offline }), findWasmTools(config, env, { ci: true, offline })]);
const [{ path: goFile }] = await find(machines['both in the tool cache'], false);
const version = () => runProcess({ argv: [goFile, 'version'], cwd: cache, env: bare, timeoutMs: 10_000 });

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const rows = [];
for (const [name, machine] of Object.entries(machines)) {
  const figures = { find: [], version: [] };
  for (let round = 0; round < Number(values.runs); round++) {
    figures.version.push(await timed(version));
    figures.find.push(await timed(() => find(machine, true)));
  }
  const beyond = figures.find.map((ms, index) => ms - figures.version[index]);
  const cells = [figures.find, figures.version, beyond].map((all) => {
    const { median, min, max } = spread(all);
    return `${median.toFixed(1)} (${min.toFixed(1)} to ${max.toFixed(1)})`;
  });
  rows.push(`| ${[name, ...cells].join(' | ')} |`);
}
await server.close();
rmSync(cache, { recursive: true, force: true });

process.stdout.write(`Milliseconds: median (minimum to maximum) of ${values.runs}, paired.

| | finding Go and wasm-tools | \`go version\` | beyond it |
| --- | --- | --- | --- |
${rows.join('\n')}
`);
