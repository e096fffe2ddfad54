// Adds a release of the wasmtime host to src/toolchain/checksums/wasmtime-host.json, out of its SHA256SUMS.
// usage: node scripts/wasmtime-host-checksums.mjs VERSION SHA256SUMS [TABLE]
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** @returns {Record<string, string>} sha256 by file name */
function readSums(file) {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const sums = lines.flatMap((line) => [/^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []]);
  return Object.fromEntries(sums.filter((sum) => sum.length > 0).map(([, hash, name]) => [name, hash]));
}

function main([
  version = '',
  file,
  path = fileURLToPath(new URL('../src/toolchain/checksums/wasmtime-host.json', import.meta.url)),
]) {
  if (!/^\d+\.\d+\.\d+$/.test(version) || file === undefined)
    throw new Error('usage: node scripts/wasmtime-host-checksums.mjs VERSION SHA256SUMS [TABLE]');
  const table = JSON.parse(readFileSync(path, 'utf8'));
  const sums = readSums(file);
  const hashes = {};
  for (const [platform, suffix] of Object.entries(table.names)) {
    const name = `component-check-wasmtime-${version}-${suffix}.${platform.startsWith('win32') ? 'zip' : 'tar.gz'}`;
    if (sums[name] === undefined) throw new Error(`${file} has no ${name}`);
    hashes[platform] = sums[name];
  }
  const known = table.versions[version];
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(hashes))
    throw new Error(`the table has other hashes for ${version}: look why before anything else`);
  table.versions = { [version]: hashes, ...table.versions };
  writeFileSync(`${path}.new`, `${JSON.stringify(table, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
