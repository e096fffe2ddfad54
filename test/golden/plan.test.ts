import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../../src/golden/parse.ts';
import { type CasePlan, planCase, scopeOf } from '../../src/golden/plan.ts';
import { LIMITS } from './fake-host.ts';
import { KITCHEN } from './kitchen.ts';

const FILES = new Map<string, Uint8Array | string>([
  ['in.bin', Uint8Array.of(1, 0xff)],
  ['text.txt', Buffer.from('a\r\nb')],
  ['gone', 'testdata/gone does not exist'],
]);

function plan(text: string) {
  const { source, cases } = parseTranscript('a.transcript', text);
  const [one] = cases;
  if (one === undefined) throw new Error('no case');
  return planCase(source, one, scopeOf(KITCHEN, LIMITS), { files: FILES, trees: new Set(['data']) });
}

function planned(text: string): CasePlan {
  const made = plan(text);
  if (!('run' in made)) throw new Error(made.map(({ message }) => message).join('\n'));
  return made;
}

const sent = (text: string) => planned(text).run.steps.map(({ exportPath, args }) => [exportPath, ...args]);

/** `line:column message | hint` of every finding. */
function problems(text: string): string[] {
  const made = plan(text);
  if ('run' in made) return [];
  return made.map(
    ({ location, message, hint }) => `${location?.line}:${location?.column} ${message} | ${hint}`,
  );
}

const OPS = 'acme:kitchen/ops@1.2.3';

describe('names of functions', () => {
  it.each([
    ['compute-hash([1,2])', ['compute-hash'], '[1, 2]'],
    ['%compute-hash([])', ['compute-hash'], '[]'],
    ['side(1)', ['acme:kitchen/shapes@1.2.3', 'side'], '1'],
    ['ops.area(1, 2)', [OPS, 'area'], '1', '2'],
    ['kitchen/ops.area(1, 2)', [OPS, 'area'], '1', '2'],
    ['acme:kitchen/ops.area(1, 2)', [OPS, 'area'], '1', '2'],
    ['acme:kitchen/ops.area@1.2.3(1, 2)', [OPS, 'area'], '1', '2'],
    ['counter(5)', [OPS, '[constructor]counter'], '5'],
    ['ops.counter.zero()', [OPS, '[static]counter.zero']],
    ['acme:kitchen/ops.counter.zero@1.2.3()', [OPS, '[static]counter.zero']],
  ])('%s', (call, path, ...args) => {
    expect(sent(`> ${call}`)).toEqual([[path, ...args]]);
  });

  it.each([
    ['compute-hsh([1])', '1:3 there is no function "compute-hsh" | Did you mean `compute-hash`?'],
    [
      'area(1, 2)',
      '1:3 "area" names 2 functions | write one of acme:kitchen/ops.area@1.2.3, acme:kitchen/shapes.area@1.2.3',
    ],
    ['ops.area@1.2.3(1, 2)', '1:3 there is no function "ops.area@1.2.3"'],
    ['counter.increment()', '1:3 there is no function "counter.increment"'],
    ['later()', '1:3 later cannot be called from a transcript: it is async'],
  ])('refuses %s', (call, problem) => {
    expect(problems(`> ${call}`)).toEqual([expect.stringContaining(problem)]);
  });

  it('lists what there is', () => {
    expect(problems('> zzzzzzzzzz()')[0]).toContain('The functions are compute-hash, echo, half');
  });
});

describe('arguments', () => {
  it('are sent as canonical WAVE', () => {
    expect(sent('> echo("""\na\n\nb\n""")')).toEqual([[['echo'], '"a\\n\\nb"']]);
    expect(sent('> half(1.50)')).toEqual([[['half'], '1.5']]);
  });

  it.each([
    ['> compute-hash([1, 256])', '1:20 '],
    ['> compute-hash([\n  1,\n  "x"\n])', '3:3 '],
    ['> ops.area(1)', '1:13 acme:kitchen/ops.area@1.2.3 takes 2 arguments, here is 1'],
    ['> echo("a", "b")', '1:13 echo takes 1 argument, here are 2'],
    ['> spin(1)', '1:8 spin takes no arguments, here is 1'],
  ])('%j is wrong inside the argument', (text, place) => {
    expect(problems(text)).toEqual([expect.stringContaining(place)]);
  });

  it('may stand in files beside the transcript', () => {
    expect(sent('> compute-hash(file("in.bin"))')).toEqual([[['compute-hash'], '[1, 255]']]);
    expect(sent('> echo(file("text.txt"))')).toEqual([[['echo'], '"a\\r\\nb"']]);
    expect(problems('> echo(file("in.bin"))')).toEqual([
      expect.stringContaining('1:13 file("in.bin") is not UTF-8'),
    ]);
    expect(problems('> echo(file("gone"))')).toEqual([
      expect.stringContaining('1:13 file("gone") cannot be read: testdata/gone does not exist'),
    ]);
  });
});

describe('results', () => {
  it('of another type fail the case and can still be replaced', () => {
    const [step] = planned('> compute-hash([])\n5').steps;
    expect(step?.expected).toMatchObject({ kind: 'unreadable', problem: { at: 19 } });
    expect(planned('> spin()\n5').steps[0]?.expected.kind).toBe('unreadable');
  });

  it('end the case where they are a trap or an exit', () => {
    expect(problems('> spin()\n! trap\n> spin()')).toEqual([
      expect.stringContaining('3:1 a call stands after `! trap`'),
    ]);
    expect(problems('> spin()\n> spin()\n! exit 0')).toEqual([]);
  });
});

describe('handles', () => {
  it('are bound, called and passed', () => {
    const text =
      '> c = counter(5)\n> c.increment()\n6\n> ops.take(c)\n1\n> c = ops.counter.zero()\n> c.increment()\n1';
    expect(sent(text)).toEqual([
      [[OPS, '[constructor]counter'], '5'],
      [[OPS, '[method]counter.increment'], 'c'],
      [[OPS, 'take'], 'c'],
      [[OPS, '[static]counter.zero']],
      [[OPS, '[method]counter.increment'], 'c'],
    ]);
    expect(planned(text).run.steps[0]?.bind).toBe('c');
    expect(planned(text).needs).toEqual(['resources']);
  });

  it('that nobody made are told from those that are there; drop is no call', () => {
    const problem = (call: string) => problems(`> c = counter(5)\n> ${call}`)[0];
    expect(problem('d.increment()')).toContain('The variables here are c. Did you mean `c.increment`?');
    expect(problem('drop(c)')).toContain('a transcript drops no handle of its own');
    expect(problems('> d.increment()')[0]).not.toContain('variables');
  });

  it('inside a result have names of their own', () => {
    expect(sent('> ops.counter.zero()\ncounter-1\n> counter-1.increment()\n1')[1]).toEqual([
      [OPS, '[method]counter.increment'],
      'counter-1',
    ]);
  });

  it.each([
    [
      '> c = counter(5)\n> ops.take(c)\n1\n> c.increment()',
      '4:3 the handle "c" was passed by value before and is gone',
    ],
    ['> ops.take(d)', '1:12 there is no handle "d"'],
    ['> c = counter(5)\n> c.reset()', '2:3 a counter has no method "reset"'],
    ['> area = counter(5)', '1:3 a variable may not have an export\'s name: "area"'],
    ['> ops = counter(5)', '1:3 a variable may not have an export\'s name: "ops"'],
    ['> c = half(1)', '1:3 only a handle can be bound to a variable, and half returns f64'],
  ])('%j is refused', (text, problem) => {
    expect(problems(text)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('answers to imported calls', () => {
  it('are sent with the step, up to the first open one', () => {
    const text = '> greet(7)\n< users.name-of(7) = "Ada"\n< note("x")\n< name-of(8) = ?\n< note("y")\n"a"';
    expect(planned(text).run.steps[0]?.stubs).toEqual([
      { importPath: ['example:host/users@0.1.0', 'name-of'], args: ['7'], answer: 'some("Ada")' },
      { importPath: ['example:host/users@0.1.0', 'note'], args: ['"x"'], answer: null },
    ]);
    expect(planned(text).needs).toEqual(['imports']);
  });

  it('may be handles and traps', () => {
    const text =
      '> greet(7)\n< r = host/store.open("x")\n< r.get("k") = "v"\n< drop r\n< note("x") ! trap\n"a"';
    expect(planned(text).run.steps[0]?.stubs).toEqual([
      { importPath: ['example:host/store', 'open'], args: ['"x"'], answer: 'r' },
      { importPath: ['example:host/store', '[method]stored.get'], args: ['r', '"k"'], answer: '"v"' },
      { importPath: ['example:host/store', '[resource-drop]stored'], args: ['r'], answer: null },
      { importPath: ['example:host/users@0.1.0', 'note'], args: ['"x"'], answer: { trap: true } },
    ]);
  });

  it.each([
    ['< exit(1)', '2:3 there is no function "exit"'],
    ['< name-of(7)', '2:3 example:host/users.name-of@0.1.0 needs an answer'],
    ['< note("x") = 1', '2:15 example:host/users.note@0.1.0 returns nothing'],
    ['< name-of(7) = 5', '2:16 '],
    ['< r = name-of(7)', '2:3 example:host/users.name-of@0.1.0 does not answer with a handle alone'],
    ['< drop r', '2:8 there is no handle "r" to drop'],
  ])('%j is refused', (line, problem) => {
    expect(problems(`> greet(7)\n${line}\n"a"`)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('the run', () => {
  it("has the clock, seed and limits of the design, or the case's own", () => {
    expect(planned('> spin()').run).toMatchObject({
      seed: 0,
      clock: '946684800000000000',
      limits: LIMITS,
      stdin: '',
    });
    const own =
      '@ seed 3\n@ clock 1970-01-01T00:00:01Z\n@ timeout 5s\n@ memory 1 MiB\n@ stdin "hi"\n> spin()';
    expect(planned(own).run).toMatchObject({
      seed: 3,
      clock: '1000000000',
      stdin: 'aGk=',
      limits: { ...LIMITS, timeoutMs: 5000, memoryBytes: 1_048_576 },
    });
  });

  it('needs directories that could be read', () => {
    expect(planned('@ dir /d = data\n> spin()').needs).toEqual(['dirs']);
    expect(problems('@ dir /d = nowhere\n> spin()')).toEqual([
      expect.stringContaining('1:12 the directory nowhere cannot be read'),
    ]);
  });
});
