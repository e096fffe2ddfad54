// The article's claims, one by one: what it says, what was measured, and what that makes of it.
import { count, labels, median, megabytes, ms, percent, time } from './figures.mjs';

const FIVE = 'five bytes';
const [HOLDS, NOT, CANNOT] = ['holds', 'does not hold', 'cannot be'];
const [G124, G125, GREEN] = ['Go 1.24.13', 'Go 1.25.14', 'Go 1.25.14 +greenteagc'];

/** Null: what it would be judged by was not measured. */
const judge = (good) => (good === null ? CANNOT : good ? HOLDS : NOT);
const near = (measured, claimed, band) => Math.abs(measured / claimed - 1) <= band;
const within = (found, low, high) => found !== null && found >= low && found <= high;

/** @returns {{title: string, claims: {says: string, found: string, verdict: string}[]}[]} */
export function claimsOf(d) {
  return [builds(d), sizes(d), runs(d), memory(d), json(d), calls(d), starts(d), limits(d), rest(d)];
}

const claim = (says, found, verdict) => ({ says, found, verdict });

/** A command or program of the article that is run as it stands; what it says is quoted. */
const tried = (says, { status, said }, instead) =>
  claim(says, status === 0 ? 'it runs' : `\`${said}\`. ${instead}`, status === 0 ? HOLDS : NOT);

function builds({ probes: p }) {
  const embed =
    'Instead: `component-check build`, or `wasm-tools component embed wit core.wasm --world go-computer -o embedded.wasm` and `wasm-tools component new embedded.wasm --adapt wasi_snapshot_preview1=ADAPTER -o component.wasm`.';
  return {
    title: 'Commands and code',
    claims: [
      tried(
        '`go build -buildmode=wasm` builds the module',
        p.buildmode,
        'Instead: `-buildmode=c-shared`, which makes a reactor.',
      ),
      tried(
        '`compute.go` exports `func(data []byte) string`',
        p.signature,
        'Instead: pointers and lengths, `cabi_realloc` and `cabi_post_…`: see `fixtures/compute-hash`.',
      ),
      tried(
        '`-ldflags="-s -w -z stack-size=8192"` shrinks the binary',
        p.stackSize,
        'Go’s linker has no `-z`; the host limits the stack (`golden.limits.stack`).',
      ),
      claim(
        '`wit-component encode … --adapt` makes the component',
        `There is no such program: the crate \`wit-component\` is a library. ${embed}`,
        NOT,
      ),
      claim(
        '`wasm-opt -Oz` shrinks the stripped component',
        `${p.optOfComponent.status === 0 ? 'it runs' : `\`${p.optOfComponent.said}\`. wasm-opt reads core modules only. Instead: \`optimize: { wasm-opt: -Oz }\`, which runs it before encoding.`}`,
        judge(p.optOfComponent.status === 0),
      ),
      generator(p.generator),
      claim(
        'The WIT file as printed is valid',
        p.wit === 0 ? 'it resolves' : 'It does not parse: `package` and `export` end in `;`.',
        judge(p.wit === 0),
      ),
      tried(
        '`jsonv2.Unmarshal` after `import "encoding/json/v2"`',
        p.jsonV2,
        'The package is called `json`.',
      ),
      claim(
        '`Config::memory_limits(256, 1024)` bounds memory',
        'wasmtime has no such function. Instead: a `ResourceLimiter` on the store, or `golden.limits.memory` here. And the unit: Go needs megabytes to start (below), not 1 MB.',
        NOT,
      ),
      claim(
        'It prints `Go хэш: 0369ac…`',
        'sha256 of 1, 2, 3, 4, 5 is `74f81fe167d99b4c…ff3dcec60d0`, on both hosts and all versions.',
        NOT,
      ),
    ],
  };
}

/** Only an answer that it is not there says so: a proxy that refuses says nothing. */
function generator({ status, said }) {
  const missing = status !== 0 && /404|not found|no matching versions/i.test(said);
  const instead = 'Type `cargo install wit-bindgen-cli` and `wit-bindgen go`, or use componentize-go.';
  const found =
    status === 0
      ? 'the module is there'
      : missing
        ? 'there is no such module'
        : 'Not asked: the module proxy gave no answer';
  return claim(
    '`go install …/wit-bindgen/cmd/wit-bindgen-go@latest`',
    `${found}. ${instead}`,
    status === 0 ? HOLDS : missing ? NOT : CANNOT,
  );
}

function sizes({ hash, ldflags, optimize, probes: { trimpath } }) {
  const core = (label, report = hash) => median(report, label, 'wasmtime', FIVE, 'core');
  const [a, b, g] = [core(G124), core(G125), core(GREEN)];
  const [all, sw] = [core('Go 1.26.8 no ldflags', ldflags), core('Go 1.26.8 -s -w', ldflags)];
  const raw = (label) => median(optimize, label, 'wasmtime', FIVE, 'raw');
  const fuel = (label) => median(optimize, label, 'wasmtime', FIVE, 'fuel-call');
  const [none, strip, oz] = ['not optimized', 'strip', '-Oz'].map((how) => `Go 1.26.8 ${how}`);
  return {
    title: 'Size (deterministic)',
    claims: [
      claim('3.8 MB with Go 1.24', `${megabytes(a)} (\`-s -w\`)`, judge(a !== null && near(a, 3.8e6, 0.1))),
      claim(
        '3.6 MB with Go 1.25: 5 % less',
        `${megabytes(b)}: ${percent(b, a)}`,
        judge(b !== null && near(b, a * 0.95, 0.02)),
      ),
      claim('Green Tea leaves the size as it is', `${megabytes(g)}: ${percent(g, b)}`, judge(g === b)),
      claim(
        '`-s -w` and a small stack: 3.2 MB, 16 % less',
        `\`-s -w\`: ${percent(sw, all)} (Go 1.26.8); \`-w\` alone: ${percent(core('Go 1.26.8 -w', ldflags), all)}`,
        judge(near(sw / all, 0.84, 0.05)),
      ),
      claim(
        '(implied) The build is the same elsewhere',
        `In two directories: ${trimpath.with.same ? 'the same bytes' : 'other bytes'} with \`-trimpath\`, ${trimpath.without.same ? 'the same bytes' : 'other bytes'} without.`,
        judge(trimpath.with.same),
      ),
      claim(
        '`wasm-tools strip` shrinks it',
        `${count(raw(none))} → ${count(raw(strip))} bytes (${percent(raw(strip), raw(none))}) after \`-s -w\`; fuel of a call ${percent(fuel(strip), fuel(none))}`,
        judge(raw(strip) === null ? null : raw(strip) < raw(none)),
      ),
      claim(
        '`wasm-opt -Oz` shrinks it',
        `${count(raw(none))} → ${count(raw(oz))} bytes (${percent(raw(oz), raw(none))}) on the core module; fuel of a call ${percent(fuel(oz), fuel(none))}`,
        judge(raw(oz) === null ? null : raw(oz) < raw(none)),
      ),
    ],
  };
}

function runs({ hash }) {
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

function memory({ hash, pressure }) {
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

function json({ jsonV2, pressure, probes }) {
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

function calls({ hash }) {
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

function starts({ hash }) {
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

function limits({ limits: { memory: small, stack, asked }, hash }) {
  const said = (cases) =>
    cases.every(({ status }) => status === 'passed')
      ? 'all cases pass'
      : cases.find(({ status }) => status !== 'passed')?.message;
  const answer = (name) => asked.find((one) => one.name === `what ${name} says`)?.status === 'passed';
  const start = (label) => megabytes(median(hash, label, 'wasmtime', FIVE, 'memory-start'));
  return {
    title: 'Limits',
    claims: [
      claim(
        '1 MB of memory will do',
        `Under \`memory: 1 MiB\`: ${said(small)}. Instantiation alone takes ${start(G125)} (1.25), ${start('Go 1.26.8')} (1.26).`,
        judge(small.every(({ status }) => status === 'passed')),
      ),
      claim(
        '64 KiB of stack will do',
        `Under \`stack: 64 KiB\`: ${said(stack)}`,
        judge(stack.every(({ status }) => status === 'passed')),
      ),
      claim(
        '`net` works in a limited way',
        answer('net.Dial')
          ? 'It links. `net.Dial` gives `Connection refused`, `net.Listen` opens a network inside the component that nobody outside can reach.'
          : 'The answers changed: see the transcript.',
        judge(answer('net.Dial')),
      ),
      claim(
        '`os/exec` works in a limited way',
        answer('os/exec')
          ? 'It links, and nothing can be run: `open /dev/null: Bad file number`.'
          : 'The answers changed: see the transcript.',
        NOT,
      ),
      claim(
        'Files are limited',
        answer('os.ReadFile')
          ? 'Only directories that the host opens; else `Bad file number`.'
          : 'The answers changed: see the transcript.',
        judge(answer('os.ReadFile')),
      ),
    ],
  };
}

function rest({ probes }) {
  return {
    title: 'What is left',
    claims: [
      claim('cgo does not work in Wasm', `\`${probes.cgo.said}\``, judge(probes.cgo.status !== 0)),
      claim(
        'No memory is shared between components',
        'So says the component model; nothing to measure.',
        HOLDS,
      ),
      claim(
        'Races in calls from several threads were fixed in 1.25',
        'An instance is called from one thread at a time, by both hosts and by the component model: such a call cannot be made.',
        CANNOT,
      ),
      claim('TinyGo makes 450 kB', 'Not measured: no TinyGo was run for this page. See below.', CANNOT),
      claim('AMD Ryzen 7, 32 GB', 'The figures below are of the machine that is named above.', CANNOT),
    ],
  };
}
