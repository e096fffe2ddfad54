import { expect, test } from 'vitest';
import { renderSummary } from '../../src/report/summary.ts';
import { component, componentWith, failedReport, goldenFailed, missingExport, report } from './sample.ts';

test('green: the verdict, one row, what was skipped', () => {
  expect(renderSummary(report)).toBe(`## Component Check: ✅ passed

| Component | Verdict | World | Raw bytes | Gzip bytes | Golden | Not run |
| --- | --- | --- | ---: | ---: | --- | --- |
| <code>compute-hash</code> | ✅ passed | <code>go&#58;<!-- -->computer/go-computer</code> | 2,434,622 | 702,336 | 1 of 1 passed | memory: no budgets.memory |


5 checks in 2.4 s, component-check 0.1.0
`);
});

test('red: every finding with its place, values and hint', () => {
  const summary = renderSummary(failedReport);
  expect(summary).toContain('❌ failed');
  expect(summary).toContain(
    '- **error** <code>wit/missing-export</code> in <code>compute-hash</code> at <code>fixtures/compute-hash/wit/go-api.wit&#58;<!-- -->4&#58;<!-- -->5</code><br>',
  );
  expect(summary).toContain('expected <pre>compute-hash: func(data: list&#60;u8&#62;) -&#62; string</pre>');
  expect(summary).toContain('<br>→ Write //go&#58;<!-- -->wasmexport compute-hash above the function.');
  expect(summary).toContain(', case <code>No bytes.</code> on v8<br>');
  expect(summary.indexOf('**warning**')).toBeGreaterThan(summary.lastIndexOf('**error**'));
});

test('why we could not judge stands first', () => {
  const error = {
    code: 'tool-missing',
    message: 'No Go.',
    hint: 'Install it.',
    location: null,
    source: null,
  };
  expect(
    renderSummary({ ...report, verdict: 'unjudged', exitCode: 3, components: [], errors: [error] }),
  ).toContain(
    '⚠️ could not judge\n\n- **could not judge** <code>tool-missing</code><br>No Go.<br>→ Install it.\n',
  );
  expect(
    renderSummary({
      ...report,
      verdict: 'unjudged',
      exitCode: 2,
      components: [],
      errors: [{ ...error, code: 'config' }],
    }),
  ).toContain('⚠️ not checked\n\n- **not checked** <code>config</code><br>');
});

test('hostile names break no table and call nobody', () => {
  const name = 'a|b`<img src=x>`@octocat\n# x';
  const summary = renderSummary({
    ...report,
    components: [{ ...component, name, golden: [{ ...goldenFailed, name }] }],
  });
  const rows = summary.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.map((row) => row.split('|').length)).toEqual([9, 9, 9]);
  expect(summary).not.toMatch(/@octocat|<img|^# x/m);
  expect(summary).toContain('&#64;<!-- -->octocat');
});

test('stays under 900 KiB, says what it left out, and cuts between findings', () => {
  const findings = Array.from({ length: 3000 }, () => ({ ...missingExport, expected: '<'.repeat(2000) }));
  const big = componentWith(findings);
  const summary = renderSummary({ ...report, components: [big] });
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900 * 1024);
  expect(Buffer.byteLength(summary)).toBeGreaterThan(880 * 1024);
  expect(summary).toMatch(
    /\n\n\*\*[\d,]+ parts left out\*\* to stay under GitHub's limit: see component-check.json.\n$/,
  );
  expect(summary.match(/<pre>/g)).toHaveLength(summary.match(/<\/pre>/g)?.length ?? 0);
});
