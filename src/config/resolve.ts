import path from 'node:path';
import type { Against } from '../baseline/base.ts';
import type { Problem } from '../errors.ts';
import type { CoreFeature } from '../wasm/features.ts';
import { resolveBench, type WasmOptLevel } from './bench.ts';
import type { ComponentConfig } from './config.ts';
import { DEFAULTS } from './defaults.ts';
import { escapeGlob, globStart } from './glob.ts';
import { milliseconds, resolveBudgets, resolveLimits } from './limits.ts';
import { kindOf, reportPath } from './paths.ts';
import type { RawComponent } from './schema.ts';
import { type PathReader, pathReader, problemAt, type Scope, type Settings, settings } from './scope.ts';
import { defaultSources } from './sources.ts';
import { quoted } from './values.ts';

/** One component with everything filled in. What is wrong goes to `scope.problems`; the result then is not to be used. */
export async function resolveComponent(
  name: string,
  raw: RawComponent,
  scope: Scope,
): Promise<ComponentConfig> {
  const setting = settings(`components.${name}.`, scope.origins);
  const paths = pathReader(name, scope);
  const { imports = {}, golden = {} } = raw;
  const generate = setting('generate', raw.generate, []);
  const component = paths(['component'], setting('component', raw.component, null), ['file']);
  const generated = generate.length > 0;
  const before = scope.problems.length;
  const packageDir =
    paths(
      ['package'],
      setting('package', raw.package, DEFAULTS.package),
      generated || component ? 'any' : ['directory'],
    ) ?? scope.base;
  const misplaced = scope.problems.length > before;
  const sources = await resolveSources(raw, packageDir, generated, paths, scope);
  // What a wrong `package` leads to is not said as well.
  const needsWit = !component && !raw.build?.command && kindOf(packageDir) === 'directory';
  if (sources.wit.length === 0 && needsWit && !misplaced) scope.problems.push(noWit(name, packageDir, scope));
  judgeFiles(name, golden.files ?? [], scope);
  judgeTarget(name, raw.build, scope);
  judgeFuel(name, raw, scope);
  return {
    name,
    base: scope.base,
    package: packageDir,
    generate,
    wit: setting('wit', raw.wit === undefined ? undefined : sources.wit, sources.wit),
    world: setting('world', raw.world === undefined ? undefined : [raw.world].flat(), sources.worlds),
    conforms: setting('conforms', raw.conforms, []),
    build: resolveBuild(raw.build, setting),
    component,
    adapter: paths(['adapter'], setting('adapter', raw.adapter, null), ['file'], true),
    coreFeatures: setting<readonly CoreFeature[] | null>('core-features', raw['core-features'], null),
    imports: {
      allow: setting<readonly string[]>('imports.allow', imports.allow, DEFAULTS.allow),
      deny: setting<readonly string[]>('imports.deny', imports.deny, DEFAULTS.deny),
      denyOrigin: imports.deny ? 'config' : 'default',
      wasi: setting<string | null>('imports.wasi', imports.wasi, null),
    },
    compat: resolveCompat(name, raw.compat, setting, paths, scope),
    optimize: {
      strip: setting('optimize.strip', raw.optimize?.strip, false),
      wasmOpt: setting<WasmOptLevel | null>('optimize.wasm-opt', raw.optimize?.['wasm-opt'], null),
    },
    bench: resolveBench(raw.bench, setting),
    hosts: [
      ...new Set(
        setting<ComponentConfig['hosts']>('hosts', raw.hosts, DEFAULTS.hosts, scope.overrides.hosts as Hosts),
      ),
    ],
    golden: {
      files: setting('golden.files', golden.files, defaultFiles(scope.base, packageDir)),
      filesOrigin: raw.golden ? 'config' : 'default',
      limits: resolveLimits(golden.limits, setting),
    },
    budgets: resolveBudgets(raw.budgets, setting),
  };
}

type Hosts =
  | { readonly value: ComponentConfig['hosts']; readonly origin: 'input' | 'flag' }
  | null
  | undefined;

function resolveBuild(build: RawComponent['build'] = {}, setting: Settings): ComponentConfig['build'] {
  return {
    ldflags: setting('build.ldflags', build.ldflags, DEFAULTS.ldflags),
    tags: setting('build.tags', build.tags, []),
    experiments: setting('build.experiments', build.experiments, []),
    env: setting('build.env', build.env, {}),
    trimpath: setting('build.trimpath', build.trimpath, DEFAULTS.trimpath),
    command: setting('build.command', build.command, null),
    timeoutMs: milliseconds(setting('build.timeout', build.timeout, DEFAULTS.buildTimeout)),
  };
}

function resolveCompat(
  name: string,
  compat: RawComponent['compat'] = {},
  setting: Settings,
  paths: PathReader,
  scope: Scope,
): ComponentConfig['compat'] {
  const { base } = scope.overrides;
  const given = base ? { value: typed(base.value), origin: base.origin } : null;
  return {
    against: setting<Against | null>(
      'compat.against',
      configured(name, compat.against, paths, scope),
      null,
      given,
    ),
    bump: setting('compat.bump', compat.bump, DEFAULTS.bump),
    accept: setting<readonly string[]>('compat.accept', compat.accept, []),
    label: setting<string | null>('compat.label', compat.label, null),
  };
}

const typed = (value: string): Against =>
  value === 'base' || value === 'tag' ? { kind: value } : { kind: 'given', value };

/** Paths of the config are relative to it. */
function configured(
  name: string,
  against: string | undefined,
  paths: PathReader,
  scope: Scope,
): Against | undefined {
  if (against === undefined || against === 'base' || against === 'tag')
    return against === undefined ? undefined : { kind: against };
  const key = ['compat', 'against'];
  // What is spelt as a path was meant as one.
  const isPath = /^\.{0,2}[/\\]|[/\\]$|\.(?:json|wasm|wit)$/i.test(against);
  if (isPath || kindOf(path.resolve(scope.base, against)) !== 'missing')
    return { kind: 'given', value: paths(key, against, ['file', 'directory']) };
  const hint = `Write \`base\`, \`tag\`, or the path of a saved report, a component or a directory of WIT. For a branch, a tag or a commit: \`component-check --base ${against}\`.`;
  scope.problems.push(problemAt(name, key, `${quoted(against)} is no file or directory here`, hint, scope));
  return undefined;
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

/** A component is always built for one target; a `build.command` may need the variables for what it runs. */
function judgeTarget(name: string, build: RawComponent['build'], scope: Scope): void {
  if (build?.command) return;
  for (const variable of ['GOOS', 'GOARCH'].filter((one) => build?.env?.[one] !== undefined)) {
    const problem = 'a component is built for GOOS=wasip1 GOARCH=wasm and for nothing else';
    const hint = 'Remove it; to build in another way, set `build.command`.';
    scope.problems.push(problemAt(name, ['build', 'env', variable], problem, hint, scope));
  }
}

/** A budget that nobody would measure is no budget. */
function judgeFuel(name: string, { budgets, hosts }: RawComponent, scope: Scope): void {
  const given = scope.overrides.hosts?.value ?? hosts ?? DEFAULTS.hosts;
  if (budgets?.growth?.fuel == null || given.some((host) => host === 'wasmtime')) return;
  const hint = 'Add it to `hosts: [v8, wasmtime]` (or `--host wasmtime`), or remove `growth.fuel`.';
  const problem = 'wasmtime, which alone counts fuel, is not among the hosts';
  scope.problems.push(problemAt(name, ['budgets', 'growth', 'fuel'], problem, hint, scope));
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
