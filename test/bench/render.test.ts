import { expect, test } from 'vitest';
import { isMachineless, runsOf } from '../../src/bench/figures.ts';
import type { Measured } from '../../src/bench/measure.ts';
import type { BenchReport } from '../../src/bench/result.ts';
import type { Sample } from '../../src/bench/sample.ts';
import { renderBenchCsv } from '../../src/report/bench-csv.ts';
import { renderBenchSvg } from '../../src/report/bench-svg.ts';
import { renderBench, table } from '../../src/report/bench-text.ts';

const SIZES = { raw: 2_000, gzip: 700, core: 1_900 };

function measured(medianNs: number, fuel: number | null): Measured {
  const costs =
    fuel === null ? null : { first: fuel + 5, median: fuel, p95: fuel, max: fuel + 1, total: fuel * 10 };
  return {
    loadMs: 100,
    instantiateMs: [1, 2, 3],
    memoryStart: 65_536,
    fuelStart: fuel,
    inputs: [
      {
        name: 'five',
        failed: null,
        firstNs: 9_000,
        medianNs,
        p95Ns: medianNs * 2,
        totalNs: medianNs * 10,
        calls: 10,
        memoryBytes: 131_072,
        fuel: costs,
      },
    ],
  };
}

const sample = (round: number, medianNs: number, fuel: number | null): Sample => ({
  variant: 'a',
  sha256: '1',
  host: fuel === null ? 'v8' : 'wasmtime',
  version: '48.0.8',
  round,
  plain: measured(medianNs, null),
  fueled: fuel === null ? null : measured(medianNs * 2, fuel),
  cached: round > 0,
});

function reportOf(samples: readonly Sample[], label = 'a'): BenchReport {
  const about = { go: '1.26.8', experiments: [], ldflags: '-s -w', optimized: null };
  const missing = {
    ...about,
    label: 'Go 1.24 +jsonv2',
    sha256: null,
    unavailable: 'no experiment, "jsonv2"',
    results: [],
  };
  const variants = [
    { ...about, label, sha256: '1', unavailable: null, results: runsOf(samples, SIZES) },
    missing,
  ];
  return {
    schema: 'component-check-bench/1',
    machine: {
      cpu: 'A & B',
      cores: 2,
      memoryBytes: 2 ** 34,
      system: 'linux x64',
      load: { before: 0.5, after: 1 },
    },
    tools: { componentCheck: '0.1.0', node: '24.0.0', jco: '1.0.0' },
    runs: 2,
    components: [{ name: 'hash', inputs: [{ name: 'five', calls: 10 }], variants }],
    durationMs: 1_000,
  };
}

const figure = (samples: readonly Sample[], name: string) =>
  runsOf(samples, SIZES)[0]?.figures.find((one) => one.name === name);

test('times come from the run without fuel, fuel from the one with it', () => {
  const samples = [sample(0, 3_000, 500), sample(1, 5_000, 500)];
  expect(figure(samples, 'call')).toMatchObject({
    median: 4_000,
    min: 3_000,
    max: 5_000,
    deterministic: false,
  });
  expect(figure(samples, 'fuel-call')).toMatchObject({ median: 500, deterministic: true });
  expect(figure(samples, 'throughput')).toMatchObject({ unit: 'calls/s' });
  expect(figure(samples, 'cached')).toMatchObject({ count: 1 });
});

test('fuel that varied is not called deterministic', () => {
  expect(figure([sample(0, 3_000, 500), sample(1, 3_000, 501)], 'fuel-call')?.deterministic).toBe(false);
});

test('without times there is no run without fuel, and memory is of the one with it', () => {
  const fixed = { ...sample(0, 3_000, 500), plain: null, cached: true };
  const [run] = runsOf([fixed, { ...fixed, round: 1 }], SIZES);
  expect(run?.figures.filter(isMachineless).map(({ name }) => name)).toEqual([
    'raw',
    'gzip',
    'core',
    'memory-start',
    'memory-calls',
    'fuel-start',
    'fuel-first',
    'fuel-call',
    'fuel-p95',
    'fuel-max',
    'fuel-total',
  ]);
  expect(run?.figures.filter((one) => !isMachineless(one)).map(({ name }) => name)).toEqual(['cached']);
});

test('an input that fails has its reason and no figures', () => {
  const broken = sample(0, 1, null);
  const plain = { ...measured(1, null), inputs: [{ name: 'five', failed: 'it traps (go-panic)' }] };
  expect(runsOf([{ ...broken, plain }], SIZES)).toMatchObject([
    { failed: 'it traps (go-panic)', figures: [] },
  ]);
});

test('the table marks what holds on any machine, and names this one', () => {
  const text = renderBench(reportOf([sample(0, 3_000, 500), sample(1, 5_000, 500)]));
  expect(text).toContain('fuel of a call =');
  expect(text).toContain('4.00 µs (3.00 µs to 5.00 µs)');
  expect(text).toMatch(/\| +a call \|/);
  expect(text).toContain('Go 1.24 +jsonv2: unavailable: no experiment, "jsonv2"');
  expect(text).toContain('A & B, 2 cores, 16 GiB');
});

test('V8 has no column for fuel', () => {
  expect(renderBench(reportOf([sample(0, 3_000, null)]))).not.toContain('fuel of');
});

test('a name cannot break a table', () => {
  expect(
    table([
      ['a|b\nc', 'd'],
      ['1', '2'],
    ])[0],
  ).toBe('| a b c |   d |');
});

test('CSV quotes, keeps its columns, and holds no formula', () => {
  const rows = renderBenchCsv(reportOf([sample(0, 3_000, 500)], '=HYPERLINK("x")'))
    .trimEnd()
    .split('\r\n');
  expect(rows[1]).toMatch(
    /^hash,"'=HYPERLINK\(""x""\)",1\.26\.8,,'-s -w,wasmtime,48\.0\.8,five,raw,bytes,true,2000,/,
  );
  expect(rows.at(-1)).toMatch(/,{11}"no experiment, ""jsonv2"""$/);
  const widths = rows.map((row) => row.replace(/"(?:[^"]|"")*"/g, 'x').split(',').length);
  expect(new Set(widths)).toEqual(new Set([17]));
});

test.each([
  ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  ['-1', '-1'],
  ['-1.5e-7', '-1.5e-7'],
  ['-Oz', "'-Oz"],
  ['\r=1', '"\'\r=1"'],
  ['1.25=1', '1.25=1'],
])('a cell %j is no formula', (label, cell) => {
  const [, row] = renderBenchCsv(reportOf([sample(0, 3_000, 500)], label)).split('\r\n');
  expect(row?.startsWith(`hash,${cell},1.26.8,`)).toBe(true);
});

test('the chart has no character that XML has not', () => {
  const svg = renderBenchSvg(reportOf([sample(0, 3_000, 500)], 'a\u0000b\ufffec\uffffd\ud800e\u{1f600}f'));
  expect(svg).toContain('>abcde\u{1f600}f<');
});

test('the chart escapes what it shows, starts at zero and draws a whisker only where rounds differ', () => {
  const svg = renderBenchSvg(reportOf([sample(0, 3_000, 500), sample(1, 5_000, 500)], '<script>'));
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).toContain('A &amp; B');
  expect(svg).not.toContain('<script>');
  expect(svg.match(/<path /g)).toHaveLength(1);
  expect(svg.match(/<rect /g)).toHaveLength(6);
});
