import path from 'node:path';
import type { Location } from '../check/finding.ts';
import { CheckError, type Problem } from '../errors.ts';
import { allOf } from './all-problems.ts';
import type { ComponentConfig, Config, Origin, ToolchainConfig } from './config.ts';
import { decodeText } from './decode.ts';
import { DEFAULTS } from './defaults.ts';
import { findPlace, type Place } from './find.ts';
import { merge } from './merge.ts';
import { judgeOverrides } from './overrides.ts';
import { readBounded, reportPath, resolveInside } from './paths.ts';
import { addComponent, schemaProblems } from './problems.ts';
import type { ConfigRequest, Overrides } from './request.ts';
import { resolveComponent } from './resolve.ts';
import { CONFIG_SCHEMA, type RawComponent, type RawConfig } from './schema.ts';
import type { Scope } from './scope.ts';
import { select } from './select.ts';
import { readYaml, type YamlFile } from './yaml.ts';
import { findPackages } from './zero.ts';

/** Nobody writes a config of this size; parsing a larger one would only take time. */
const CONFIG_BYTES = 1024 * 1024;

/**
 * Everything that a run needs: input or flag beats config beats default. Throws CheckError `usage` or `config`, with
 * every problem of the file at its place.
 */
export async function loadConfig(request: ConfigRequest): Promise<Config> {
  judgeOverrides(request.overrides);
  const place = findPlace(request.cwd, request.configPath);
  return place.file === null
    ? withoutFile(place, request.overrides)
    : fromFile(place, place.file, request.overrides);
}

async function fromFile(place: Place, file: string, overrides: Overrides): Promise<Config> {
  const { root } = place;
  const name = reportPath(root, file);
  resolveInside(root, root, name, 'config');
  const yaml = readYaml(decodeText(await readBounded(file, CONFIG_BYTES, 'config'), name), name);
  const raw = validate(yaml, path.basename(path.dirname(file)));
  const scope: Scope = { root, base: path.dirname(file), yaml, overrides, problems: [], origins: {} };
  const all = Object.entries(raw.components).map(([component, own]) => {
    const merged = merge(raw.defaults, own ?? {}) as RawComponent;
    return {
      name: component,
      merged,
      directory: path.resolve(scope.base, merged.package ?? DEFAULTS.package),
    };
  });
  if (all.length === 0)
    throw new CheckError('config', '`components` has no component', {
      hint: addComponent(path.basename(path.dirname(file))),
      location: yaml.locate(['components']),
    });
  const components: ComponentConfig[] = [];
  for (const one of select(all, place, overrides))
    components.push(await resolveComponent(one.name, one.merged, scope));
  const toolchain = resolveToolchain(raw.toolchain, scope);
  for (const rule of Object.keys(raw.rules ?? {})) scope.origins[`rules.${rule}`] = 'config';
  if (scope.problems.length > 0) throw allOf(scope.problems);
  const rules = (raw.rules ?? {}) as Config['rules'];
  const locate = (component: string, key: string | null) => locateIn(yaml, component, key?.split('.') ?? []);
  const locateTool = (key: string) =>
    scope.origins[`toolchain.${key}`] === 'config' ? yaml.locate(['toolchain', key]) : null;
  return { root, file, toolchain, rules, components, origins: scope.origins, locate, locateTool };
}

async function withoutFile(place: Place, overrides: Overrides): Promise<Config> {
  const { root } = place;
  const origins: Record<string, Origin> = {};
  const problems: Problem[] = [];
  const found = await findPackages(place, overrides);
  const components: ComponentConfig[] = [];
  for (const { name, directory } of select(found, place, overrides)) {
    const scope = { root, base: directory, yaml: null, overrides, problems, origins };
    components.push(await resolveComponent(name, {}, scope));
  }
  if (problems.length > 0) throw allOf(problems);
  const toolchain = resolveToolchain({}, { root, base: place.cwd, yaml: null, overrides, problems, origins });
  return { root, file: null, toolchain, rules: {}, components, origins, locate: () => null };
}

function locateIn(yaml: YamlFile, component: string, key: readonly string[]): Location {
  const own = ['components', component];
  const written = [
    [...own, ...key],
    ['defaults', ...key],
  ].find((path) => path.length > 1 && yaml.has(path));
  return yaml.locateKey(written ?? own);
}

/** The schema's verdict on the file. A newer format is one problem, not one for each key that we do not know. */
function validate(yaml: YamlFile, directory: string): RawConfig {
  if (yaml.value === null)
    throw new CheckError('config', 'The config file is empty', {
      hint: 'Write `version: 1` and `components:`, or delete the file.',
      location: yaml.locate([]),
    });
  const version = (yaml.value as { readonly version?: unknown }).version;
  if (typeof version === 'number' && version > 1)
    throw new CheckError(
      'config',
      `The config has version ${version}; this component-check reads version 1`,
      {
        hint: 'Use a newer component-check, or write `version: 1` and the keys of docs/config.md.',
        location: yaml.locate(['version']),
      },
    );
  const parsed = CONFIG_SCHEMA.safeParse(yaml.value);
  if (parsed.success) return parsed.data;
  throw allOf(schemaProblems(parsed.error.issues, CONFIG_SCHEMA, yaml, directory));
}

function resolveToolchain(raw: RawConfig['toolchain'], scope: Scope): ToolchainConfig {
  const { goVersion, wasmToolsVersion } = scope.overrides;
  const origin = (configured: unknown, given?: { readonly origin: Origin } | null): Origin =>
    given?.origin ?? (configured === undefined ? 'default' : 'config');
  const tool = <T>(value: T | { path: string }) =>
    typeof value === 'object' && value !== null && 'path' in value
      ? { path: path.resolve(scope.base, value.path) }
      : value;
  const encoderOrigin = origin(raw?.encoder);
  scope.origins['toolchain.go'] = origin(raw?.go, goVersion);
  scope.origins['toolchain.wasm-tools'] = origin(raw?.['wasm-tools'], wasmToolsVersion);
  scope.origins['toolchain.wasmtime'] = origin(raw?.wasmtime);
  scope.origins['toolchain.encoder'] = encoderOrigin;
  return {
    go: goVersion?.value ?? tool(raw?.go ?? null),
    ...(goVersion?.from !== undefined && { goFrom: goVersion.from }),
    wasmTools: wasmToolsVersion?.value ?? tool(raw?.['wasm-tools'] ?? DEFAULTS.wasmTools),
    wasmtime: tool(raw?.wasmtime ?? null),
    mirrors: {
      go: raw?.mirrors?.go ?? null,
      wasmTools: raw?.mirrors?.['wasm-tools'] ?? null,
      wasmtime: raw?.mirrors?.wasmtime ?? null,
    },
    encoder: raw?.encoder ?? DEFAULTS.encoder,
    encoderOrigin,
  };
}
