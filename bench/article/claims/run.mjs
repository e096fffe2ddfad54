// What runs cost: calls and the start. Times are the machine's; fuel is not.
import { count, median, megabytes, ms, percent, time } from '../figures.mjs';
import { CANNOT, claim, FIVE, G124, G125, GREEN, judge, near, over, UNMEASURED, within } from './judge.mjs';

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
  return {
    title: '1,000 calls',
    claims: [
      row(G124, 142),
      row(G125, 128),
      row(GREEN, 119),
      claim(
        'Go 1.25 is 10 % faster than 1.24',
        `Fuel of 1,000 calls: ${count(fuel(G124))} → ${count(fuel(G125))} (${percent(fuel(G125), fuel(G124))})`,
        judge(near(over(fuel(G125), fuel(G124)), 0.9, 0.03)),
      ),
      claim(
        'Green Tea is 7 % faster again',
        `Fuel: ${count(fuel(GREEN))} (${percent(fuel(GREEN), fuel(G125))})`,
        judge(near(over(fuel(GREEN), fuel(G125)), 0.93, 0.03)),
      ),
    ],
  };
}

export function calls(d) {
  const first = (label, host) => median(d.hash, label, host, FIVE, 'first-call');
  const each = median(d.hash, d.today, 'wasmtime', FIVE, 'call');
  const large = median(d.copying, d.today, 'wasmtime', '1 MB', 'call');
  const fell = within(first(G124, 'wasmtime'), 14e6, 22e6);
  return {
    title: 'A call',
    claims: [
      claim(
        'The first call fell from 18 ms to 12 ms',
        `wasmtime: ${time(first(G124, 'wasmtime'))} (1.24), ${time(first(G125, 'wasmtime'))} (1.25); V8: ${time(first(G124, 'v8'))}, ${time(first(G125, 'v8'))}`,
        judge(fell && within(first(G125, 'wasmtime'), 9e6, 15e6)),
      ),
      overhead(d),
      ...copies(d, each, large),
      native(d, each, large),
      claim(
        'Not for latency under 1 ms',
        `A call takes ${time(each)} in wasmtime, the first one of an instance ${time(first(d.today, 'wasmtime'))}.`,
        judge(each === null ? null : each >= 1e6),
      ),
    ],
  };
}

function overhead({ overhead: report, today }) {
  const of = (host, name = 'call') => median(report, today, host, 'nothing', name);
  const [wasmtime, fuel] = [of('wasmtime'), of('wasmtime', 'fuel-call')];
  return claim(
    'A call costs about 50 ns',
    `A call of a function that does nothing: wasmtime ${time(wasmtime)}, V8 ${time(of('v8'))}. Go’s part of it is ${count(fuel)} units of fuel. The hosts here call by dynamic values; generated bindings cost less.`,
    judge(within(wasmtime, 20, 200)),
  );
}

function copies({ hash, copying, today }, each, large) {
  const small = median(hash, today, 'wasmtime', FIVE, 'memory-calls');
  const whole = median(copying, today, 'wasmtime', '1 MB', 'memory-calls');
  const found = `1 MB instead of five bytes: ${time(each)} → ${time(large)} in wasmtime (${today}), hashing included; see the table by size`;
  const slower = each === null || large === null ? null : large > 100 * each;
  return [
    // Time would not tell: hashing takes longer too.
    claim(
      'All data is copied',
      `Memory after calls with five bytes: ${megabytes(small)}, with 1 MB: ${megabytes(whole)} (${today}): the argument lies in the component’s memory.`,
      judge(small === null || whole === null ? null : whole - small >= 1e6),
    ),
    claim('Not for much data', found, judge(slower)),
    claim(
      'Calls go straight through, without serialization',
      'No format is written, and yet every list and string is lowered and lifted, at the cost above. What counts as serialization is a matter of words.',
      CANNOT,
    ),
  ];
}

function native({ probes, today }, each, large) {
  const says = 'Close to native';
  if (probes.native == null || each === null) return claim(says, UNMEASURED, CANNOT);
  const times = (here, there) => (there === 0 ? '' : ` (${(here / there).toFixed(0)} times)`);
  const some =
    large === null
      ? ''
      : `; of 1 MB: ${time(probes.native.large)}, ${time(large)}${times(large, probes.native.large)}`;
  return claim(
    says,
    `A hash of five bytes in a program of this machine takes ${time(probes.native.small)}, through the component ${time(each)}${times(each, probes.native.small)}${some} (${today}, wasmtime; the processor’s own instructions for sha256 are out of reach of Wasm).`,
    judge((large ?? each) < 2 * (large === null ? probes.native.small : probes.native.large)),
  );
}

export function starts({ hash }) {
  const of = (name, label = G125, host = 'wasmtime') => median(hash, label, host, FIVE, name);
  const cold = add(of('compile'), of('instantiate'));
  const warm = add(of('cached'), of('instantiate'));
  const each = of('call');
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
        judge(cold === null || warm === null ? null : warm < cold),
      ),
      claim(
        '`cache_config_load_default()` turns it on',
        'Not run: the host here is of wasmtime 48, where `Config::cache` takes its place (`--cache DIR`).',
        CANNOT,
      ),
      claim(
        'Pool components, keep instances, call asynchronously',
        each === null
          ? UNMEASURED
          : `An instance costs ${ms(of('instantiate'))}, a call of it ${time(each)}: keeping it saves most. It keeps its memory and its globals too: \`check --stress\`; a pool is in \`fixtures/rust-host\`.`,
        judge(each === null ? null : of('instantiate') * 1e6 > each),
      ),
    ],
  };
}

const add = (one, other) => (one === null || other === null ? null : one + other);
