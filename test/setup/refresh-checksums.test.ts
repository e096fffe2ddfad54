import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { nodeProgram } from '../toolchain/kit/node-program.ts';

const file = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const WEEKS_AGO = new Date(Date.now() - 30 * 86_400_000).toISOString();

/** A `gh` that answers for a release; the attestation of some archives fails. */
const ghProgram = (published: string, unattested: string) =>
  nodeProgram(`const args = process.argv.slice(2);
const value = (flag) => args[args.indexOf(flag) + 1];
const fs = require('node:fs');
fs.appendFileSync(__dirname + '/calls', args.slice(0, 2).join(' ') + '\\n');
if (args[1] === 'view') console.log(JSON.stringify({ publishedAt: ${JSON.stringify(published)}, isDraft: false, isPrerelease: false }));
if (args[1] === 'download') fs.writeFileSync(value('--dir') + '/' + value('--pattern'), value('--pattern'));
if (args[0] === 'attestation' && args[2].includes(${JSON.stringify(unattested)})) { console.error('no attestation'); process.exit(1); }
if (args[0] === 'attestation' && value('--signer-workflow') !== 'bytecodealliance/wasm-tools/.github/workflows/publish.yml') process.exit(2);
`);

async function refresh(version: string, { published = WEEKS_AGO, unattested = 'nothing' } = {}) {
  const directory = mkdtempSync(path.join(tmpdir(), 'refresh checksums '));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  mkdirSync(path.join(directory, 'bin'));
  const gh = path.join(directory, 'bin', 'gh');
  writeFileSync(gh, ghProgram(published, unattested));
  chmodSync(gh, 0o755);
  const table = path.join(directory, 'table.json');
  copyFileSync(file('src/toolchain/checksums/wasm-tools.json'), table);
  const before = readFileSync(table, 'utf8');
  const argv = [file('scripts/refresh-checksums.mjs'), version, table];
  const env = { ...process.env, PATH: path.dirname(gh) };
  const { code, stderr } = await promisify(execFile)(process.execPath, argv, { env }).then(
    () => ({ code: 0, stderr: '' }),
    (error: { code: number; stderr: string }) => error,
  );
  const after = readFileSync(table, 'utf8');
  return { code, stderr, unchanged: before === after, table: JSON.parse(after) };
}

describe.skipIf(process.platform === 'win32')('a release is added to the table of hashes', () => {
  test('with the hash of each attested archive, newest first; nothing else changes', async () => {
    const { code, stderr, table } = await refresh('1.262.0');
    expect([code, stderr]).toEqual([0, '']);
    expect(Object.keys(table.versions).slice(0, 3)).toEqual(['1.262.0', '1.257.1', '1.257.0']);
    expect(Object.keys(table.versions['1.262.0'])).toEqual(Object.keys(table.urls));
    const name = 'wasm-tools-1.262.0-x86_64-linux.tar.gz';
    expect(table.versions['1.262.0']['linux-x64']).toBe(createHash('sha256').update(name).digest('hex'));
    expect(table._about).toContain('sha256');
  });

  test.each([
    ['an archive without attestation', '1.262.0', { unattested: 'aarch64-macos' }, 'no attestation'],
    [
      'I05 a release of yesterday',
      '1.262.0',
      { published: new Date(Date.now() - 86_400_000).toISOString() },
      'wait until it is 7 days old',
    ],
    ['a version whose archives changed', '1.257.1', {}, 'has other hashes'],
    ['no version', 'latest', {}, 'usage:'],
  ])('but not %s', async (_, version, how, why) => {
    const { code, stderr, unchanged } = await refresh(version, how);
    expect([code, unchanged]).toEqual([1, true]);
    expect(stderr).toContain(why);
  });
});
