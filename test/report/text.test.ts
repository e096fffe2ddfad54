import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderText } from '../../src/report/text.ts';
import { commandsIn } from './runner.ts';
import { component, componentWith, failedComponent, failedReport, missingExport, report } from './sample.ts';

const plain = { color: false, columns: null };

test('green is one line a check', () => {
  expect(
    renderText(report, plain),
  ).toBe(`compute-hash  go:computer/go-computer · Go 1.26.8 · wasm-tools 0.259.0 (embedded)
  component-check-out/compute-hash/component.wasm
  ✓ build   2.1 s
  ✓ abi
  ✓ world   1 export, 2 imports  3 ms
  ✓ golden  1 case on v8  112 ms
  ✓ size    2,434,622 bytes, gzip 702,336
  - memory  peak 2,424,832 bytes, skipped: no budgets.memory

passed: 1 component, 2.4 s (skipped: memory)
`);
});

test('red says what, where, the values, and what to type; errors come first', () => {
  expect(
    renderText(failedReport, plain),
  ).toBe(`compute-hash  go:computer/go-computer · Go 1.26.8 · wasm-tools 0.259.0 (embedded)
  component-check-out/compute-hash/component.wasm
  ✓ build   2.1 s
  ✓ abi
  ✗ world   1 export, 2 imports, 1 error  3 ms
  ✗ golden  1 of 2 cases passed on v8  112 ms
  ✓ size    2,434,622 bytes, gzip 702,336, 1 warning
  - memory  peak 2,424,832 bytes, skipped: no budgets.memory

  error wit/missing-export  fixtures/compute-hash/wit/go-api.wit:4:5
    The world go:computer/go-computer asks for compute-hash, and the component does not export it.
    expected  compute-hash: func(data: list<u8>) -> string
    see fixtures/compute-hash/main.go:12:1  compute_hash is exported here
    → Write //go:wasmexport compute-hash above the function.

  error golden/mismatch  fixtures/compute-hash/testdata/hash.transcript:8
    No bytes. (v8)
    compute-hash([]) answered something else.
    expected  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    actual    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b856"
    stderr    panic: runtime error: index out of range [0] with length 0
              goroutine 1:
    → Accept it with: component-check golden --update

  warning size/over-limit  component-check.yml:9
    The component has 2,434,622 bytes, 1 more than its budget of 2,434,621.

failed: 1 component, 2 errors, 1 warning, 2.4 s (skipped: memory)
`);
});

test('what was refused at once says no time', () => {
  const refused = { ...report, verdict: 'unjudged', exitCode: 2, components: [], durationMs: 0 } as const;
  expect(renderText(refused, plain)).toMatch(/not checked \(exit 2\): 0 components\n$/);
});

test('why we could not judge, with its place', () => {
  const location = { file: 'component-check.yml', line: 7, column: 3 };
  const text = renderText(
    {
      ...report,
      verdict: 'unjudged',
      exitCode: 2,
      components: [],
      errors: [
        {
          code: 'config',
          message: 'Unknown key wolrd.',
          hint: 'Did you mean world?',
          location,
          source: null,
        },
        { code: 'usage', message: 'No such host.', hint: null, location: null, source: 'flag --host' },
      ],
    },
    plain,
  );
  expect(text).toBe(`error config  component-check.yml:7:3
  Unknown key wolrd.
  → Did you mean world?

error usage  flag --host
  No such host.

not checked (exit 2): 0 components, 2.4 s
`);
});

test('a stand-in says why, and how it is chosen', () => {
  const tools = {
    ...component.tools,
    wasmTools: { version: '1', engine: 'embedded', substitute: 'PATH: none on it; acme.test: no net' },
  };
  const text = renderText({ ...report, components: [{ ...component, tools } as typeof component] }, plain);
  expect(
    text,
  ).toContain(`  ! the embedded wasm-tools 1 stands in: it encodes other bytes, so there is no digest. Asked in vain:
    - PATH: none on it
    - acme.test: no net
    → to choose it for good: toolchain: { encoder: embedded }
`);
});

test('a component that was not built says why', () => {
  const text = renderText(
    {
      ...report,
      components: [{ ...component, reason: 'go build failed', path: null, checks: [], golden: [] }],
    },
    plain,
  );
  expect(text).toContain('wasm-tools 0.259.0 (embedded)\n  go build failed\n\n');
});

test('what an error says is not said at its component as well', () => {
  const reason = 'the WIT of app has several worlds';
  const components = [{ ...component, reason, path: null, checks: [], golden: [] }];
  const error = { code: 'config', message: reason, hint: null, location: null, source: null };
  const text = renderText({ ...report, components, errors: [error] }, plain);
  expect(text.split(reason)).toHaveLength(2);
});

test('of several components the failed ones are counted', () => {
  const two = { ...failedReport, components: [component, { ...failedComponent, name: 'process-json' }] };
  expect(renderText(two, plain)).toMatch(/\nfailed: 1 of 2 components, 2 errors/);
});

describe('width and colour', () => {
  const long = { ...missingExport, message: 'word '.repeat(60), hint: 'type '.repeat(60), related: [] };
  const wide = componentWith([long]);

  test('sentences wrap at the columns given, else not at all', () => {
    const lines = (columns: number | null) =>
      renderText({ ...report, components: [wide] }, { color: false, columns })
        .split('\n')
        .filter((line) => /word|type/.test(line));
    expect(lines(null)).toHaveLength(2);
    expect(Math.max(...lines(60).map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines(60).length).toBeGreaterThan(10);
  });

  test('colour changes nothing but SGR sequences', () => {
    const colored = renderText(failedReport, { color: true, columns: null });
    expect(colored).toContain('\u001b[31merror wit/missing-export\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colour is.
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(renderText(failedReport, plain));
  });
});

test('long values are cut around what differs', () => {
  const same = 'x'.repeat(5000);
  const finding = { ...missingExport, expected: `${same}1${same}`, actual: `${same}2${same}` };
  const text = renderText({ ...report, components: [componentWith([finding])] }, plain);
  expect(text).toMatch(/expected {2}…x+1x+…\n/);
  expect(text).toMatch(/actual {4}…x+2x+…\n/);
  expect(text.length).toBeLessThan(2000);
});

test('of many lines those around the first difference stand', () => {
  const lines = Array.from({ length: 100 }, (_, i) => `line ${i}`);
  const actual = lines.with(50, 'other').join('\n');
  const finding = { ...missingExport, expected: lines.join('\n'), actual };
  const text = renderText({ ...report, components: [componentWith([finding])] }, plain);
  expect(text).toContain(
    '    … (48 lines alike)\n      line 48\n      line 49\n    - line 50\n    + other\n      line 51\n',
  );
});

test('nothing foreign acts in a terminal or on the runner, wherever it stands', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(
        '\n::error::x',
        '\r::error::x',
        'a##[error]x',
        '\u001b]0;x\u0007',
        '\u202e',
        '::stop-commands::x',
      ),
      fc.constantFrom(
        'name',
        'path',
        'world',
        'reason',
        'message',
        'hint',
        'expected',
        'actual',
        'stderr',
        'file',
      ),
      fc.boolean(),
      (attack, field, color) => {
        const text = renderText(planted(attack, field), { color, columns: null });
        expect(commandsIn(text)).toEqual([]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours are the only controls.
        expect(text.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\0-\t\v-\u001f\u202e]|##\[/);
      },
    ),
    { numRuns: 300 },
  ));

function planted(attack: string, field: string) {
  const at = (name: string, value: string | null) => (name === field ? attack : value);
  const { location } = missingExport;
  const finding = {
    ...missingExport,
    message: at('message', 'm') ?? '',
    hint: at('hint', null),
    expected: at('expected', null),
    actual: at('actual', null),
    location: location === null ? null : { ...location, file: at('file', location.file) ?? '' },
  };
  const golden = failedComponent.golden.map((result) => ({
    ...result,
    name: at('name', result.name) ?? '',
    output: { stdout: '', stderr: at('stderr', '') ?? '' },
  }));
  const checks = component.checks.map((check) => ({
    ...check,
    reason: at('reason', null),
    findings: [finding],
  }));
  const names = { name: at('name', 'n') ?? '', path: at('path', 'p'), world: at('world', 'w') };
  return { ...failedReport, components: [{ ...component, ...names, checks, golden }] };
}

test.each([
  ['f() answers something else: 6 → 7', 'f() answers something else'],
  ['f() answers something else at .a: 6 → 8', 'f() answers something else at .a: 6 → 8'],
])('values that stand below are not said twice: %s', (message, shown) => {
  const finding = { ...missingExport, message, expected: '6', actual: '7', related: [] };
  const text = renderText({ ...report, components: [componentWith([finding])] }, plain);
  expect(text).toContain(`    ${shown}\n    expected  6\n    actual    7\n`);
});
