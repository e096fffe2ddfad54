// Completes package-lock.json after `npm install`: where a registry lacks a package of another platform, npm leaves it out of
// the lock, and then refuses the lock (`npm ci`: "Missing: … from lock file"). Run it after each change of dependencies.
// usage: node scripts/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));
const SYSTEMS = ['darwin', 'win32', 'linux', 'android', 'freebsd', 'openharmony'];
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'wasm32'];

/** Where Node would look for `name` from the package at `from`, nearest first. */
function* places(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    yield `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (at === '') return;
  }
}

/** What a platform package's name says of its platform. Its hash is not known here: npm takes it when it installs there. */
function entry(name, version) {
  const words = name.split('/').at(-1).split(/[-_]/);
  const only = (key, known) => {
    const found = known.filter((word) => words.includes(word));
    return found.length === 0 ? {} : { [key]: found.slice(0, 1) };
  };
  const libc = words.includes('musl') ? { libc: ['musl'] } : {};
  return {
    version,
    dev: true,
    optional: true,
    ...only('cpu', PROCESSORS),
    ...only('os', SYSTEMS),
    ...libc,
  };
}

let added = 0;
for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const version = range.replace(/^[~^=]/, '');
    const found = [...places(path, name)].find((place) => place in lock.packages);
    if (found !== undefined && (lock.packages[found].version === version || !/^\d/.test(range))) continue;
    lock.packages[`${found === undefined ? '' : `${path}/`}node_modules/${name}`] = entry(name, version);
    added += 1;
  }
}
const { '': root, ...packages } = lock.packages;
const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = { '': root, ...Object.fromEntries(sorted) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} packages of other platforms added\n`);
