import { expect, test } from 'vitest';
import type { ComponentReport } from '../../src/report/report.ts';
import { verdictOf } from '../../src/report/verdict.ts';
import { component, failedComponent, goldenFailed, largeWarning } from './sample.ts';

const config = { code: 'config' };
const broken = { code: 'host-failed' };
const only = (status: ComponentReport['checks'][number]['status']): ComponentReport => ({
  ...component,
  golden: [],
  checks: [{ check: 'build', status, reason: null, durationMs: 1, findings: [] }],
});

test.each([
  ['all passed, one skipped', [component], [], 'passed', 0],
  [
    'a warning',
    [{ ...component, checks: component.checks.map((c) => ({ ...c, findings: [largeWarning] })) }],
    [],
    'passed',
    0,
  ],
  ['a finding', [component, failedComponent], [], 'failed', 1],
  ['a golden failure alone', [{ ...component, golden: [goldenFailed] }], [], 'failed', 1],
  ['a failed check without a finding', [only('failed')], [], 'failed', 1],
  ['a broken tool', [component], [broken], 'unjudged', 3],
  ['a check that could not judge', [component, only('unjudged')], [], 'unjudged', 3],
  ['findings and a broken tool', [failedComponent], [broken], 'failed', 1],
  ['findings, a broken tool and a bad config', [failedComponent], [broken, config], 'unjudged', 2],
  ['no component', [], [], 'unjudged', 2],
  ['a component with no checks', [{ ...component, checks: [] }], [], 'unjudged', 3],
  ['a component with nothing but skipped checks', [only('skipped')], [], 'unjudged', 3],
] as const)('%s', (_, components, errors, verdict, exitCode) => {
  expect(verdictOf(components, errors)).toEqual({ verdict, exitCode });
});
