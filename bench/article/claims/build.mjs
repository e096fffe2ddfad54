// Commands, code and sizes.
import { count, median, megabytes, percent } from '../figures.mjs';
import { CANNOT, claim, FIVE, G124, G125, GREEN, HOLDS, judge, NOT, near, tried } from './judge.mjs';

export function builds({ probes: p }) {
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

export function sizes({ hash, ldflags, optimize, probes: { trimpath } }) {
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
