import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/check/check.ts';
import { memoryCheck } from '../../src/check/memory.ts';

/** The check reads the budget and what the cases took. */
function judge(limit: number | null, ...peaks: (number | null)[]) {
  const results = peaks.map((memoryBytes, index) => ({
    file: 'a',
    line: index + 1,
    name: `c${index}`,
    cost: { memoryBytes },
  }));
  const golden = peaks.length === 0 ? null : { results, findings: [] };
  return memoryCheck.judge({ component: { budgets: { memory: limit } }, golden } as unknown as Evidence);
}

describe('memory/over-limit', () => {
  it('passes at its limit and fails one byte over, at the worst case (F01)', () => {
    expect(judge(100, 100, 5)).toEqual({ findings: [], skipped: null });
    const [found, ...more] = judge(99, 100, null, 300).findings;
    expect(found).toMatchObject({ rule: 'memory/over-limit', actual: '300', location: { line: 3 } });
    expect(found?.message).toContain('201 bytes over');
    expect(found?.related).toHaveLength(1);
    expect(more).toEqual([]);
  });

  it('names a case once that is over it on several hosts, with the most that it took', () => {
    const result = (line: number, memoryBytes: number) => ({
      file: 'a',
      line,
      name: 'c',
      cost: { memoryBytes },
    });
    const golden = {
      results: [result(1, 150), result(1, 151), result(2, 200), result(2, 199)],
      findings: [],
    };
    const evidence = { component: { budgets: { memory: 99 } }, golden } as unknown as Evidence;
    const [found] = memoryCheck.judge(evidence).findings;
    expect([found?.actual, found?.related]).toEqual([
      '200',
      [{ message: '"c" takes 151 bytes', location: { file: 'a', line: 1, column: null } }],
    ]);
  });

  it('is skipped without a budget, and without a case that was measured', () => {
    expect(judge(null, 5).skipped).toContain('no budget');
    expect(judge(5).skipped).toContain('nothing was measured');
    expect(judge(5, null).skipped).toContain('nothing was measured');
  });
});
