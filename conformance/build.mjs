// Builds conformance/components/*.wasm from their texts: node conformance/build.mjs WASM-TOOLS [DIRECTORY]
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const texts = fileURLToPath(new URL('./components/', import.meta.url));
const [tool, into = texts] = process.argv.slice(2);
if (tool === undefined) {
  console.error('usage: node conformance/build.mjs WASM-TOOLS [DIRECTORY]');
  process.exit(2);
}

const run = (args, input) => execFileSync(tool, args, { input, maxBuffer: 1 << 26 });

/** A module and the world beside it become a component; a text without a world is a component already, or means to be none. */
function build(name) {
  const wat = join(texts, `${name}.wat`);
  const wit = join(texts, `${name}.wit`);
  if (!existsSync(wit)) return run(['parse', wat]);
  const core = run(['component', 'embed', wit, wat]);
  return run(['strip', '--all'], run(['component', 'new'], core));
}

const names = readdirSync(texts).flatMap((file) => (file.endsWith('.wat') ? [file.slice(0, -4)] : []));
for (const name of names.sort()) writeFileSync(join(into, `${name}.wasm`), build(name));
// A component that was cut on its way, and one of which nothing came.
const whole = readFileSync(join(into, 'imported.wasm'));
writeFileSync(join(into, 'truncated.wasm'), whole.subarray(0, whole.length / 2));
writeFileSync(join(into, 'empty.wasm'), '');
