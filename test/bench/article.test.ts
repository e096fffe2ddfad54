import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadText } from '../config/workspace.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const part = (name: string) => import(new URL(`../../bench/article/${name}.mjs`, import.meta.url).href);
const { differences } = await part('compare');
const { TINYGO } = await part('tinygo');
const { judge, near, over, tried, whyMissing, within } = await part('claims/judge');
const { commands } = await part('claims/build');
const { limits, model } = await part('claims/limits');

const PAGE = `# Page

## Fixed

|  | fuel = | call |
| --- | ---: | ---: |
| Go 1.25 | 24,216 | 3.3 µs |
| a \\| b | 5 | 1 µs |

## Times

|  | compile |
| --- | ---: |
| Go 1.25 | 11.3 s |
`;

test('pages that differ in times alone agree', () => {
  expect(differences(PAGE, PAGE.replace('3.3 µs', '9.1 µs').replace('11.3 s', '2 s'))).toEqual([]);
  expect(differences(PAGE, PAGE.replaceAll('\n', '\r\n'))).toEqual([]);
});

test.each([
  ['another figure', PAGE.replace('24,216', '24,217'), 'Fixed: Go 1.25: fuel: 24,216 → 24,217'],
  ['one row less', PAGE.replace(/\| a .*\n/, ''), 'Fixed: a \\| b: fuel: 5 → nothing'],
  ['one that varied', PAGE.replace('24,216', '24,216 (varied)'), 'Go 1.25: fuel: 24,216 → 24,216 (varied)'],
])('%s is told', (_, other, said) => {
  expect(differences(PAGE, other)).toEqual([expect.stringContaining(said)]);
});

test('a page without a column to compare is no page that agrees', () => {
  expect(() => differences(PAGE.replaceAll(' =', ''), PAGE)).toThrow(
    'the page to compare with has no column',
  );
});

test('what was not measured neither holds nor does not', () => {
  expect(judge(near(over(null, 2), 0.95, 0.02))).toBe('cannot be');
  expect(judge(within(null, 9, 17))).toBe('cannot be');
  expect(judge(near(over(19, 20), 0.95, 0.02))).toBe('holds');
  expect(judge(within(40, 9, 17))).toBe('does not hold');
});

const OFFLINE = 'go: download go1.23.12: Get "https://proxy.example/x": dial tcp: no such host';

test('a command that fails for want of a download proves nothing, and what it said is not quoted', () => {
  const run = (status: number, said: string) => tried('it', { status, said }, 'Instead.', /not supported/);
  expect(run(1, '-buildmode=c-shared not supported').verdict).toBe('does not hold');
  expect(run(0, '').verdict).toBe('holds');
  expect(run(1, OFFLINE).verdict).toBe('cannot be');
  expect(JSON.stringify(run(1, OFFLINE))).not.toContain('proxy');
  expect(whyMissing(`${OFFLINE} (bench)`)).not.toContain('proxy');
  expect(whyMissing('this Go does not know the experiment jsonv2')).toContain('jsonv2');
});

const CASES = ['what net.Dial says', 'what net.Listen says', 'what os/exec says', 'what os.ReadFile says'];
const verdicts = ({ claims }: { claims: readonly { says: string; verdict: string }[] }) =>
  new Map(claims.map(({ says, verdict }) => [says.replaceAll('`', '').slice(0, 12), verdict]));
const limited = (asked: readonly string[], memory = 'traps (memory-limit)') =>
  verdicts(
    limits({
      hash: null,
      today: 'Go 1.26.8',
      limits: {
        memory: [{ name: 'one', status: 'failed', message: memory }],
        stack: [],
        asked: CASES.map((name) => ({ name, status: asked.includes(name) ? 'passed' : 'failed' })),
      },
    }),
  );

test('isolation is judged by all answers, and another answer than the transcript has judges nothing', () => {
  expect(limited(CASES).get('Isolation by')).toBe('holds');
  expect(limited(CASES.slice(1)).get('Isolation by')).toBe('cannot be');
  expect(limited(CASES.slice(1)).get('net works in')).toBe('cannot be');
  expect(limited(CASES).get('os/exec work')).toBe('does not hold');
});

test('a limit is judged by a case that reached it alone', () => {
  expect(limited(CASES).get('1 MB of memo')).toBe('does not hold');
  expect(limited(CASES, OFFLINE).get('1 MB of memo')).toBe('cannot be');
  expect(limited(CASES).get('64 KiB of st')).toBe('cannot be');
});

test('cgo without a C compiler says nothing of Wasm', () => {
  const variants = [{ results: [], sha256: 'abc' }];
  const said = (text: string) =>
    verdicts(model({ hash: { components: [{ variants }] }, probes: { cgo: { status: 1, said: text } } })).get(
      'cgo does not',
    );
  expect(said('cgo: unknown ptrSize for $GOARCH "wasm"')).toBe('holds');
  expect(said('cgo: C compiler "gcc" not found')).toBe('cannot be');
});

test('the digest is computed, and the name of the export is asked for', () => {
  const answer = { status: 1, said: 'the module does not export `compute-hash`' };
  const probes = { generator: { status: 1, said: '' }, wit: 2, exportName: answer };
  const { claims } = commands({ probes, limits: { stack: [] } });
  const of = (start: string) =>
    claims.find(({ says }: { readonly says: string }) => says.startsWith(start)) as { verdict: string };
  expect(of('It prints')).toMatchObject({
    verdict: 'does not hold',
    found: expect.stringMatching(/`74f81fe1.*60d0`\.$/),
  });
  expect(of('`//go:wasmexport compute_hash`').verdict).toBe('does not hold');
  expect(of('`compute.go` is a whole').verdict).toBe('cannot be');
});

test('the configuration for TinyGo is one, and stands on the page', async () => {
  const yaml = /```yaml\n([\s\S]*?)```/.exec(TINYGO)?.[1] ?? '';
  const [component] = (await loadText(yaml)).components;
  expect(component?.build.command).toEqual(expect.arrayContaining(['tinygo', '{output}', '-target=wasip1']));
  const page = readFileSync(path.join(root, 'docs/article.md'), 'utf8').replaceAll('\r\n', '\n');
  expect(page).toContain(TINYGO.trim());
  expect(differences(page, page)).toEqual([]);
});
