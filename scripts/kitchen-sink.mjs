// Writes the bindings of fixtures/kitchen-sink anew from its WIT.
// usage: node scripts/kitchen-sink.mjs [WIT-BINDGEN]
// It takes one version only, so that a difference comes from the WIT:
//   cargo install wit-bindgen-cli --version 0.63.0 --locked --no-default-features --features go
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from './run-tool.mjs';

const VERSION = '0.63.0';
const fixture = fileURLToPath(new URL('../fixtures/kitchen-sink', import.meta.url));
/** What is generated; exports/export_* are ours, beside the bindings of their resources. */
const DIRECTORIES = ['imports', 'exports/wit_exports'];
const FLAGS = ['--world', 'kitchen-sink', '--pkg-name', 'component-check.example/kitchen-sink', '--quiet'];

async function run(argv) {
  const { code, output } = await runTool(argv);
  if (code !== 0) throw new Error(`${argv.join(' ')}: exit ${code}\n${output.trim()}`);
  return output;
}

async function main([tool = 'wit-bindgen']) {
  const found = (await run([tool, '--version'])).trim();
  if (!found.endsWith(` ${VERSION}`)) throw new Error(`${tool} is "${found}", and ${VERSION} is wanted`);
  const directory = mkdtempSync(join(tmpdir(), 'kitchen-sink-'));
  try {
    await run([tool, 'go', ...FLAGS, '--out-dir', directory, join(fixture, 'wit')]);
    for (const name of DIRECTORIES) rmSync(join(fixture, name), { recursive: true, force: true });
    cpSync(directory, fixture, { recursive: true });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
