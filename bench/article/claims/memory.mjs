// Memory, the collectors, and JSON: pages and fuel, which no machine changes.
import { count, median, megabytes, percent, variant } from '../figures.mjs';
import {
  both,
  CANNOT,
  claim,
  FIVE,
  G124,
  G125,
  GREEN,
  isRefused,
  judge,
  near,
  over,
  UNMEASURED,
  whyMissing,
} from './judge.mjs';

export function memory(d) {
  const at = (label) => median(d.hash, label, 'wasmtime', FIVE, 'memory-calls');
  const row = (label, claimed) =>
    claim(`${claimed} MB, ${label}`, megabytes(at(label)), judge(near(at(label), claimed * 1e6, 0.1)));
  return {
    title: 'Memory (deterministic: pages of linear memory)',
    claims: [row(G124, 12.4), row(G125, 10.8), row(GREEN, 8.2), ...greenTea(d, at)],
  };
}

function greenTea({ pressure, today }, hashing) {
  const of = (label, name) => median(pressure, label, 'wasmtime', 'churn', name);
  const [plain, green] = [of(G125, 'memory-calls'), of(GREEN, 'memory-calls')];
  const fuel = (label) => of(label, 'fuel-total');
  const off = `${today} +nogreenteagc`;
  return [
    claim(
      'Green Tea saves 25 % of peak memory',
      `Hashing: ${percent(hashing(GREEN), hashing(G125))}. Allocating (trees of 8,191 nodes): ${megabytes(plain)} → ${megabytes(green)} (${percent(green, plain)})`,
      judge(near(over(green, plain), 0.75, 0.1)),
    ),
    claim(
      '… and does better under frequent allocation',
      `Fuel of 20 calls: ${count(fuel(G125))} → ${count(fuel(GREEN))} (${percent(fuel(GREEN), fuel(G125))})`,
      judge(less(over(fuel(GREEN), fuel(G125)))),
    ),
    experiment(pressure),
    claim(
      '(today) Green Tea is the default since Go 1.26',
      `${defaultSaid(pressure, today)} Allocating: ${megabytes(of(today, 'memory-calls'))}, with \`nogreenteagc\` ${megabytes(of(off, 'memory-calls'))}; fuel ${percent(fuel(today), fuel(off))}`,
      judge(isDefault(pressure, today)),
    ),
  ];
}

const less = (share) => (share === null ? null : share < 1);

/**
 * Whether two builds allocate alike: memory, and fuel to the unit. (Their bytes differ by the build id, which names experiments
 * that are asked for.) Null where one of them was not measured.
 */
function same(report, one, other) {
  const known = ['memory-start', 'memory-calls', 'fuel-start', 'fuel-total'].map((name) =>
    over(...[one, other].map((label) => median(report, label, 'wasmtime', 'churn', name))),
  );
  return known.includes(null) ? null : known.every((share) => share === 1);
}

const not = (known) => (known === null ? null : !known);

function experiment(pressure) {
  const changes = not(same(pressure, G125, GREEN));
  const before = variant(pressure, 'Go 1.24.13 +greenteagc')?.unavailable ?? null;
  return claim(
    '`GOEXPERIMENT=greenteagc` turns it on in Go 1.25',
    changes === null
      ? UNMEASURED
      : `It builds, and allocating takes ${changes ? 'other' : 'the same'} fuel. Go 1.24.13: ${before === null ? 'it builds too' : whyMissing(before)}.`,
    judge(changes),
  );
}

/** It is on where asking for it changes nothing, and asking for the other does. */
const isDefault = (report, go) =>
  both(same(report, go, `${go} +greenteagc`), not(same(report, go, `${go} +nogreenteagc`)));

function defaultSaid(report, go) {
  const fuel = (known) => (known === null ? UNMEASURED : known ? 'the same fuel, to the unit' : 'other fuel');
  const [on, off] = ['greenteagc', 'nogreenteagc'].map((name) => same(report, go, `${go} +${name}`));
  return `${go} with \`greenteagc\`: ${fuel(on)}; with \`nogreenteagc\`: ${fuel(off)}.`;
}

/** Each Go with encoding/json as it was, with encoding/json/v2, and what has v1 on top of v2. */
export const JSON_PAIRS = [
  [G125, `${G125} +jsonv2`],
  ['Go 1.26.8', 'Go 1.26.8 +jsonv2'],
  ['Go 1.27.4 +nojsonv2', 'Go 1.27.4'],
];
export const [V1, V2] = ['JSON by encoding/json', 'JSON by encoding/json/v2'];

export function json({ pressure }) {
  const fuel = (label, input) => median(pressure, label, 'wasmtime', input, 'fuel-call');
  const pairs = JSON_PAIRS.map(([old, now]) => ({
    go: now.replace(' +jsonv2', ''),
    plain: fuel(old, V1),
    v2: fuel(now, V2),
    onTop: fuel(now, V1),
  })).filter(({ plain, v2 }) => plain !== null && v2 !== null);
  const said = pairs.map(
    ({ go, plain, v2, onTop }) =>
      `${go}: v1 ${count(plain)}, v2 ${count(v2)} (${(plain / v2).toFixed(2)} times as fast); v1 on top of v2 ${count(onTop)}`,
  );
  const refused = variant(pressure, 'Go 1.24.13 +jsonv2');
  return {
    title: 'JSON v2',
    claims: [
      claim(
        'Two to three times faster',
        said.length === 0 ? UNMEASURED : `Fuel to parse and write 801 bytes. ${said.join('. ')}`,
        judge(said.length === 0 ? null : pairs.every(({ plain, v2 }) => plain / v2 >= 1.9)),
      ),
      !isRefused(refused?.unavailable)
        ? claim('(implied) It is there in every version', UNMEASURED, CANNOT)
        : claim(
            '(implied) It is there in every version',
            `Go 1.24.13 with \`GOEXPERIMENT=jsonv2\`: ${refused.unavailable}. It is the default in ${jsonDefault(pressure)}.`,
            judge(false),
          ),
    ],
  };
}

/** Where a build without any experiment has it. */
function jsonDefault(report) {
  const label = 'Go 1.27.4';
  const has = median(report, label, 'wasmtime', V2, 'fuel-call') !== null;
  return has ? label : 'none of those measured here';
}
