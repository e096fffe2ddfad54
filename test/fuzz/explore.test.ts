import { expect, test, vi } from 'vitest';
import { type DirtyCall, noteDirty, tellDirty } from '../../src/fuzz/dirty.ts';
import { explore } from '../../src/fuzz/explore.ts';
import { biasedLeaves } from '../../src/fuzz/leaves.ts';
import type { Plan } from '../../src/fuzz/plan.ts';
import type { Bench } from '../../src/fuzz/runner.ts';
import { chooseTargets } from '../../src/fuzz/targets.ts';
import { endingOf, type Trial } from '../../src/fuzz/trial.ts';
import { type NameTable, tabulate } from '../../src/golden/spelling.ts';
import type { Host } from '../../src/hosts/host.ts';
import type { DirtyBits } from '../../src/hosts/protocol.ts';
import type { Func, FunctionKind, TypeName, ValType } from '../../src/wit/model.ts';
import { fakeHost, type Guest, gives, LIMITS, traps } from '../golden/fake-host.ts';
import { func, S32, U8 } from '../golden/kitchen.ts';

const ID = 'acme:kitchen/ops';
const COUNTER: TypeName = { owner: ID, name: 'counter' };
const SHELF: TypeName = { owner: ID, name: 'shelf' };
const own = (resource: TypeName): ValType => ({ kind: 'own', resource });
const role = (kind: 'constructor' | 'method' | 'static', resource: TypeName): FunctionKind => ({
  kind,
  resource,
});

const COUNTER_NEW = func('counter', [S32], own(COUNTER), role('constructor', COUNTER));
const COUNT = func('count', [], S32, role('method', COUNTER));
const CLONE = func('clone', [], own(COUNTER), role('method', COUNTER));
const SHELF_NEW = func('shelf', [own(COUNTER)], own(SHELF), role('constructor', SHELF));
const SIZE = func('size', [], S32, role('method', SHELF));

const tableOf = (functions: readonly Func[]): NameTable =>
  tabulate(new Map([[ID, { kind: 'interface', interface: { id: ID, functions, types: [] } }]]));
const short = (full: string) => full.replace(/^.*ops\./, '');

/** Explores without a time limit; fails where it goes round without end, and never calls. */
async function explored(
  functions: readonly Func[],
  guest: Guest,
  bound: number | null = 400,
  more: Partial<Plan> = {},
  opened: Partial<Bench> = {},
) {
  let asked = 0;
  const plan: Plan = {
    targets: tableOf(functions).targets,
    seeds: new Map(),
    prefix: 'h',
    deadline: null,
    extraMs: 0,
    known: () => false,
    progress: () => {},
    ...more,
    get calls() {
      asked += 1;
      if (asked > 20_000) throw new Error('it goes round and round');
      return bound;
    },
  };
  const dictionary = { integers: [], texts: [] };
  const host = fakeHost(guest);
  const bench = { host, limits: LIMITS, imports: tableOf([]), leaves: biasedLeaves(dictionary), seed: 7 };
  return explore({ ...bench, ...opened }, plan);
}

const refused = ({ refused: given }: Awaited<ReturnType<typeof explored>>) =>
  Object.fromEntries([...given].map(([full, reason]) => [short(full), reason]));

/** Each call gives what its result is like: a handle, or a number. */
const works: Guest = ({ exportPath, bind }) => gives(bind ?? (exportPath[1]?.includes(']') ? '1' : '2'));

test('methods are given up when the one function that makes their handles traps', async () => {
  const guest: Guest = (step, run) => (step.bind === null ? works(step, run) : traps('boom'));
  const result = await explored([COUNTER_NEW, COUNT, CLONE], guest);
  expect(result.found.map(({ kind, target }) => [kind, short(target.full)])).toEqual([['trap', 'counter']]);
  const reason = 'no export is left that makes the counter that it takes';
  expect(Object.values(refused(result))).toEqual([reason, reason]);
});

test('so are those whose maker lacks its own handles now', async () => {
  const guest: Guest = (step, run) =>
    step.exportPath[1] === '[constructor]counter' ? traps('boom') : works(step, run);
  const result = await explored([COUNTER_NEW, SHELF_NEW, SIZE], guest);
  expect(Object.values(refused(result))).toEqual([
    'no export is left that makes the counter that it takes',
    'no export is left that makes the shelf that it takes',
  ]);
});

test('while another one makes handles, methods are called until the calls are used up', async () => {
  const zero = func('zero', [], own(COUNTER), role('static', COUNTER));
  const guest: Guest = (step, run) =>
    step.exportPath[1] === '[constructor]counter' ? traps('boom') : works(step, run);
  const result = await explored([COUNTER_NEW, zero, COUNT], guest);
  expect(refused(result)).toEqual({});
  expect([...result.calls.values()].reduce((sum, calls) => sum + calls)).toBeGreaterThanOrEqual(400);
});

test('what chance never puts together is given up', async () => {
  const either: ValType = {
    kind: 'variant',
    name: { owner: ID, name: 'either' },
    cases: [{ name: 'one', type: own(COUNTER) }],
  };
  const result = await explored([func('take', [either], S32)], works);
  expect(refused(result)).toEqual({ take: 'no call of it could be put together: it lacks handles' });
});

test('signals and timers are heard between two rounds of a host that never waits', async () => {
  let heard = false;
  setImmediate(() => {
    heard = true;
  });
  const broken = { kind: 'died', exitCode: 1, signal: null, stderr: 'stopped' } as const;
  const guest: Guest = (step, run) => (heard ? broken : works(step, run));
  const result = await explored([func('half', [S32], S32)], guest, null);
  expect(result.broken).toContain('stopped');
});

test('what makes a handle is called too, and what makes the handles that it needs', () => {
  const names = (functions: readonly Func[], ...wanted: string[]) => {
    const { callable, refused: not } = chooseTargets(tableOf(functions), wanted);
    return [callable.map(({ full }) => short(full)), not.map(({ reason }) => reason)];
  };
  const all = [COUNTER_NEW, COUNT, SHELF_NEW, SIZE];
  expect(names(all, `${ID}.shelf.size`)[0]).toEqual(names([COUNTER_NEW, SHELF_NEW, SIZE])[0]);
  const no = 'no export makes the counter that it takes';
  expect(names([CLONE, COUNT])).toEqual([[], [no, no]]);
  expect(names([{ ...COUNTER_NEW, async: true }, COUNT])).toEqual([[], ['it is async', no]]);
});

test('a trap that transcripts expect is none to find, and calls after it and other traps are found all the same', async () => {
  const even = ({ args: [text] }: { readonly args: readonly string[] }) => Number(text) % 2 === 0;
  const guest: Guest = (step) => {
    if (step.exportPath[1] === 'half') return gives('1');
    // Made small by class alone, it would become the one that is known.
    return even(step) ? traps('known') : Number(step.args[0]) > 100 ? traps('unknown') : gives('2');
  };
  const known = (trial: Trial) => {
    const end = endingOf(trial);
    return end.kind === 'trap' && end.message === 'known';
  };
  const functions = [func('odd', [S32], S32), func('half', [S32], S32)];
  const { found, calls } = await explored(functions, guest, 400, { known });
  expect(found.map(({ ending }) => ending)).toEqual([
    { kind: 'trap', at: 0, class: 'go-panic', message: 'unknown' },
  ]);
  expect([...calls.values()].reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(400);
});

test('with a time, a case is made small no longer than that; without one, as far as it goes', async () => {
  const functions = [func('half', [S32], S32)];
  const guest: Guest = ({ args: [text] }) => (Math.abs(Number(text)) > 1 ? traps('boom') : gives('1'));
  const args = async (plan: Partial<Plan>) =>
    (await explored(functions, guest, 400, plan)).found[0]?.trial.calls.map((call) => call.args);
  const deadline = performance.now() + 600_000;
  expect(await args({ deadline, extraMs: 0 })).not.toEqual(await args({ deadline, extraMs: 60_000 }));
  expect(await args({})).toEqual(await args({ deadline, extraMs: 60_000 }));
});

test('how far it is, is said', async () => {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
  const said: string[] = [];
  await explored([func('half', [S32], S32)], works, 2000, { progress: (text) => said.push(text) });
  clock.mockRestore();
  expect(said[0]).toMatch(/^\d+ calls, last of acme:kitchen\/ops\.half$/);
});

test('values in more bits than their types have are noted once for each function and type', async () => {
  const host = fakeHost(works);
  const dirty: DirtyBits[] = [{ importPath: null, type: 'u8', value: 511, read: 255 }];
  const seen = new Map<string, DirtyCall>();
  const seeing: Host = {
    ...host,
    run: async (run) => {
      const { steps, ...ran } = await host.run(run);
      const isOdd = (index: number) => run.steps[index]?.exportPath[1] === 'odd';
      return { ...ran, steps: steps.map((step) => (isOdd(step.step) ? { ...step, dirty } : step)) };
    },
  };
  const functions = [func('odd', [S32], U8), func('half', [S32], S32)];
  const bench = { host: seeing, see: (trial: Pick<Trial, 'calls' | 'result'>) => noteDirty(seen, trial) };
  const { found } = await explored(functions, works, 400, {}, bench);
  const place = { file: 'main.go', line: 3, column: 1 };
  const told = tellDirty(seen, { imports: tableOf([]), seed: 7, file: 'a', place: () => place });
  expect(told).toMatchObject([{ rule: 'abi/dirty-bits', location: place }]);
  expect(told[0]?.message).toMatch(/^acme:kitchen\/ops\.odd\(.*\) returns 511 as u8: hosts read 255/);
  expect(found).toEqual([]);
});
