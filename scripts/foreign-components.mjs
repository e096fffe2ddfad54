// Judges components that others published, and writes docs/foreign-components.md: what was tried, with its sha256, and
// the result. It fetches nothing: give it directories of unpacked packages, named NAME-VERSION. Needs Node 24, and
// wasm-tools at COMPONENT_CHECK_TEST_WASM_TOOLS, the second verdict.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { abiCheck } from '../src/check/abi.ts';
import { worldCheck } from '../src/check/world.ts';
import { classify, readComponent } from '../src/wasm/read.ts';
import { readFeatures } from '../src/wasm/read-features.ts';
import { readModuleWorld, readWorld } from '../src/wasm/world.ts';
import { indexSources } from '../src/wit/index-sources.ts';
import { unmerged } from '../src/wit/unmerged.ts';

const PAGE = fileURLToPath(new URL('../docs/foreign-components.md', import.meta.url));
const TOOL = process.env.COMPONENT_CHECK_TEST_WASM_TOOLS ?? 'wasm-tools';
/** Values and shared modules are in no tool yet that makes components. */
const FEATURES = 'all,-cm-values,-shared-everything-threads';
const scratch = mkdtempSync(path.join(tmpdir(), 'foreign components '));

const tool = (...args) => execFileSync(TOOL, args, { cwd: scratch, stdio: ['ignore', 'pipe', 'pipe'] });
const bytesOf = (name) => new Uint8Array(readFileSync(path.join(scratch, name)));

/** The components that a file holds: a binary or a text is one, a script of tests may have many. */
function componentsIn(file) {
  if (!/\bcomponent\b/.test(readFileSync(file, 'latin1')) && !file.endsWith('.wasm')) return [];
  if (!file.endsWith('.wast')) return [componentIn(file)].filter((one) => one !== null);
  const parts = path.join(scratch, 'parts');
  rmSync(parts, { recursive: true, force: true });
  mkdirSync(parts);
  try {
    tool('json-from-wast', file, '-o', path.join(parts, 'all.json'), '--wasm-dir', parts);
  } catch {
    return [];
  }
  const names = readdirSync(parts).filter((name) => /\.(?:wasm|wat)$/.test(name));
  return names.map((name) => componentIn(path.join(parts, name))).filter((one) => one !== null);
}

/** A binary, or the text of one, as bytes; null for what is no valid component. */
function componentIn(file) {
  try {
    if (file.endsWith('.wasm') && classify(new Uint8Array(readFileSync(file))).kind !== 'component')
      return null;
    tool('validate', '--features', FEATURES, file);
    tool('parse', file, '-o', 'c.wasm');
  } catch {
    return null;
  }
  const bytes = bytesOf('c.wasm');
  return classify(bytes).kind === 'component' ? bytes : null;
}

const EMBED = '--world root --dummy-names legacy --features all -o dummy.wasm'.split(' ');

/** The world that wasm-tools reads from the component and makes a component of again; null where WIT cannot say it. */
function wantedOf(bytes) {
  writeFileSync(path.join(scratch, 'c.wasm'), bytes);
  try {
    writeFileSync(path.join(scratch, 'w.wit'), tool('component', 'wit', 'c.wasm'));
    tool('component', 'embed', 'w.wit', ...EMBED);
    tool('component', 'new', 'dummy.wasm', '-o', 'wanted.wasm');
  } catch {
    return null;
  }
  return unmerged(readWorld(bytesOf('wanted.wasm')), readModuleWorld(bytesOf('dummy.wasm')));
}

/** Whether it is a package of WIT, encoded as the types of worlds and interfaces: nothing in it runs. */
function isPackage({ names }, { imports, exports }) {
  return imports.size + exports.size === 0 && names.some(({ where }) => where === 'component export');
}

/** Whether wasm-tools says too that the component does not fit the world that it read from it. */
function isRefused() {
  try {
    tool('component', 'targets', '--world', 'root', 'w.wit', 'c.wasm');
    return false;
  } catch {
    return true;
  }
}

function judge(bytes) {
  const [shape, actual] = [readComponent(bytes), readWorld(bytes)];
  const wanted = isPackage(shape, actual) ? null : wantedOf(bytes);
  const imports = { allow: ['wasi:*'], deny: [], denyOrigin: 'default', wasi: null };
  const evidence = {
    component: { world: [], imports, coreFeatures: null },
    core: null,
    shape,
    wanted,
    conforms: [],
    actual,
    features: readFeatures(bytes),
    places: indexSources([]),
    start: null,
    unused: new Map(),
  };
  const found = [abiCheck, worldCheck].flatMap((check) => check.judge(evidence).findings);
  const refused = found.some(({ rule }) => rule.startsWith('wit/')) && isRefused();
  const also = (rule) => (refused && rule.startsWith('wit/') ? ', and wasm-tools too' : '');
  return {
    wanted,
    rules: found.map((one) => `${one.rule} (${one.actual ?? one.expected}${also(one.rule)})`),
  };
}

/** One result for all components of a file. */
function resultOf(components) {
  const rules = new Set();
  let worlds = 0;
  for (const bytes of components) {
    try {
      const { wanted, rules: found } = judge(bytes);
      if (wanted !== null) worlds += 1;
      for (const one of found) rules.add(one);
    } catch (thrown) {
      rules.add(`broke: ${thrown.message}`);
    }
  }
  return { worlds, rules: [...rules] };
}

function* filesIn(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && /\.(?:wasm|wat|wast)$/.test(entry.name))
      yield path.join(entry.parentPath, entry.name);
  }
}

const rows = [];
const totals = { components: 0, worlds: 0 };
const seen = new Set();
const without = [];
for (const root of process.argv.slice(2)) {
  const before = rows.length;
  for (const file of [...filesIn(root)].sort()) {
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    if (seen.has(sha256)) continue;
    seen.add(sha256);
    const components = componentsIn(file);
    if (components.length === 0) continue;
    const { worlds, rules } = resultOf(components);
    totals.components += components.length;
    totals.worlds += worlds;
    const name = path.relative(root, file).split(path.sep).join('/');
    const result = rules.join(', ').replaceAll('|', '\\|') || 'no finding';
    const cells = [path.basename(root), name, `\`${sha256}\``, components.length, worlds, result];
    rows.push(`| ${cells.join(' | ')} |`);
  }
  if (rows.length === before) without.push(path.basename(root));
}
rmSync(scratch, { recursive: true });
const page = `# Components of others

Components and texts of components that others published, each judged by the names in it, the features of WebAssembly
that it uses, and, where WIT can say it, its world against the one that wasm-tools reads from it and makes a component
of again. Scripts of tests (\`.wast\`) hold many. Files that are no valid component, and files that were seen before, are
left out. \`node scripts/foreign-components.mjs DIR…\` writes this page from unpacked packages; no test fetches anything.

${totals.components.toLocaleString('en-US')} components in ${rows.length.toLocaleString('en-US')} files, ${totals.worlds.toLocaleString('en-US')} of them with a world.

All findings are meant:

- \`custom-page-sizes\` is in neither wasmtime nor V8 without a switch.
- A quote in the name of a core export (\`f'\`) would end the text that jco writes it into; characters that nobody sees
  may hide in the name of anything. Components with such names are not given to the V8 host.
- \`enum baz\` is missing where \`wasm-tools component targets\` refuses the component too: of an interface that is imported
  whole and exported in part, WIT has one, the whole.

Tried, and without a component that is not listed already: ${without.map((name) => `\`${name}\``).join(', ') || 'none'}.

| Package | File | sha256 | Components | Worlds | Findings |
| --- | --- | --- | ---: | ---: | --- |
${rows.join('\n')}
`;
writeFileSync(PAGE, page);
const counted = rows.length - rows.filter((row) => row.includes('no finding')).length;
process.stdout.write(`${totals.components} components in ${rows.length} files, ${counted} with findings\n`);
