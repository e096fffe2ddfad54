import { expect, test } from 'vitest';
import { runAnswered } from '../../src/fuzz/answered.ts';
import { type Call, stepOf } from '../../src/fuzz/sequence.ts';
import { tabulate } from '../../src/golden/spelling.ts';
import { plainRun } from '../../src/hosts/plain-run.ts';
import type { Func } from '../../src/wit/model.ts';
import { fakeHost, gives, LIMITS } from '../golden/fake-host.ts';

const func: Func = { name: 'go', async: false, role: { kind: 'function' }, params: [], result: null };
const [target] = tabulate(new Map([['go', { kind: 'func', func } as const]])).targets;

/** A guest that calls its host by these names, one after another; an answer that is missing or another's ends it. */
function guest(names: readonly string[]) {
  return fakeHost(({ stubs }) => {
    const open = names.findIndex((name, index) => stubs[index]?.importPath[0] !== name);
    const imports = names
      .slice(0, open < 0 ? names.length : open + 1)
      .map((name) => ({ importPath: [name] as const, args: [] }));
    const trap = { kind: 'trap', class: 'other', message: 'no answer' } as const;
    return { ...(open < 0 ? gives(null) : { outcome: trap }), imports };
  });
}

async function run(names: readonly string[], guess: boolean) {
  if (target === undefined) throw new Error('no target');
  const host = guest(names);
  const calls: Call[] = [{ target, args: [], self: null, bind: null, answers: [] }];
  const trial = await runAnswered(
    {
      run: (known) => host.run({ ...plainRun(LIMITS), steps: known.map(stepOf) }),
      answer: ({ importPath }) => (importPath[0] === 'no' ? 'not this one' : { importPath, value: null }),
      guess,
    },
    calls,
  );
  const answers = trial.calls[0]?.answers.map(({ importPath }) => importPath[0]);
  return { answers, unanswered: trial.unanswered, runs: host.runs.length };
}

const forty = Array.from({ length: 40 }, () => 'a');

test('each imported call costs a run; one that comes again and again fewer, and nothing is answered that was not asked', async () => {
  expect(await run(['a', 'b', 'a'], false)).toEqual({ answers: ['a', 'b', 'a'], unanswered: null, runs: 4 });
  expect((await run(forty, false)).runs).toBe(41);
  const guessed = await run(forty, true);
  expect([guessed.answers, guessed.unanswered]).toEqual([forty, null]);
  expect(guessed.runs).toBeLessThan(9);
  const turns = ['open', ...forty.flatMap((_, index) => (index < 10 ? ['get', 'put'] : [])), 'close'];
  const taken = await run(turns, true);
  expect([taken.answers, taken.runs < 12]).toEqual([turns, true]);
});

test('what has no answer is said, and so is what never ends', async () => {
  expect(await run(['a', 'a', 'no'], true)).toMatchObject({
    answers: ['a', 'a'],
    unanswered: 'not this one',
  });
  const endless = await run([...forty, ...forty], true);
  expect(endless.unanswered).toBe('it calls its host more than 64 times');
});
