import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/check/check.ts';
import { goldenCheck } from '../../src/check/golden.ts';
import { finding } from '../../src/check/make-finding.ts';
import type { GoldenResult } from '../../src/report/report.ts';

const PLACE = { file: 'wit/world.wit', line: 3, column: 10 };
const WORLD = { exports: new Map(), imports: new Map(), id: 'w' };

/** The check reads the results' status, the findings about files and the exports. */
function judge(
  statuses: GoldenResult['status'][] | null,
  findings = [] as ReturnType<typeof finding>[],
  actual: unknown = WORLD,
) {
  const golden = statuses === null ? null : { results: statuses.map((status) => ({ status })), findings };
  const absence = golden === null ? 'none; write testdata/first.transcript' : null;
  const places = { worlds: [], find: (path: string[]) => (path.join() === 'f' ? PLACE : null) };
  const evidence = { golden, actual, absence, places, component: { world: [] } };
  return goldenCheck.judge(evidence as unknown as Evidence);
}

describe('the golden check', () => {
  it('fails by its cases, whose findings stand elsewhere', () => {
    expect(judge(['passed', 'failed'])).toEqual({ findings: [], skipped: null, failed: true });
    expect(judge(['passed', 'skipped'])).toEqual({ findings: [], skipped: null, failed: false });
  });

  it('hands on what is wrong with files', () => {
    const invalid = finding('golden/invalid', { message: 'm' });
    expect(judge([], [invalid]).findings).toEqual([invalid]);
  });

  it('is skipped where there was nothing to run, and says what to write', () => {
    expect(judge(null).skipped).toContain('testdata/first.transcript');
  });

  it('is not green where every case is skipped (E08, E11)', () => {
    expect(judge(['skipped', 'skipped']).findings).toMatchObject([{ rule: 'golden/no-cases' }]);
    expect(judge(['skipped', 'passed']).findings).toEqual([]);
  });

  it('says why nothing ran, for those whose rules take the finding away', () => {
    expect(judge(['skipped']).idle).toBe('no golden case ran');
    expect(judge([]).idle).toBe('no golden case ran');
    expect(judge(['passed']).idle).toBeUndefined();
  });

  it('says why where all cases ask for a host that did not run', () => {
    const results = [
      { status: 'skipped', reason: 'runs on wasmtime only (@ host)' },
    ] as unknown as GoldenResult[];
    const evidence = { golden: { results, findings: [] }, actual: WORLD } as unknown as Evidence;
    expect(goldenCheck.judge(evidence).findings[0]?.hint).toMatch(
      /@ skip.*hosts: \[v8, wasmtime\].*runs on wasmtime only/,
    );
  });

  it('names exports that no transcript can call (D19)', () => {
    const func = { name: 'f', async: true, role: { kind: 'function' }, params: [], result: null };
    const plain = { ...func, name: 'g', async: false };
    const exports = new Map([
      ['f', { kind: 'func', func }],
      ['g', { kind: 'func', func: plain }],
    ]);
    const { findings } = judge(['passed'], [], { ...WORLD, exports });
    expect(findings).toMatchObject([
      {
        rule: 'golden/unsupported-export',
        severity: 'warning',
        message: expect.stringContaining('f cannot be called'),
        location: PLACE,
      },
    ]);
  });
});
