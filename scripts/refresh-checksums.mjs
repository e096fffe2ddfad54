// Adds a release of wasm-tools to src/toolchain/checksums/wasm-tools.json: each archive is downloaded, its build attestation
// verified, its sha256 written down. A release that is younger than a week waits: most bad ones are found by then.
// usage: node scripts/refresh-checksums.mjs VERSION [TABLE]        (needs gh, logged in)
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from './run-tool.mjs';

const REPOSITORY = 'bytecodealliance/wasm-tools';
/** Only what this workflow built counts, not whatever else runs in that repository. */
const WORKFLOW = `${REPOSITORY}/.github/workflows/publish.yml`;
const COOLDOWN_DAYS = 7;
/** What stands for the version in the table. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is read as it stands
const PLACE = '${version}';

async function gh(...args) {
  const { code, output } = await runTool(['gh', ...args]);
  if (code !== 0) throw new Error(`gh ${args.join(' ')}: exit ${code}\n${output.trim()}`);
  return output;
}

async function refuseYoung(tag) {
  const view = ['release', 'view', tag, '--repo', REPOSITORY, '--json', 'publishedAt,isDraft,isPrerelease'];
  const { publishedAt, isDraft, isPrerelease } = JSON.parse(await gh(...view));
  if (isDraft || isPrerelease) throw new Error(`${tag} is a draft or a prerelease`);
  const days = (Date.now() - Date.parse(publishedAt)) / 86_400_000;
  if (!(days >= COOLDOWN_DAYS))
    throw new Error(`${tag} was published ${publishedAt}; wait until it is ${COOLDOWN_DAYS} days old`);
}

/** @returns the sha256 of an archive that its attestation vouches for */
async function attested(tag, name, directory) {
  await gh('release', 'download', tag, '--repo', REPOSITORY, '--pattern', name, '--dir', directory);
  const file = join(directory, name);
  await gh('attestation', 'verify', file, '--repo', REPOSITORY, '--signer-workflow', WORKFLOW);
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

async function main([
  version = '',
  path = fileURLToPath(new URL('../src/toolchain/checksums/wasm-tools.json', import.meta.url)),
]) {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error('usage: node scripts/refresh-checksums.mjs VERSION [TABLE]');
  const table = JSON.parse(readFileSync(path, 'utf8'));
  await refuseYoung(`v${version}`);
  const directory = mkdtempSync(join(tmpdir(), 'component-check-checksums-'));
  try {
    const hashes = {};
    for (const [platform, url] of Object.entries(table.urls)) {
      const name = url.replaceAll(PLACE, version).split('/').at(-1);
      hashes[platform] = await attested(`v${version}`, name, directory);
    }
    const known = table.versions[version];
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(hashes))
      throw new Error(
        `the table has other hashes for ${version}: a release was changed, look why before anything else`,
      );
    const newestFirst = ([a], [b]) => b.localeCompare(a, 'en', { numeric: true });
    table.versions = Object.fromEntries(
      Object.entries({ ...table.versions, [version]: hashes }).sort(newestFirst),
    );
    writeFileSync(`${path}.tmp`, `${JSON.stringify(table, null, 2)}\n`);
    renameSync(`${path}.tmp`, path);
    process.stdout.write(`${version} is in ${path}\n`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
