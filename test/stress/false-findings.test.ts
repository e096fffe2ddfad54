import { expect, test } from 'vitest';
import { biasedLeaves } from '../../src/fuzz/leaves.ts';
import { scopeOf } from '../../src/golden/plan.ts';
import type { RunResult } from '../../src/hosts/host.ts';
import type { ImportCall } from '../../src/hosts/protocol.ts';
import type { Sight } from '../../src/stress/evidence.ts';
import { stressGuest } from '../../src/stress/stress-guest.ts';
import type { Extern, Func, ValType } from '../../src/wit/model.ts';
import { type Act, fakeHost, gives, LIMITS, type Sent } from '../golden/fake-host.ts';

const TEXT: ValType = { kind: 'string' };
const func = (name: string, param: ValType | null, result: ValType | null): Func => ({
  name,
  async: false,
  role: { kind: 'function' },
  params: param === null ? [] : [{ name: 'it', type: param }],
  result,
});
const SINK: Extern = {
  kind: 'interface',
  interface: { id: 'a:b/sink', functions: [func('notify', TEXT, null)], types: [] },
};

/** As of a host that repeats calls. */
function repeated(
  { steps, done, failure }: RunResult,
  run: Sent,
  memory: (calls: number) => number,
): RunResult {
  const counts = run.steps.map(({ repeat = 1 }) => repeat);
  const told = steps.map((step) => {
    const durationsNs = Array.from({ length: counts[step.step] ?? 1 }, () => 1);
    return { ...step, calls: { durationsNs, fuel: null } };
  });
  const bytes = memory(counts.reduce((sum, count) => sum + count, 0));
  return { steps: told, done: done && { ...done, cost: { ...done.cost, memoryBytes: bytes } }, failure };
}

/** What one call does that is known by its export, its run, and the calls before it in the instance. */
type Program = (name: string, run: Sent, before: readonly string[]) => Act;

/** What is seen of a program whose memory has so many bytes after so many calls. */
async function sights(
  exported: readonly Func[],
  program: Program,
  memory = (_calls: number) => 0,
): Promise<Sight['kind'][]> {
  const exports = new Map(exported.map((one) => [one.name, { kind: 'func', func: one } as const]));
  const scope = scopeOf({ id: 'a:b/w', imports: new Map([['a:b/sink', SINK]]), exports }, LIMITS);
  const instances = new Map<Sent, string[]>();
  const plain = fakeHost((step, run) => {
    const before = instances.get(run) ?? [];
    const name = step.exportPath.join('.');
    const { outcome, imports = [], stdout = '' } = program(name, run, before);
    instances.set(run, [...before, name]);
    const unanswered = imports.length > step.stubs.length;
    if (unanswered)
      return { outcome: { kind: 'trap', class: 'other', message: 'no answer' }, imports, stdout };
    return { outcome, imports, stdout };
  });
  const run = async (asked: Sent) => repeated(await plain.run(asked), asked, memory);
  const host = { ...plain, run };
  const leaves = biasedLeaves({ integers: [], texts: [] });
  const guest = { host, name: 'v8', limits: LIMITS, imports: scope.imports, leaves } as const;
  const { observations } = await stressGuest(guest, scope, { seeds: new Map(), isGo: true });
  return observations.map(({ kind }) => kind);
}

const returns = { ...gives(null), stdout: '' };
const SET = func('set', TEXT, null);
const ADD = func('add', { kind: 'u32' }, null);

test('an export that switches logging on leaves no goroutine', async () => {
  const logs: Program = (name, _, before) =>
    name === 'add' && before.includes('set') ? { ...returns, stdout: `call ${before.length}\n` } : returns;
  expect(await sights([SET, ADD], logs)).toEqual([]);
});

test('an export that says whom to notify leaves no goroutine', async () => {
  const notify: ImportCall[] = [{ importPath: ['a:b/sink', 'notify'], args: ['"x"'] }];
  const notifies: Program = (name, _, before) =>
    name === 'add' && before.includes('set') ? { ...returns, imports: notify } : returns;
  expect(await sights([SET, ADD], notifies)).toEqual([]);
});

test('what comes once, of the first call after it, was left by it', async () => {
  const late: Program = (name, _, before) =>
    name === 'add' && before.at(-1) === 'set' ? { ...returns, stdout: 'late' } : returns;
  expect(await sights([SET, ADD], late)).toEqual(['left']);
  const notify: ImportCall[] = [{ importPath: ['a:b/sink', 'notify'], args: ['"x"'] }];
  const asks: Program = (name, _, before) =>
    name === 'add' && before.at(-1) === 'set' ? { ...returns, imports: notify } : returns;
  expect(await sights([SET, ADD], asks)).toEqual(['left']);
});

const TELL = func('tell', null, TEXT);
const clobbers = ({ env }: Sent) => env.some(([, value]) => value === 'clobberfree=1');

test.each<[string, (run: Sent) => string, Sight['kind'][]]>([
  ['its environment', ({ env }) => env.join(' '), []],
  ['how many variables there are', ({ env }) => String(env.length), []],
  // A collection takes from the same numbers as `select`.
  ['chance', (run) => `${run.seed}${clobbers(run)}`, []],
  ['the time', (run) => `${run.clock}${clobbers(run)}`, []],
  ['memory that was freed', (run) => (clobbers(run) ? 'ef be ad de' : 'text'), ['differs']],
])('an answer that hangs on %s', async (_, answer, kinds) => {
  const tells: Program = (__, run) => gives(JSON.stringify(answer(run)));
  expect(await sights([TELL], tells)).toEqual(kinds);
});

/** Bytes of memory after so many calls. */
test.each<[string, (calls: number) => number, Sight['kind'][]]>([
  ['a cache of 10,000 entries', (calls) => Math.min(calls, 10_000) * 1000, []],
  [
    'a cache of 12,000 entries, some of whose memory comes late',
    (n) => Math.min(n, 12_000) * 1000 + n * 66,
    [],
  ],
  ['a leak of 66 bytes a call', (calls) => calls * 66, ['climb']],
])('%s', async (_, memory, kinds) => {
  expect(await sights([SET], () => returns, memory)).toEqual(kinds);
});
