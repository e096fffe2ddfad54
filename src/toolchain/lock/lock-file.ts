import path from 'node:path';
import * as z from 'zod';
import type { Location } from '../../check/finding.ts';
import type { Config } from '../../config/config.ts';
import { decodeText } from '../../config/decode.ts';
import { kindOf, readBounded, reportPath } from '../../config/paths.ts';
import { readYaml } from '../../config/yaml.ts';
import { CheckError } from '../../errors.ts';

/** `toolchain.lock`: the tools that every run of a repository takes. */
export interface Lock {
  readonly go: LockedTool | null;
  readonly wasmTools: LockedTool | null;
}

export interface LockedTool {
  /** As the tool's makers write it: `1.26.8`, `1.27rc1`. */
  readonly version: string;
  /** By platform in Node's names: `linux-x64`. */
  readonly archives: Readonly<Record<string, { readonly url: string; readonly sha256: string }>>;
  /** Where the version stands; null in a lock that was just made. */
  readonly location: Location | null;
}

const LOCK_BYTES = 64 * 1024;

const version = z.string().regex(/^\d+\.\d+(?:\.\d+|(?:rc|beta)\d+)$/);
const archive = z.strictObject({
  url: z.string().regex(/^https:\/\/[^\s?#@]+$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const tool = z.strictObject({ version, archives: z.record(z.string(), archive) });
const SCHEMA = z.strictObject({ version: z.literal(1), go: tool.optional(), 'wasm-tools': tool.optional() });

/** Beside the config file, else at the root. Absolute. */
export function lockFileOf({ root, file }: Pick<Config, 'root' | 'file'>): string {
  return path.join(file === null ? root : path.dirname(file), 'toolchain.lock');
}

/** Null where there is none. @throws CheckError `config` where it is damaged, with the place */
export async function readLock(config: Pick<Config, 'root' | 'file'>): Promise<Lock | null> {
  const file = lockFileOf(config);
  if (kindOf(file) === 'missing') return null;
  const name = reportPath(config.root, file);
  const yaml = readYaml(decodeText(await readBounded(file, LOCK_BYTES, 'config'), name), name);
  const parsed = SCHEMA.safeParse(yaml.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = (issue?.path ?? []).map(String);
    const key = issue?.code === 'unrecognized_keys' ? [...at, ...issue.keys.slice(0, 1)] : at;
    const problem = issue?.code === 'unrecognized_keys' ? 'is no key of it' : 'is not what it must be';
    throw new CheckError('config', `${name} is damaged: \`${key.join('.')}\` ${problem}`, {
      hint: 'run `component-check lock`, which writes it anew',
      location: yaml.locate(key),
    });
  }
  const { go, 'wasm-tools': wasmTools } = parsed.data;
  const located = (key: string, one: z.infer<typeof tool> | undefined) =>
    one === undefined ? null : { ...one, location: yaml.locate([key, 'version']) };
  return { go: located('go', go), wasmTools: located('wasm-tools', wasmTools) };
}

/** The text of `toolchain.lock`. Each version stands below the comment that Renovate's regex manager looks for. */
export function renderLock({ go, wasmTools }: Lock): string {
  return [
    '# Written by `component-check lock`. Commit it: runs take these versions, and download these bytes alone.',
    '# After a version was changed here, by hand or by Renovate, run `component-check lock` for its hashes.',
    'version: 1',
    ...renderTool('go', 'datasource=golang-version depName=go', go),
    ...renderTool('wasm-tools', RELEASES, wasmTools),
    '',
  ].join('\n');
}

const RELEASES =
  'datasource=github-releases depName=bytecodealliance/wasm-tools extractVersion=^v(?<version>.+)$';

function renderTool(name: string, renovate: string, locked: LockedTool | null): string[] {
  if (locked === null) return [];
  const archives = Object.entries(locked.archives).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `${name}:`,
    `  # renovate: ${renovate}`,
    `  version: "${locked.version}"`,
    '  archives:',
    ...archives.flatMap(([platform, { url, sha256 }]) => [
      `    ${platform}:`,
      `      url: ${url}`,
      `      sha256: "${sha256}"`,
    ]),
  ];
}
