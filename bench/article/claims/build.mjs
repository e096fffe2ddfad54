// Commands and code of the article, run as they stand.
import { createHash } from 'node:crypto';
import { CANNOT, claim, FIVE, judge, NOT, tried } from './judge.mjs';

/** What Go says of a signature that no export can have. */
const TYPES = /unsupported (parameter|result) type/;

export function commands({ probes: p, limits: { stack } }) {
  return {
    title: 'Commands and code',
    claims: [
      tried(
        '`//go:wasmexport` needs Go 1.24',
        p.go123,
        'Go 1.23 has no `-buildmode=c-shared` for Wasm, so nothing is exported.',
        /buildmode=c-shared not supported/,
      ),
      tried(
        '`go build -buildmode=wasm` builds the module',
        p.buildmode,
        'Instead: `-buildmode=c-shared`, which makes a reactor.',
        /buildmode=wasm not supported/,
      ),
      tried(
        '`compute.go` exports `func(data []byte) string`, types and all',
        p.signature,
        'Instead: pointers and lengths, `cabi_realloc` and `cabi_post_…`: see `fixtures/compute-hash`.',
        TYPES,
      ),
      tried(
        '`compute.go` is a whole program',
        p.noMain,
        'A reactor needs `func main() {}` too, which never runs.',
        /main is undeclared/,
      ),
      tried(
        '`//go:wasmexport compute_hash` is the export `compute-hash` of the world',
        p.exportName,
        'Instead: `//go:wasmexport compute-hash`, the name as the WIT has it.',
        /compute-hash/,
      ),
      tried(
        '`-ldflags="-s -w -z stack-size=8192"` shrinks the binary',
        p.stackSize,
        'Go’s linker has no `-z`; the host limits the stack (`golden.limits.stack`).',
        /flag provided but not defined/,
      ),
      ...encoding(p),
      generator(p.generator),
      wit(p),
      tried(
        '`jsonv2.Unmarshal` after `import "encoding/json/v2"`',
        p.jsonV2,
        'The package is called `json`.',
        /imported as json and not used|undefined: jsonv2/,
      ),
      tried(
        '`process_json` exports `func(data []byte) ([]byte, error)`',
        p.processJson,
        'A `result<list<u8>, string>` goes through memory too: see `fixtures/process-json`.',
        TYPES,
      ),
      ...rustHost(),
      digest(stack),
    ].map(needsOlder),
  };
}

/** That an older Go refuses is what the article says. */
const needsOlder = (one) =>
  one.says.includes('needs Go 1.24') && one.verdict !== CANNOT
    ? { ...one, verdict: judge(one.verdict === NOT) }
    : one;

function encoding({ optOfComponent }) {
  const embed =
    'Instead: `component-check build`, or `wasm-tools component embed wit core.wasm --world go-computer -o embedded.wasm` and `wasm-tools component new embedded.wasm --adapt wasi_snapshot_preview1=ADAPTER -o component.wasm`.';
  return [
    claim(
      '`cargo install wit-component`, then `wit-component encode … --adapt` makes the component',
      `There is no such program: the crate \`wit-component\` is a library. ${embed}`,
      NOT,
    ),
    claim(
      'The adapter of wasmtime 22, by `wget`',
      'Not fetched: the embedded encoder brings an adapter of its own, and `wasm-tools component new` takes any that fits.',
      CANNOT,
    ),
    tried(
      '`wasm-opt -Oz` shrinks the stripped component',
      optOfComponent,
      'wasm-opt reads core modules only. Instead: `optimize: { wasm-opt: -Oz }`, which runs it before encoding.',
      /component/,
    ),
  ];
}

/** Only an answer that it is not there says so: a proxy that refuses says nothing. */
function generator({ status, said }) {
  const missing = status !== 0 && /404|not found|no matching versions/i.test(said);
  const instead = 'Type `cargo install wit-bindgen-cli` and `wit-bindgen go`, or use componentize-go.';
  const found =
    status === 0
      ? 'The module is there'
      : missing
        ? 'There is no such module'
        : 'Not known: the module proxy gave no answer';
  return claim(
    '`go install …/wit-bindgen/cmd/wit-bindgen-go@latest`',
    `${found}. ${instead}`,
    status === 0 ? judge(true) : missing ? NOT : CANNOT,
  );
}

function wit({ wit: status }) {
  const found = status === 0 ? 'It resolves.' : 'It does not parse: `package` and `export` end in `;`.';
  return claim('The WIT file as printed is valid', found, judge(status === 0));
}

const rustHost = () => [
  claim(
    '`src/main.rs` compiles with wasmtime 22',
    'Not compiled: nothing here is built with wasmtime 22. `fixtures/rust-host` is such a program for wasmtime 48, run by the tests.',
    CANNOT,
  ),
  claim(
    '`Config::memory_limits(256, 1024)` bounds memory',
    'wasmtime has no such function. Instead: a `ResourceLimiter` on the store, or `golden.limits.memory` here. And the unit: Go needs megabytes to start (below), not 1 MB.',
    NOT,
  ),
  claim(
    '`Config::profiler(ProfilingStrategy::PerfMap)` turns profiling on',
    'It is there in wasmtime 48, and `fixtures/rust-host --profile` uses it; what `perf` shows is not measured here.',
    CANNOT,
  ),
];

/** The transcript holds the digest, so a case that passes says that the component computes it. */
function digest(cases) {
  const known = createHash('sha256')
    .update(Uint8Array.of(1, 2, 3, 4, 5))
    .digest('hex');
  const same = cases.some(({ name, status }) => name === FIVE && status === 'passed');
  return claim(
    'It prints `Go хэш: 0369ac…`',
    `sha256 of 1, 2, 3, 4, 5 is \`${known.slice(0, 16)}…${known.slice(-12)}\`${same ? ', and the component says so too' : ''}.`,
    judge(known.startsWith('0369ac')),
  );
}
