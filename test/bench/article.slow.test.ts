import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { wasmtimeHost } from '../wasmtime-host/kit.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const directory = mkdtempSync(path.join(tmpdir(), 'component check article '));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const page = (name: string) => path.join(directory, name);

/** The page of today's release alone, in one round. */
function article(...flags: readonly string[]) {
  const argv = [path.join(root, 'bench/article.mjs'), '--quick', '--runs', '1', ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' });
  return { status, stdout, said: `${stdout}${stderr}` };
}

test('the page comes out twice with equal deterministic columns, and one that differs is told', {
  timeout: 1_800_000,
}, ({ skip }) => {
  if (wasmtimeHost() === null) return skip('there is no cargo to build the wasmtime host with');
  // The version that the page names; without it there is nothing to compare.
  const go = spawnSync('go', ['version'], {
    env: { ...process.env, GOTOOLCHAIN: 'go1.26.8' },
    encoding: 'utf8',
  });
  if (go.status !== 0) return skip(`there is no Go 1.26.8: ${go.stderr}`);
  const first = article('--fresh', '--out', page('first.md'));
  expect(first.status, first.said).toBe(0);
  const again = article('--fresh', '--out', page('again.md'), '--compare', page('first.md'));
  expect([again.status, again.stdout], again.said).toEqual([0, 'all columns marked = agree\n']);
  expect(again.said).toMatch(/Measuring took \d+ min \d+ s \(hash .*limit of 10 min/);

  const text = readFileSync(page('first.md'), 'utf8');
  const row = /^\| Go 1\.26\.8 \| ([\d,]+) /m.exec(text)?.[1] ?? '';
  writeFileSync(page('other.md'), text.replace(`| Go 1.26.8 | ${row}`, `| Go 1.26.8 | ${row}1`));
  const other = article('--page', '--out', page('third.md'), '--compare', page('other.md'));
  expect([other.status, other.stdout]).toEqual([
    1,
    `differs: Figures that do not depend on the machine: Go 1.26.8: component: ${row}1 → ${row}\n`,
  ]);
});
