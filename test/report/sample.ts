import type { Finding } from '../../src/check/finding.ts';
import type { ComponentReport, GoldenResult, Report } from '../../src/report/report.ts';

/** What a right `compute-hash` gives. */
const goldenPassed: GoldenResult = {
  file: 'fixtures/compute-hash/testdata/hash.transcript',
  line: 2,
  name: "The digest of the article's five bytes.",
  host: 'v8',
  status: 'passed',
  reason: null,
  finding: null,
  output: { stdout: '', stderr: '' },
  durationMs: 11,
  cost: {
    callFuel: null,
    instantiationFuel: null,
    seed: 0,
    memoryBytes: 2_424_832,
    memoryGrowths: 0,
  },
};

export const component: ComponentReport = {
  name: 'compute-hash',
  reason: null,
  path: 'component-check-out/compute-hash/component.wasm',
  sha256: '74f81fe167d99b4cb41d6d0ccda82278caee9f3e2f25d5e5a3936ff3dcec60d0',
  world: 'go:computer/go-computer',
  tools: {
    go: { version: '1.26.8', source: 'path' },
    wasmTools: { version: '0.259.0', engine: 'embedded', substitute: null },
    adapter: { sha256: 'ab'.repeat(32), wasi: '0.2.12', kind: 'reactor' },
  },
  imports: ['wasi:cli/environment@0.2.12', 'wasi:io/error@0.2.12'],
  exports: ['compute-hash'],
  size: { raw: 2_434_622, gzip: 702_336, brotli: null },
  checks: [
    { check: 'build', status: 'passed', reason: null, durationMs: 2134, findings: [] },
    { check: 'abi', status: 'passed', reason: null, durationMs: 0.2, findings: [] },
    { check: 'world', status: 'passed', reason: null, durationMs: 3, findings: [] },
    { check: 'golden', status: 'passed', reason: null, durationMs: 112, findings: [] },
    { check: 'size', status: 'passed', reason: null, durationMs: 0, findings: [] },
    { check: 'memory', status: 'skipped', reason: 'no budgets.memory', durationMs: 0, findings: [] },
  ],
  golden: [goldenPassed],
};

export const report: Report = {
  schema: 'component-check/1',
  verdict: 'passed',
  exitCode: 0,
  commit: '3920e22b44c17e00000000000000000000000000',
  baseline: null,
  errors: [],
  tools: { componentCheck: '0.1.0', node: '24.21.0', zlib: '1.3.1', jco: '1.35.0', wasmtime: null },
  components: [component],
  durationMs: 2412,
};

export const missingExport: Finding = {
  rule: 'wit/missing-export',
  severity: 'error',
  message: 'The world go:computer/go-computer asks for compute-hash, and the component does not export it.',
  hint: 'Write //go:wasmexport compute-hash above the function.',
  expected: 'compute-hash: func(data: list<u8>) -> string',
  actual: null,
  related: [
    {
      message: 'compute_hash is exported here',
      location: { file: 'fixtures/compute-hash/main.go', line: 12, column: 1 },
    },
  ],
  location: { file: 'fixtures/compute-hash/wit/go-api.wit', line: 4, column: 5 },
};

export const largeWarning: Finding = {
  rule: 'size/over-limit',
  severity: 'warning',
  message: 'The component has 2,434,622 bytes, 1 more than its budget of 2,434,621.',
  hint: null,
  expected: null,
  actual: null,
  related: [],
  location: { file: 'component-check.yml', line: 9, column: null },
};

export const mismatch: Finding = {
  rule: 'golden/mismatch',
  severity: 'error',
  message: 'compute-hash([]) answered something else.',
  hint: 'Accept it with: component-check golden --update',
  expected: '"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"',
  actual: '"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b856"',
  related: [],
  location: null,
};

export const goldenFailed: GoldenResult = {
  ...goldenPassed,
  line: 8,
  name: 'No bytes.',
  status: 'failed',
  output: {
    stdout: '',
    stderr: 'panic: runtime error: index out of range [0] with length 0\n\ngoroutine 1:',
  },
  finding: mismatch,
};

export const failedComponent: ComponentReport = {
  ...component,
  checks: component.checks.map((check) => {
    if (check.check === 'world') return { ...check, status: 'failed', findings: [missingExport] };
    if (check.check === 'golden') return { ...check, status: 'failed' };
    if (check.check === 'size') return { ...check, findings: [largeWarning] };
    return check;
  }),
  golden: [goldenPassed, goldenFailed],
};

export const failedReport: Report = {
  ...report,
  verdict: 'failed',
  exitCode: 1,
  components: [failedComponent],
};

/** A component whose world check found these. */
export function componentWith(findings: readonly Finding[]): ComponentReport {
  return {
    ...component,
    golden: [],
    checks: [{ check: 'world', status: 'failed', reason: null, durationMs: 3, findings }],
  };
}
