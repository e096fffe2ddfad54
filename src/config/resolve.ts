import path from 'node:path';
import type { Problem } from '../errors.ts';
import type { Limits } from '../hosts/protocol.ts';
import type { Budgets, ComponentConfig, Origin } from './config.ts';
import { DEFAULTS } from './defaults.ts';
import { siblingHint } from './find.ts';
import { escapeGlob, globStart } from './glob.ts';
import { kindOf, type PathKind, reportPath, whyOutside } from './paths.ts';
import type { Overrides } from './request.ts';
import type { RawComponent } from './schema.ts';
import { defaultSources } from './sources.ts';
import { parseDuration, parseSize } from './units.ts';
import { quoted } from './values.ts';
import type { Path, YamlFile } from './yaml.ts';

/** What resolving writes to, and reads beside the component itself. */
export interface Scope {
  readonly root: string;
  /** Directory that relative paths start from. */
  readonly base: string;
  readonly yaml: YamlFile | null;
  readonly overrides: Overrides;
  readonly problems: Problem[];
  readonly origins: Record<string, Origin>;
}

/** One component with everything filled in. What is wrong goes to `scope.problems`; the result then is not to be used. */
export async function resolveComponent(
  name: string,
  raw: RawComponent,
  scope: Scope,
): Promise<ComponentConfig> {
  const setting = settings(`components.${name}.`, scope.origins);
  const paths = pathReader(name, scope);
  const { build = {}, imports = {}, golden = {} } = raw;
  const generate = setting('generate', raw.generate, []);
  const component = paths(['component'], setting('component', raw.component, null), ['file']);
  const generated = generate.length > 0;
  const packageDir =
    paths(
      ['package'],
      setting('package', raw.package, DEFAULTS.package),
      generated || component ? 'any' : ['directory'],
    ) ?? scope.base;
  const sources = await resolveSources(raw, packageDir, generated, paths, scope);
  if (sources.wit.length === 0 && !component && !build.command && kindOf(packageDir) === 'directory')
    scope.problems.push(noWit(name, packageDir, scope));
  judgeFiles(name, golden.files ?? [], scope);
  return {
    name,
    base: scope.base,
    package: packageDir,
    generate,
    wit: setting('wit', raw.wit === undefined ? undefined : sources.wit, sources.wit),
    world: setting('world', raw.world === undefined ? undefined : [raw.world].flat(), sources.worlds),
    build: {
      ldflags: setting('build.ldflags', build.ldflags, DEFAULTS.ldflags),
      tags: setting('build.tags', build.tags, []),
      experiments: setting('build.experiments', build.experiments, []),
      env: setting('build.env', build.env, {}),
      trimpath: setting('build.trimpath', build.trimpath, DEFAULTS.trimpath),
      command: setting('build.command', build.command, null),
      timeoutMs: milliseconds(setting('build.timeout', build.timeout, DEFAULTS.buildTimeout)),
    },
    component,
    adapter: paths(['adapter'], setting('adapter', raw.adapter, null), ['file'], true),
    imports: {
      allow: setting<readonly string[]>('imports.allow', imports.allow, DEFAULTS.allow),
      deny: setting<readonly string[]>('imports.deny', imports.deny, DEFAULTS.deny),
      denyOrigin: imports.deny ? 'config' : 'default',
    },
    hosts: setting('hosts', raw.hosts, DEFAULTS.hosts, scope.overrides.hosts as Hosts),
    golden: {
      files: setting('golden.files', golden.files, defaultFiles(scope.base, packageDir)),
      filesOrigin: raw.golden ? 'config' : 'default',
      limits: resolveLimits(golden.limits, setting),
    },
    budgets: resolveBudgets(raw.budgets, setting),
  };
}

type Hosts = { readonly value: readonly 'v8'[]; readonly origin: 'input' | 'flag' } | null | undefined;

/** Takes what is given, else what the config says, else the default, and notes which it was. */
function settings(prefix: string, origins: Record<string, Origin>) {
  return <T>(
    key: string,
    configured: T | undefined,
    fallback: T,
    given?: { readonly value: T; readonly origin: Origin } | null,
  ): T => {
    origins[prefix + key] = given ? given.origin : configured === undefined ? 'default' : 'config';
    return given ? given.value : configured === undefined ? fallback : configured;
  };
}

type Settings = ReturnType<typeof settings>;
type PathReader = ReturnType<typeof pathReader>;

/** Absolute paths out of the config's relative ones; a path that leaves the repository, is missing or of the wrong kind is a problem. */
function pathReader(name: string, scope: Scope) {
  return <T extends string | null>(
    key: Path,
    given: T,
    kinds: readonly PathKind[] | 'any',
    outside = false,
  ): T => {
    if (given === null) return given;
    const wrong = outside ? null : whyOutside(scope.root, scope.base, given);
    const target = path.resolve(scope.base, given);
    const kind = kindOf(target);
    const report = (problem: string, hint: string) =>
      scope.problems.push(problemAt(name, key, problem, hint, scope));
    if (wrong) report(wrong.problem, wrong.hint);
    else if (kind === 'other') report(`${quoted(given)} is a device, pipe or socket`, 'Name a regular file.');
    else if (kinds !== 'any' && kind === 'missing')
      report(`${quoted(given)} does not exist`, siblingHint(target));
    else if (kinds !== 'any' && !kinds.includes(kind))
      report(`${quoted(given)} is a ${kind}`, `Name a ${kinds.join(' or ')}.`);
    return target as T;
  };
}

function problemAt(name: string, key: Path, problem: string, hint: string, scope: Scope): Problem {
  const own = ['components', name, ...key];
  const common = ['defaults', ...key];
  const at = scope.yaml?.has(own) || !scope.yaml?.has(common) ? own : common;
  return {
    message: `${quoted(at.map(String).join('.'))}: ${problem}`,
    hint,
    location: scope.yaml?.locate(at) ?? null,
    source: null,
  };
}

async function resolveSources(
  raw: RawComponent,
  packageDir: string,
  generated: boolean,
  paths: PathReader,
  scope: Scope,
): Promise<{ wit: readonly string[]; worlds: readonly string[] }> {
  const kinds = generated ? 'any' : (['file', 'directory'] as const);
  const listed = Array.isArray(raw.wit);
  const wit = [raw.wit ?? []]
    .flat()
    .map((one, index) => paths(listed ? ['wit', index] : ['wit'], one, kinds));
  if (raw.wit !== undefined) return { wit, worlds: [] };
  const found = await defaultSources(scope.root, packageDir);
  // A generator may fetch the WIT first; where it does not, the build says that it is missing.
  const expected = generated ? [path.join(packageDir, DEFAULTS.wit)] : [];
  return { wit: found.wit.length > 0 ? found.wit : expected, worlds: found.worlds };
}

function noWit(name: string, packageDir: string, scope: Scope): Problem {
  return problemAt(
    name,
    ['wit'],
    `there is no \`wit\` in ${quoted(reportPath(scope.root, packageDir))}`,
    'Put the world there, or name its file or directory with `wit:`.',
    scope,
  );
}

/** The default pattern starts in the package, patterns of the config beside the config. */
function defaultFiles(base: string, packageDir: string): readonly string[] {
  const prefix = reportPath(base, packageDir);
  const start = prefix === '.' ? '' : `${escapeGlob(prefix)}/`;
  return DEFAULTS.goldenFiles.map((pattern) => start + pattern);
}

/** Here, where the place in the file is known; whoever expands them judges again. */
function judgeFiles(name: string, patterns: readonly string[], scope: Scope): void {
  patterns.forEach((pattern, index) => {
    const wrong = globStart(scope.root, scope.base, pattern).wrong;
    if (wrong)
      scope.problems.push(problemAt(name, ['golden', 'files', index], wrong.problem, wrong.hint, scope));
  });
}

type RawLimits = NonNullable<RawComponent['golden']>['limits'];

function resolveLimits(raw: RawLimits, setting: Settings): Limits {
  const size = (key: 'memory' | 'output' | 'stack' | 'value') =>
    bytes(setting<string | number>(`golden.limits.${key}`, raw?.[key], DEFAULTS.limits[key]));
  return {
    timeoutMs: milliseconds(
      setting<string | number>('golden.limits.timeout', raw?.timeout, DEFAULTS.limits.timeout),
    ),
    memoryBytes: size('memory'),
    outputBytes: size('output'),
    stackBytes: size('stack'),
    valueBytes: size('value'),
  };
}

function resolveBudgets(raw: RawComponent['budgets'], setting: Settings): Budgets {
  const budget = (key: keyof Budgets) => {
    const value = setting<string | number | null>(`budgets.${key}`, raw?.[key], null);
    return value === null ? null : bytes(value);
  };
  return { raw: budget('raw'), gzip: budget('gzip'), brotli: budget('brotli'), memory: budget('memory') };
}

/** The schema has judged these already; a failure here is ours. */
function known(parsed: ReturnType<typeof parseSize>): number {
  if (parsed.ok) return parsed.value;
  throw new TypeError(parsed.problem);
}
const bytes = (value: string | number) => known(parseSize(value));
const milliseconds = (value: string | number) => known(parseDuration(value));
