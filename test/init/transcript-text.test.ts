import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTranscript } from '../../src/golden/parse.ts';
import { planCase, scopeOf } from '../../src/golden/plan.ts';
import { tabulate } from '../../src/golden/spelling.ts';
import { exampleValue } from '../../src/init/example-value.ts';
import { exampleTranscript } from '../../src/init/transcript-text.ts';
import { equalValues } from '../../src/wave/compare.ts';
import { parseValue } from '../../src/wave/parse.ts';
import { printValue } from '../../src/wave/print.ts';
import type { World } from '../../src/wit/model.ts';
import { func, KITCHEN, STRING } from '../golden/kitchen.ts';
import { arbitraryType, COUNTER } from '../wave/arbitrary.ts';

const LIMITS = { timeoutMs: 1, memoryBytes: 1, outputBytes: 1, stackBytes: 1, valueBytes: 1 };
const NOTHING = { files: new Map(), trees: new Map() };

const exporting = (...functions: ReturnType<typeof func>[]): World => ({
  id: 'root:component/root',
  imports: new Map(),
  exports: new Map(functions.map((one) => [one.name, { kind: 'func', func: one }])),
});

/** The cases of a world's example, each planned: what could not run throws. */
function plans(world: World) {
  const { text } = exampleTranscript(world, LIMITS) ?? { text: '' };
  const { source, cases, problems } = parseTranscript('x.transcript', text);
  expect(problems).toEqual([]);
  const scope = scopeOf(world, LIMITS);
  return cases.map((one) => {
    expect(one.problems).toEqual([]);
    const plan = planCase(source, one, scope, NOTHING);
    if (!('run' in plan)) throw new Error(`${text}\n${JSON.stringify(plan)}`);
    return plan;
  });
}

test('each callable export has a case that can be planned, the others a comment', () => {
  const targets = tabulate(KITCHEN.exports).targets.map(({ path }) => path.join('.'));
  const called = plans(KITCHEN).map(({ steps }) => steps.at(-1)?.target.path.join('.'));
  expect(called.toSorted()).toEqual(targets.filter((name) => name !== 'later').toSorted());
  const { text } = exampleTranscript(KITCHEN, LIMITS) ?? {};
  expect(text).toContain('#   later: it is async');
  expect(text).toContain('> a-counter = ops.counter(1)\n> a-counter.increment()');
  expect(text).toContain('> a-counter = ops.counter(1)\n> ops.take(a-counter)');
  expect(text).toContain('as `< f(x) = ?`');
});

test('a handle that nothing makes leaves a list empty, and a function uncalled', () => {
  const stray = { kind: 'own', resource: COUNTER } as const;
  const world = exporting(
    func('all', [{ kind: 'list', element: stray }], STRING),
    func('one', [stray], STRING),
  );
  const example = exampleTranscript(world, LIMITS);
  expect(example?.text).toContain('> all([])');
  expect(example?.uncalled).toEqual([{ name: 'one', why: 'it takes a handle that no function here makes' }]);
  expect(exampleTranscript(exporting(func('one', [stray], null)), LIMITS)).toBeNull();
});

test('a resource that is made of its own kind alone ends the search', () => {
  const own = { kind: 'own', resource: COUNTER } as const;
  expect(exampleTranscript(exporting(func('next', [own], own)), LIMITS)).toBeNull();
});

test('the example of any type is a value of it', () => {
  const wanted = { maps: true, fixedLists: true, handles: true };
  fc.assert(
    fc.property(arbitraryType(wanted), (type) => {
      const value = exampleValue(type, () => 'h-1');
      if (value === null) throw new Error(type.kind);
      const parsed = parseValue(printValue(value), type);
      expect(parsed.ok && equalValues(parsed.value, value)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
