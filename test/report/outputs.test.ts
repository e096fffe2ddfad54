import { expect, test } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { outputs } from '../../src/report/outputs.ts';
import { commandsIn } from './runner.ts';
import { component, report } from './sample.ts';

const places = {
  report: 'sub/component-check-out/component-check.json',
  resolve: (path: string) => `sub/${path}`,
};
const sha256 = '74f81fe167d99b4cb41d6d0ccda82278caee9f3e2f25d5e5a3936ff3dcec60d0';

test('one component: everything', () => {
  expect(outputs(report, places)).toEqual({
    verdict: 'passed',
    'exit-code': '0',
    report: 'sub/component-check-out/component-check.json',
    components: `[{"name":"compute-hash","path":"sub/component-check-out/compute-hash/component.wasm","sha256":"${sha256}"}]`,
    'component-path': 'sub/component-check-out/compute-hash/component.wasm',
    digest: `sha256:${sha256}`,
    'go-version': '1.26.8',
    'wasm-tools-version': '0.259.0',
  });
});

test('several components: no single path or digest, versions only where all agree', () => {
  const other = {
    ...component,
    name: 'other',
    tools: { ...component.tools, go: { version: '1.25.14', source: 'path' } },
  };
  const found = outputs({ ...report, components: [component, other] }, places);
  expect(Object.keys(found)).toEqual(['verdict', 'exit-code', 'report', 'components', 'wasm-tools-version']);
  expect(JSON.parse(found.components ?? '')).toHaveLength(2);
});

test('nothing built: no path, no digest, an empty list', () => {
  const unbuilt = { ...component, path: null, sha256: null, size: null };
  expect(outputs({ ...report, verdict: 'failed', exitCode: 1, components: [unbuilt] }, places)).toEqual({
    verdict: 'failed',
    'exit-code': '1',
    report: places.report,
    components: '[]',
  });
});

test('no value has a line break, whatever a name holds', () => {
  const found = outputs({ ...report, components: [{ ...component, name: 'a\nghadelimiter_1\nb' }] }, places);
  for (const value of Object.values(found)) expect(value).not.toMatch(/[\r\n]/);
});

test('the JSON report is the report, and inert', () => {
  const hostile = { ...report, components: [{ ...component, name: '##[error]x\u001b\u202e\u2028' }] };
  const json = renderJson(hostile);
  expect(JSON.parse(json)).toEqual(hostile);
  expect(commandsIn(json)).toEqual([]);
  expect(json).toContain('##\\u005berror]x\\u001b\\u202e\\u2028');
  expect(json.endsWith('}\n')).toBe(true);
});
