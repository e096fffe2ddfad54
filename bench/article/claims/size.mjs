// Sizes: bytes, which no machine changes.
import { count, median, megabytes, percent } from '../figures.mjs';
import { CANNOT, claim, FIVE, G124, G125, GREEN, judge, near, over, UNMEASURED } from './judge.mjs';

export function sizes(d) {
  const core = (label) => median(d.hash, label, 'wasmtime', FIVE, 'core');
  const [a, b, g] = [core(G124), core(G125), core(GREEN)];
  const whole = median(d.hash, d.today, 'wasmtime', FIVE, 'raw');
  const wrapped = whole === null ? UNMEASURED : `${count(whole - core(d.today))} bytes more, ${d.today}`;
  return {
    title: 'Size (deterministic)',
    claims: [
      claim('3.8 MB with Go 1.24', `${megabytes(a)} (\`-s -w\`)`, judge(near(a, 3.8e6, 0.1))),
      claim(
        '3.6 MB with Go 1.25: 5 % less',
        `${megabytes(b)}: ${percent(b, a)}`,
        judge(near(over(b, a), 0.95, 0.02)),
      ),
      dwarf(d, smaller(b, a), percent(b, a)),
      claim(
        'Green Tea leaves the size as it is',
        `${megabytes(g)}: ${percent(g, b)}`,
        judge(near(over(g, b), 1, 0)),
      ),
      claim('The component holds the module, its types and an adapter of WASI', wrapped, judge(more(whole))),
      ...flags(d),
      ...optimized(d),
    ],
  };
}

const more = (found) => (found === null ? null : found > 0);

function dwarf({ probes }, shrank, change) {
  const says = 'DWARF 5 and the linker make it smaller';
  if (probes.dwarf === null) return claim(says, UNMEASURED, CANNOT);
  const none = probes.dwarf.length === 0;
  const found = none
    ? 'Without any flag, Go 1.25 writes no section of debug information into a module: there is nothing to shrink.'
    : `A module has ${probes.dwarf.map((name) => `\`${name}\``).join(', ')} without flags; with \`-s -w\`, as measured here, none.`;
  return claim(says, `${found} Go 1.24 to 1.25, \`-s -w\`: ${change}.`, judge(shrank));
}

function flags({ ldflags, today, probes: { trimpath } }) {
  const core = (flag) => median(ldflags, `${today} ${flag}`, 'wasmtime', FIVE, 'core');
  const [all, both, alone] = [core('no ldflags'), core('-s -w'), core('-w')];
  const bytes = (pair) => (pair.same ? 'the same bytes' : 'other bytes');
  return [
    claim(
      '`-s -w` and a small stack: 3.2 MB, 16 % less',
      `\`-s -w\`: ${percent(both, all)} (${today}); \`-w\` alone: ${percent(alone, all)}`,
      judge(near(over(both, all), 0.84, 0.05)),
    ),
    claim(
      '(implied) The build is the same elsewhere',
      `In two directories: ${bytes(trimpath.with)} with \`-trimpath\`, ${bytes(trimpath.without)} without.`,
      judge(trimpath.with.same),
    ),
  ];
}

function optimized({ optimize, today }) {
  const of = (how, name) => median(optimize, `${today} ${how}`, 'wasmtime', FIVE, name);
  const row = (says, how, where) => {
    const [before, after] = [of('not optimized', 'raw'), of(how, 'raw')];
    const fuel = percent(of(how, 'fuel-call'), of('not optimized', 'fuel-call'));
    return claim(
      says,
      `${count(before)} → ${count(after)} bytes (${percent(after, before)}) ${where}; fuel of a call ${fuel}`,
      judge(smaller(after, before)),
    );
  };
  const [start, stripped] = ['not optimized', 'strip'].map((how) => of(how, 'memory-start'));
  return [
    row('`wasm-tools strip` shrinks it', 'strip', 'after `-s -w`'),
    claim(
      '… and makes its stack smaller',
      `Memory at start: ${count(start)} → ${count(stripped)} bytes. Strip leaves out names and debug information alone.`,
      judge(smaller(stripped, start)),
    ),
    row('`wasm-opt -Oz` shrinks it', '-Oz', 'on the core module'),
  ];
}

const smaller = (after, before) => (after === null || before === null ? null : after < before);
