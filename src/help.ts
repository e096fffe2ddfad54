import { REPOSITORY } from './repository.ts';

/** `component-check --help`: what works, and nothing else. */
export function helpText(): string {
  return `component-check: says whether a Go program built into a WebAssembly component may ship

usage: component-check [check] [PACKAGE-DIR]... [flags]

commands
  check               build, then judge against WIT, transcripts and budgets (the default)
  build               stop after the component is written
  golden              build, then run the transcripts alone
  fuzz                build, then call every export with made-up values
  bench               measure time, fuel, memory and size, for several Go versions and settings side by side
  init                write component-check.yml, a first transcript and a workflow; what is there stays as it is
  wit [PATH]          print the resolved world of a component, or of a WIT package (default: wit)
  explain [RULE]      say what a rule means, why it matters and what to do; all rules without one
  doctor              say which tools a run would take, and what getting the others costs
  lock                write toolchain.lock: version, URL and sha256 of Go and wasm-tools for all platforms

flags
  --component NAME    only this component of the config; may be repeated
  --base BASE         check: what may break since a ref, a saved report (.json), a component (.wasm) or ./WIT-DIR
  --config FILE       default: component-check.yml here, else upward to the git root
  --host v8|wasmtime  where transcripts run; may be repeated (default: the config's hosts, else v8)
  --host-from-source  let cargo build the wasmtime host where there is none (some minutes, once)
  --offline           no request is made: tools and modules come from what is there
  --json              the report on standard output, progress on standard error
  --update            golden: write the answers that the component gives into the transcripts;
                      lock: the newest versions that the configuration allows
  --twice             golden: run each case again under another seed and clock
  --stress            check: drive each export with lists or strings through thousands of calls in one instance
  --time 10s          fuzz: how long, for each component (10s where --runs is not given)
  --runs N            fuzz: how many calls, for each component; bench: how many rounds (5)
  --seed N            fuzz: makes the same calls as the run that told this seed; default: a new one each time
  --function NAME     fuzz: only this export; may be repeated; bench: the export that --input calls
  --go, --experiment, --ldflags, --optimize VALUE
                      bench: one more of each to combine: 1.25, greenteagc, "-s -w", strip or -Oz (--optimize=-Oz)
  --case FILE:LINE    bench: what a transcript calls; may be repeated
  --input SIZE        bench: a made-up list or string of this size (1 kB); may be repeated
  --calls N           bench: calls that are measured (1000)
  --deterministic     bench: only what no machine changes: fuel, memory, size; two rounds, no times
  --csv, --svg FILE   bench: the figures as CSV; a chart besides
  --resume            bench: go on where a run was stopped
  --world NAME        init, wit: the world of the WIT, where it has several
  --version, --help

exit codes: 0 passed, 1 findings, 2 usage or configuration, 3 could not judge
documentation: https://github.com/${REPOSITORY}
`;
}
