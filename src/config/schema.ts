import * as z from 'zod';
import { REPOSITORY } from '../repository.ts';
import { RULES, type RuleId } from '../rules.ts';
import { CORE_FEATURES } from '../wasm/features.ts';
import { judgeBenchGo, judgeExperiments, judgeOptimization, WASM_OPT_LEVELS } from './bench.ts';
import { DEFAULTS } from './defaults.ts';
import { judgeFuelGrowth, judgeGrowth } from './growth.ts';
import { judgeMirror, judgePlatform, judgeSha256 } from './mirror.ts';
import { globProblem } from './pattern.ts';
import { type Parsed, parseDuration, parseSize, parseStack } from './units.ts';
import {
  COMPONENT_NAME,
  type Judgement,
  judgeCommand,
  judgeExperiment,
  judgeGenerate,
  judgeGo,
  judgeHostVersion,
  judgeName,
  judgeTag,
  judgeVariable,
  judgeWasi,
  judgeWasmTools,
  judgeWorld,
} from './values.ts';

/** An optional key with what editors and docs/config.md show of it. */
const key = <T extends z.ZodType>(schema: T, description: string, fallback?: unknown) =>
  schema.optional().meta(fallback === undefined ? { description } : { description, default: fallback });

type Refine<T> = (value: T, context: z.RefinementCtx) => void;

/** Judged by us, so that the message and the hint are ours. */
const judged =
  <T>(judge: (value: T) => Judgement): Refine<T> =>
  (value, context) => {
    const wrong = judge(value);
    if (wrong) context.addIssue({ code: 'custom', message: wrong.problem, params: { hint: wrong.hint } });
  };

const text = (judge: (value: string) => Judgement) => z.string().superRefine(judged(judge));

/** A number or a text with a unit. Units are parsed again where they are used: the schema only judges. */
const measured = (parse: (input: string | number) => Parsed, shape: Readonly<Record<string, unknown>>) => {
  const judge = (value: unknown): Judgement => {
    if (typeof value !== 'string' && typeof value !== 'number')
      return {
        problem: `is ${value === null ? 'empty' : 'not a number'}`,
        hint: 'Write a number and a unit.',
      };
    const parsed = parse(value);
    return parsed.ok ? null : parsed;
  };
  return (z.any() as z.ZodType<string | number>).superRefine(judged(judge)).meta(shape);
};

const SIZE = {
  type: ['integer', 'string'],
  minimum: 1,
  pattern: '^\\d+(\\.\\d+)? *(B|kB|MB|GB|KiB|MiB|GiB)?$',
};
const size = measured(parseSize, SIZE);
const stack = measured(parseStack, SIZE);
const duration = measured(parseDuration, { type: 'string', pattern: '^\\d+(\\.\\d+)? *(ms|s|m|h)$' });
const budget = size.nullable();

const GROWTH = {
  type: ['integer', 'string'],
  minimum: 0,
  pattern: '^\\d[\\d_]*(\\.\\d+)? *(%|B|kB|MB|GB|KiB|MiB|GiB)?$',
};
const growing = (judge: (value: unknown) => Judgement) =>
  (z.any() as z.ZodType<string | number | null>)
    .superRefine(judged<unknown>((value) => (value === null ? null : judge(value))))
    .meta(GROWTH);
const growth = growing(judgeGrowth);
const fuelGrowth = growing(judgeFuelGrowth);

const empty = (what: string, hint: string) =>
  text((value) => (value.trim() === '' ? { problem: `is an empty ${what}`, hint } : null)).meta({
    pattern: '\\S',
  });
const path = empty('path', 'Write a path with `/` between directories.');
const argument = z.string();
const glob = text(globProblem);
const world = text(judgeWorld);
const tool = z.strictObject({ path: path.meta({ description: 'The command itself; may be absolute.' }) });

const release = z.strictObject({
  version: text(judgeWasmTools).meta({ description: 'The exact version.' }),
  sha256: z
    .record(text(judgePlatform), text(judgeSha256).meta({ pattern: '^[0-9a-f]{64}$' }))
    .meta({ description: 'Of the release’s archive, by platform.' }),
});

const hostRelease = z.strictObject({
  version: text(judgeHostVersion).meta({ description: 'The exact version: X of `wasmtime-host-vX`.' }),
  sha256: z
    .record(text(judgePlatform), text(judgeSha256).meta({ pattern: '^[0-9a-f]{64}$' }))
    .meta({ description: 'Of the release’s archive, by platform.' }),
});

const toolchain = z.strictObject({
  go: key(
    z.union([text(judgeGo), tool]),
    'The Go to build with: a version, a range, `stable`, `oldstable`, or `{path: …}`. Left out: what go.work, go.mod or `.tool-versions` name, else any Go that their `go` lines allow.',
  ),
  'wasm-tools': key(
    z.union([text(judgeWasmTools), release, tool]),
    'One exact version, because versions encode different bytes; `{version: …, sha256: {linux-x64: …}}` with the hashes of its archives; or `{path: …}`.',
    DEFAULTS.wasmTools,
  ),
  wasmtime: key(
    z.union([hostRelease, tool]),
    'The wasmtime host: `{path: …}`, or `{version: …, sha256: {linux-x64: …}}` of a release. Left out: the release that this version names. See docs/hosts.md.',
  ),
  mirrors: key(
    z.strictObject({
      go: key(text(judgeMirror), 'In the place of `https://go.dev/dl/`, its list of releases included.'),
      'wasm-tools': key(
        text(judgeMirror),
        'In the place of `https://github.com/bytecodealliance/wasm-tools/releases/download/`; the hashes stay the same.',
      ),
      wasmtime: key(
        text(judgeMirror),
        `In the place of \`https://github.com/${REPOSITORY}/releases/download/\`, for the wasmtime host.`,
      ),
    }),
    'Base URLs that are asked before the official ones: https, or http on this machine.',
  ),
  encoder: key(
    z.enum(['native', 'embedded']),
    'Who embeds the world and encodes the component: native wasm-tools, or the copy inside jco.',
    DEFAULTS.encoder,
  ),
});

const build = z.strictObject({
  ldflags: key(
    z.string(),
    'Flags of the Go linker. `-checklinkname=0` is added: generated bindings need it.',
    DEFAULTS.ldflags,
  ),
  tags: key(z.array(text(judgeTag)), 'Build tags.', []),
  experiments: key(z.array(text(judgeExperiment)), 'GOEXPERIMENT, e.g. `[jsonv2]`.', []),
  env: key(
    z.record(text(judgeVariable), z.string()),
    'Environment of `generate`, `go build` and `command`; Go variables of the ambient environment do not count. See Trust.',
    {},
  ),
  trimpath: key(z.boolean(), 'Leave directories of the machine out, so that bytes agree.', DEFAULTS.trimpath),
  command: key(
    z.array(argument).superRefine(judged(judgeCommand)).nullable(),
    'Instead of `go build`: argv with `{output}`, which writes a core module or a component.',
    null,
  ),
  timeout: key(duration, 'For `generate` and for the build, each.', DEFAULTS.buildTimeout),
});

const limits = z.strictObject({
  timeout: key(duration, 'Time of one case.', DEFAULTS.limits.timeout),
  memory: key(size, 'Linear memory of one case.', DEFAULTS.limits.memory),
  output: key(size, 'What one case may write to stdout and stderr.', DEFAULTS.limits.output),
  stack: key(stack, 'Stack of the guest.', DEFAULTS.limits.stack),
  value: key(size, 'Size of one lifted value.', DEFAULTS.limits.value),
});

const component = z.strictObject({
  package: key(path, 'Directory of `package main`.', DEFAULTS.package),
  generate: key(
    z.array(argument).superRefine(judged(judgeGenerate)),
    'argv, run in the package before `go build`, e.g. `[go, generate, ./...]`. See Trust.',
    [],
  ),
  wit: key(
    z.union([path, z.array(path).min(1)]),
    'WIT file or directory; in a list, the main package first. Left out: what `componentize-go.toml` names, else `wit` in the package.',
    DEFAULTS.wit,
  ),
  world: key(
    z.union([world, z.array(world).min(1)]),
    'World to build for; a list is their union. Left out: the only one.',
  ),
  conforms: key(
    z.array(world),
    'Further worlds that the component must fit, each by itself; it is not built for them.',
    [],
  ),
  build: key(build, 'How the module is built.'),
  component: key(path.nullable(), 'A component that exists already; then nothing is built.', null),
  adapter: key(
    path.nullable(),
    'WASI adapter, may be absolute. Left out: the reactor adapter that ships with jco.',
    null,
  ),
  'core-features': key(
    z.array(z.enum(CORE_FEATURES)).nullable(),
    'What its hosts can do of core WebAssembly. Left out: what wasmtime 48 and the V8 of Node 24 both can.',
    null,
  ),
  imports: key(
    z.strictObject({
      allow: key(z.array(glob), 'What it may import beyond its world.', DEFAULTS.allow),
      deny: key(
        z.array(glob),
        'What it may not; beats `allow`. The default spares what the world itself imports.',
        DEFAULTS.deny,
      ),
      wasi: key(
        text(judgeWasi).nullable(),
        'The newest WASI that its hosts offer, e.g. `"0.2.6"`. Left out: any.',
        null,
      ),
    }),
    'What the component may ask of its host; globs over interfaces.',
  ),
  compat: key(
    z.strictObject({
      against: key(
        path,
        '`base` (what the pull request or push is based on), `tag` (the version released before), or the path of a saved report, a component or a directory of WIT. Left out: off.',
      ),
      bump: key(
        z.enum(['package', 'none']),
        'Whether the version of the WIT package can announce a breaking change.',
        DEFAULTS.bump,
      ),
      accept: key(
        z.array(empty('name', 'Write it as the finding does: `ops.area`.')),
        'Changes that may break, by the names that findings give them, e.g. `[ops.area]`.',
        [],
      ),
      label: key(
        empty('label', 'Write the name of a label, or leave the key out.'),
        'The label of a pull request that accepts all its breaking changes. Left out: none does.',
      ),
    }),
    'What users of the component can rely on, against what it was; see docs/compat.md.',
  ),
  optimize: key(
    z.strictObject({
      strip: key(z.boolean(), 'Leave custom sections out: names, producers, debug information.', false),
      'wasm-opt': key(
        z.enum(WASM_OPT_LEVELS).nullable(),
        'Level of binaryen’s wasm-opt, which runs from the npm package `binaryen` of the repository.',
        null,
      ),
    }),
    'What is done to the core module before it is encoded; see docs/bench.md.',
  ),
  bench: key(
    z.strictObject({
      go: key(
        z.array(text(judgeBenchGo)),
        'Versions of Go; `1.25+greenteagc` is one with a GOEXPERIMENT.',
        [],
      ),
      experiments: key(
        z.array(text(judgeExperiments)),
        'GOEXPERIMENT for each, `a,b` for two together; `none` is one of them.',
        [],
      ),
      ldflags: key(z.array(z.string()), 'Flags of the Go linker, in the place of `build.ldflags`.', []),
      optimize: key(
        z.array(text(judgeOptimization)),
        '`none`, `strip`, a level of wasm-opt (`-Oz`), or both (`strip,-Oz`).',
        [],
      ),
    }),
    'What `component-check bench` builds and compares: every combination; an empty list is what `build` says.',
  ),
  hosts: key(
    z.array(z.enum(['v8', 'wasmtime'])).min(1),
    'Where golden cases run; on two of them, both have to answer the same. See docs/hosts.md.',
    DEFAULTS.hosts,
  ),
  golden: key(
    z.strictObject({
      files: key(
        z.array(glob),
        'Transcripts, relative to this file. The default alone is relative to `package`.',
        DEFAULTS.goldenFiles,
      ),
      limits: key(limits, 'For each case, equal on all hosts.'),
    }),
    'Golden transcripts; named here, the check is required.',
  ),
  budgets: key(
    z.strictObject({
      raw: key(budget, 'The component file.', null),
      gzip: key(budget, 'The same through gzip -9.', null),
      brotli: key(budget, 'The same through brotli 11, which takes seconds.', null),
      memory: key(budget, 'Peak linear memory over the golden cases.', null),
      growth: key(
        z.strictObject({
          raw: key(growth, 'Of the component file.', null),
          gzip: key(growth, 'Of the same through gzip -9.', null),
          fuel: key(fuelGrowth, 'Of each golden case on the host wasmtime, in units of fuel.', null),
        }),
        'How much more than the report that `--base` names, `1%` or `10 kB`; see docs/growth.md.',
      ),
    }),
    'Largest sizes; at the limit passes.',
  ),
});

const level = z.enum(['off', 'warning', 'error']);
const rules = z.strictObject(
  Object.fromEntries(
    Object.entries(RULES).map(([id, rule]) => [id, key(level, `${rule.title}.`, rule.severity)]),
  ) as Record<RuleId, z.ZodOptional<typeof level>>,
);

/** `component-check.yml`, version 1. Holds only keys that do something in this version. */
export const CONFIG_SCHEMA = z.strictObject({
  version: z.literal(1).meta({ description: 'Version of this format.' }),
  toolchain: key(toolchain, 'Tools, for all components.'),
  defaults: key(
    component,
    'Anything of a component; each component overrides it. Lists replace, maps merge.',
  ),
  rules: key(rules, 'Severity by rule.'),
  components: z
    .record(text(judgeName).meta({ pattern: COMPONENT_NAME.source }), component.nullable())
    .meta({ description: 'The components, by name.' }),
});

export type RawConfig = z.output<typeof CONFIG_SCHEMA>;
export type RawComponent = z.output<typeof component>;

/** For editors; committed as `schema/component-check.schema.json`. Draft 7 is what YAML language servers read. */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(CONFIG_SCHEMA, { io: 'input', target: 'draft-7' });
}
