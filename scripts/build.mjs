// Bundles src/ into a directory (default: dist/) and writes the licences of what went in.
// usage: node scripts/build.mjs [DIR]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import config from '../rolldown.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The package directory of a bundled module, or null for our own source. */
function packageOf(id) {
  const at = id.replaceAll('\\', '/').lastIndexOf('/node_modules/');
  if (at < 0) return null;
  const parts = id.slice(at + '/node_modules/'.length).split(/[\\/]/);
  const name = parts[0].startsWith('@') ? `${parts[0]}/${parts[1]}` : parts[0];
  return join(id.slice(0, at), 'node_modules', name);
}

function licenceOf(directory) {
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const file = readdirSync(directory).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? `See ${manifest.license}.` : readFileSync(join(directory, file), 'utf8');
  return {
    title: `${manifest.name} ${manifest.version} (${manifest.license})`,
    text: text.replaceAll('\r\n', '\n').trim(),
  };
}

/** @returns {Promise<string[]>} names of the files written */
export async function build(directory) {
  const { output, ...input } = config;
  const bundle = await rolldown({ ...input, cwd: root, logLevel: 'warn', onLog: quiet });
  const written = await bundle.write({ ...output, dir: directory });
  await bundle.close();
  const modules = written.output.flatMap((file) =>
    file.type === 'chunk' ? file.moduleIds : file.originalFileNames,
  );
  const packages = new Set(modules.map((id) => packageOf(resolve(root, id))).filter((path) => path !== null));
  const licences = [...packages].map(licenceOf).sort((a, b) => (a.title < b.title ? -1 : 1));
  const text = licences.map(({ title, text }) => `${title}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
  writeFileSync(join(directory, 'LICENSES.txt'), text);
  return [...written.output.map((file) => file.fileName), 'LICENSES.txt'];
}

/** jco's files carry a directive that means nothing to Node. */
function quiet(level, log, handler) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const directory = resolve(process.argv[2] ?? join(root, 'dist'));
  const files = await build(directory);
  process.stdout.write(`${files.length} files in ${directory}\n`);
}
