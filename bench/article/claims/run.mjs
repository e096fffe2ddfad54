// What runs cost: calls, memory, JSON, the start.
import { count, labels, median, megabytes, ms, percent, time } from '../figures.mjs';
import { CANNOT, claim, FIVE, G124, G125, GREEN, HOLDS, judge, NOT, near, within } from './judge.mjs';

export function runs({ hash }) {
  const total = (label, host) => {
    const perSecond = median(hash, label, host, FIVE, 'throughput');
    return perSecond === null ? null : 1e12 / perSecond;
  };
  const fuel = (label) => median(hash, label, 'wasmtime', FIVE, 'fuel-total');
  const row = (label, claimed) =>
    claim(
      `${claimed} ms for 1,000 calls, ${label}`,
      `${time(total(label, 'wasmtime'))} in wasmtime, ${time(total(label, 'v8'))} in V8`,
      // The article's host is wasmtime.
      judge(near(total(label, 'wasmtime'), claimed * 1e6, 0.25)),
    );
  const faster = fuel(G125) / fuel(G124);
  return {
    title: '1,000 calls',
    claims: [
      row(G124, 142),
      row(G125, 128),
      row(GREEN, 119),
      claim(
        'Go 1.25 is 10 % faster than 1.24',
        `Fuel of 1,000 calls: ${count(fuel(G124))} → ${count(fuel(G125))} (${percent(fuel(G125), fuel(G124))})`,
        judge(near(faster, 0.9, 0.03)),
      ),
      claim(
        'Green Tea is 7 % faster again',
        `Fuel: ${count(fuel(GREEN))} (${percent(fuel(GREEN), fuel(G125))})`,
        judge(near(fuel(GREEN) / fuel(G125), 0.93, 0.03)),
      ),
    ],
  };
}

export function memory({ hash, pressure }) {
  const at = (label) => median(hash, label, 'wasmtime', FIVE, 'memory-calls');
  const churn = (label, name = 'memory-calls') => median(pressure, label, 'wasmtime', 'churn', name);
  const row = (label, claimed) =>
    claim(
      `${claimed} MB, ${label}`,
      megabytes(at(label)),
      judge(at(label) !== null && near(at(label), claimed * 1e6, 0.1)),
    );
  return {
    title: 'Memory (deterministic: pages of linear memory)',
    claims: [
      row(G124, 12.4),
      row(G125, 10.8),
      row(GREEN, 8.2),
      claim(
        'Green Tea saves 25 % of peak memory, and more under frequent allocation',
        `Hashing: ${percent(at(GREEN), at(G125))}. Allocating (trees of 8,191 nodes): ${megabytes(churn(G125))} → ${megabytes(churn(GREEN))} (${percent(churn(GREEN), churn(G125))}), fuel ${percent(churn(GREEN, 'fuel-total'), churn(G125, 'fuel-total'))}`,
        judge(churn(GREEN) === null ? null : near(churn(GREEN) / churn(G125), 0.75, 0.1)),
      ),
      claim(
        '(today) Green Tea is the default since Go 1.26',
        `Allocating, Go 1.26.8: ${megabytes(churn('Go 1.26.8'))}, with \`nogreenteagc\` ${megabytes(churn('Go 1.26.8 +nogreenteagc'))}; fuel ${percent(churn('Go 1.26.8', 'fuel-total'), churn('Go 1.26.8 +nogreenteagc', 'fuel-total'))}`,
        HOLDS,
      ),
    ],
  };
}

export function json({ jsonV2, pressure, probes }) {
  const of = (report, label, api) => median(report, label, 'wasmtime', api, 'fuel-call');
  const rows = labels(jsonV2).map((label) => {
    const plain = of(pressure, label.replace(' +jsonv2', ''), 'encoding/json');
    const v1 = of(jsonV2, label, 'by encoding/json');
    const v2 = of(jsonV2, label, 'encoding/json/v2');
    return {
      label,
      plain,
      v2,
      said: `${label.replace(' +jsonv2', '')}: v1 ${count(plain)}, v2 ${count(v2)} (${ratio(plain, v2)}); v1 of a build with jsonv2 ${count(v1)}`,
    };
  });
  return {
    title: 'JSON v2',
    claims: [
      claim(
        'Two to three times faster',
        `Fuel to parse and write 801 bytes. ${rows.map(({ said }) => said).join('. ') || 'Not measured.'}`,
        judge(rows.length === 0 ? null : rows.some(({ plain, v2 }) => plain / v2 >= 2)),
      ),
      claim(
        '(implied) It is there in every version',
        `Go 1.24.13 with \`GOEXPERIMENT=jsonv2\`: \`${probes.jsonV2OnGo124.said}\``,
        NOT,
      ),
    ],
  };
}

const ratio = (slow, fast) =>
  slow === null || fast === null ? 'not measured' : `${(slow / fast).toFixed(2)} times`;

export function calls({ hash }) {
  const first = (label, host) => median(hash, label, host, FIVE, 'first-call');
  const each = (label, host) => median(hash, label, host, FIVE, 'call');
  const [small, large] = ['five bytes', '1 MB'].map((input) => median(hash, G125, 'wasmtime', input, 'call'));
  return {
    title: 'A call',
    claims: [
      claim(
        'The first call fell from 18 ms to 12 ms',
        `wasmtime: ${time(first(G124, 'wasmtime'))} (1.24), ${time(first(G125, 'wasmtime'))} (1.25); V8: ${time(first(G124, 'v8'))}, ${time(first(G125, 'v8'))}`,
        judge(within(first(G124, 'wasmtime'), 14e6, 22e6) && within(first(G125, 'wasmtime'), 9e6, 15e6)),
      ),
      claim(
        'A call costs about 50 ns',
        `wasmtime ${time(each(G125, 'wasmtime'))}, V8 ${time(each(G125, 'v8'))}, the hash of five bytes included. The hosts here call by dynamic values; generated bindings cost less, the Go side does not.`,
        judge(within(each(G125, 'wasmtime'), 20, 200)),
      ),
      claim(
        'All data is copied',
        `1 MB instead of five bytes: ${time(small)} → ${time(large)} in wasmtime, hashing included; see the table by size`,
        HOLDS,
      ),
      claim(
        'Close to native; not for latency under 1 ms',
        `A call takes ${time(each(G125, 'wasmtime'))} in wasmtime`,
        judge(!(each(G125, 'wasmtime') < 1e6)),
      ),
    ],
  };
}

export function starts({ hash }) {
  const of = (name, label = G125, host = 'wasmtime') => median(hash, label, host, FIVE, name);
  const cold = of('compile') + of('instantiate');
  const warm = of('cached') + of('instantiate');
  return {
    title: 'Cold start',
    claims: [
      claim(
        '10 to 15 ms',
        `wasmtime: compile ${ms(of('compile'))}, instantiate ${ms(of('instantiate'))}. V8: ${ms(of('compile', G125, 'v8'))} and ${ms(of('instantiate', G125, 'v8'))}`,
        judge(within(cold, 9, 17)),
      ),
      claim(
        'The cache makes it faster',
        `${ms(of('cached'))} instead of ${ms(of('compile'))}, so ${ms(warm)} to an instance`,
        judge(warm < cold),
      ),
      claim(
        '`cache_config_load_default()` turns it on',
        'Not run: the host here is of wasmtime 48, where `Config::cache` takes its place (`--cache DIR`).',
        CANNOT,
      ),
    ],
  };
}
