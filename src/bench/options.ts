import { judgeBenchGo, judgeExperiments, judgeOptimization } from '../config/bench.ts';
import { parseSize } from '../config/units.ts';
import type { Judgement } from '../config/values.ts';
import { CheckError } from '../errors.ts';

/** What `component-check bench` is asked for, beside what every command takes. Empty axes: what the config says. */
export interface BenchOptions {
  readonly axes: {
    readonly go: readonly string[];
    readonly experiments: readonly string[];
    readonly ldflags: readonly string[];
    readonly optimize: readonly string[];
  };
  /** Rounds, each of which measures every variant once. */
  readonly runs: number;
  /** Calls that are measured, for each variant, host, input and round. */
  readonly calls: number;
  /** `FILE:LINE` of cases, relative to the working directory. */
  readonly cases: readonly string[];
  /** Bytes or items of made-up inputs, with the text that asked for them. */
  readonly inputs: readonly { readonly text: string; readonly size: number }[];
  /** The exported function to call with made-up inputs; null: the only one that takes a size. */
  readonly func: string | null;
  readonly csv: boolean;
  /** Where a chart is written; null: nowhere. */
  readonly svg: string | null;
  readonly resume: boolean;
  /** Only figures that do not depend on the machine are taken. */
  readonly deterministic: boolean;
}

type Words = Readonly<
  Partial<{
    go: string[];
    experiment: string[];
    ldflags: string[];
    optimize: string[];
    runs: string;
    calls: string;
    case: string[];
    input: string[];
    function: string[];
    csv: boolean;
    json: boolean;
    svg: string;
    resume: boolean;
    deterministic: boolean;
  }>
>;

const RUNS = 5;
/** The second says whether the first stands. */
const DETERMINISTIC_RUNS = 2;
const CALLS = 1_000;

/** @throws CheckError `usage` */
export function readBenchFlags(words: Words): BenchOptions {
  if (words.csv === true && words.json === true) throw usage('--csv and --json are two outputs', 'give one');
  if ((words.function?.length ?? 0) > 1)
    throw usage('--function stands here twice, and bench calls one', 'give one, or measure each by itself');
  const deterministic = words.deterministic ?? false;
  return {
    axes: {
      go: judged('go', words.go, judgeBenchGo),
      experiments: judged('experiment', words.experiment, judgeExperiments),
      ldflags: words.ldflags ?? [],
      optimize: judged('optimize', words.optimize, judgeOptimization),
    },
    runs: whole('runs', words.runs, deterministic ? DETERMINISTIC_RUNS : RUNS, 1_000),
    calls: whole('calls', words.calls, CALLS, 1_000_000),
    cases: words.case ?? [],
    inputs: (words.input ?? []).map(readSize),
    func: words.function?.[0] ?? null,
    csv: words.csv ?? false,
    svg: words.svg ?? null,
    resume: words.resume ?? false,
    deterministic,
  };
}

function judged(flag: string, values: readonly string[] = [], judge: (value: string) => Judgement) {
  for (const value of values) {
    const wrong = judge(value);
    if (wrong) throw usage(`--${flag}: ${wrong.problem}`, wrong.hint);
  }
  return values;
}

function readSize(text: string) {
  const parsed = parseSize(text);
  if (!parsed.ok) throw usage(`--input: ${parsed.problem}`, parsed.hint);
  if (parsed.value > LARGEST) throw usage(`--input: ${text} is more than 16 MiB`, 'give less');
  return { text, size: parsed.value };
}

const LARGEST = 16 << 20;

function whole(flag: string, text: string | undefined, fallback: number, most: number): number {
  if (text === undefined) return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 1 && value <= most) return value;
  throw usage(
    `--${flag}: \`${text.slice(0, 40)}\` is no whole number from 1 to ${most}`,
    `--${flag} ${fallback}`,
  );
}

const usage = (message: string, hint: string) => new CheckError('usage', message, { hint });
