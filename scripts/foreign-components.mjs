// Judges components that others published, and writes docs/foreign-components.md: what was tried, with its sha256, and
// the result. It fetches nothing: give it directories of unpacked packages, named NAME-VERSION. Needs Node 24, and
// wasm-tools at COMPONENT_CHECK_TEST_WASM_TOOLS, the second verdict.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { abiCheck } from '../src/check/abi.ts';
import { worldCheck } from '../src/check/world.ts';
import { classify, readComponent } from '../src/wasm/read.ts';
import { readFeatures } from '../src/wasm/read-features.ts';
import { readWorld } from '../src/wasm/world.ts';
import { indexSources } from '../src/wit/index-sources.ts';

const PAGE = fileURLToPath(new URL('../docs/foreign-components.md', import.meta.url));
const TOOL = process.env.COMPONENT_CHECK_TEST_WASM_TOOLS ?? 'wasm-tools';
const scratch = mkdtempSync(path.join(tmpdir(), 'foreign components '));

const tool = (...args) => execFileSync(TOOL, args, { cwd: scratch, stdio: ['ignore', 'pipe', 'pipe'] });

/** A binary, or the text of one, as bytes; null for what is no valid component. */
function componentIn(file) {
  const parsed = path.join(scratch, 'c.wasm');
  try {
    tool('validate', '--features', 'all', file);
    tool('parse', file, '-o', parsed);
  } catch {
    return null;
  }
  const bytes = new Uint8Array(readFileSync(parsed));
  return classify(bytes).kind === 'component' ? bytes : null;
}

/** The world that wasm-tools reads from the component and makes a component of again; null where WIT cannot say it. */
function wantedOf() {
  try {
    writeFileSync(path.join(scratch, 'w.wit'), tool('component', 'wit', 'c.wasm'));
    tool(
      'component',
      'embed',
      'w.wit',
      '--world',
      'root',
      '--dummy',
      '--features',
      'all',
      '-o',
      'dummy.wasm',
    );
    tool('component', 'new', 'dummy.wasm', '-o', 'wanted.wasm');
    return readWorld(new Uint8Array(readFileSync(path.join(scratch, 'wanted.wasm'))));
  } catch {
    return null;
  }
}

function judge(bytes) {
  const wanted = wantedOf();
  const imports = { allow: ['wasi:*'], deny: [], denyOrigin: 'default', wasi: null };
  const evidence = {
    component: { world: [], imports, coreFeatures: null },
    core: null,
    shape: readComponent(bytes),
    wanted,
    conforms: [],
    actual: readWorld(bytes),
    features: readFeatures(bytes),
    places: indexSources([]),
    start: null,
    unused: new Map(),
  };
  const found = [abiCheck, worldCheck].flatMap((check) => check.judge(evidence).findings);
  const rules = [...new Set(found.map(({ rule, actual }) => `${rule} (${actual})`))];
  return `${wanted === null ? 'names and features alone' : 'world too'}: ${rules.join(', ') || 'no finding'}`;
}

function* filesIn(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && /\.(?:wasm|wat)$/.test(entry.name)) yield path.join(entry.parentPath, entry.name);
  }
}

const rows = [];
for (const root of process.argv.slice(2)) {
  for (const file of [...filesIn(root)].sort()) {
    const bytes = componentIn(file);
    if (bytes === null) continue;
    let result;
    try {
      result = judge(bytes);
    } catch (thrown) {
      result = `broke: ${thrown.message}`;
    }
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    const name = path.relative(root, file).split(path.sep).join('/');
    rows.push(`| ${path.basename(root)} | ${name} | \`${sha256}\` | ${result} |`);
  }
}
rmSync(scratch, { recursive: true });
const page = `# Components of others

Components and texts of components that others published, each judged by the names in it, the features of WebAssembly
that it uses, and its world against the one that wasm-tools reads from it. \`node scripts/foreign-components.mjs DIR…\`
writes this page from unpacked packages; no test fetches anything.

Pages of another size are in neither wasmtime nor V8 without a switch: those findings are right. In
\`success-semver-merge-imports\` wasm-tools merges two versions of one interface of the world into the newer one, and the
component imports the older: that finding is a known limit.

| Package | File | sha256 | Result |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
writeFileSync(PAGE, page);
const counted = rows.length - rows.filter((row) => row.includes('no finding')).length;
process.stdout.write(`${rows.length} components, ${counted} with findings\n`);
