import type { Against } from '../baseline/base.ts';
import type { Location, Severity } from '../check/finding.ts';
import type { Limits } from '../hosts/protocol.ts';
import type { HostName } from '../report/report.ts';
import type { RuleId } from '../rules.ts';
import type { CoreFeature } from '../wasm/features.ts';
import type { BenchAxes, Optimization } from './bench.ts';
import type { Allowance } from './growth.ts';

/** Where a value came from; the report and `--json` say it. */
export type Origin = 'input' | 'flag' | 'config' | 'default';

/** Everything a run needs, resolved: defaults merged, units parsed, paths checked. Paths are absolute here. */
export interface Config {
  /** The git root; where there is none of the Go module, else the working directory; report paths are relative to it. */
  readonly root: string;
  /** The config file, or null in zero-config. */
  readonly file: string | null;
  readonly toolchain: ToolchainConfig;
  readonly rules: Readonly<Partial<Record<RuleId, 'off' | Severity>>>;
  readonly components: readonly ComponentConfig[];
  /** Where each value came from, by dotted key: `toolchain.encoder`, `components.compute-hash.build.ldflags`. */
  readonly origins: Readonly<Record<string, Origin>>;
  /**
   * Where a component's key (`budgets.gzip`; null: its name) stands in the config file, or in its `defaults`, or else the
   * component's name. Null without a config file.
   */
  readonly locate: (component: string, key: string | null) => Location | null;
  /** Where `toolchain.<key>` stands in the config file; null where it does not. */
  readonly locateTool?: (key: string) => Location | null;
}

export interface ToolchainConfig {
  /** A version, range, `stable` or `oldstable`, or the path of a go command; null: what go.mod says. */
  readonly go: string | { readonly path: string } | null;
  /** Where an input had `go` read: `go.mod:5`. */
  readonly goFrom?: string;
  /** One exact version; with the user's own hashes of its archives, by platform (`linux-x64`); or the path of the program. */
  readonly wasmTools:
    | string
    | { readonly path: string }
    | { readonly version: string; readonly sha256: Readonly<Record<string, string>> };
  /** The wasmtime host: its path, or a release with the user's own hashes; null or left out: the release of this version. */
  readonly wasmtime?:
    | { readonly path: string }
    | { readonly version: string; readonly sha256: Readonly<Record<string, string>> }
    | null;
  /** Base URLs that are asked before the official ones; null: none. */
  readonly mirrors: {
    readonly go: string | null;
    readonly wasmTools: string | null;
    readonly wasmtime?: string | null;
  };
  readonly encoder: 'native' | 'embedded';
  readonly encoderOrigin: Origin;
}

export interface ComponentConfig {
  /** `[a-z0-9][a-z0-9._-]*` */
  readonly name: string;
  /** Directory that relative paths of this component start from: the config file's. */
  readonly base: string;
  readonly package: string;
  readonly generate: readonly string[];
  /** First the main package's file or directory, then dependencies. */
  readonly wit: readonly string[];
  /** Empty: the only world. */
  readonly world: readonly string[];
  /** Further worlds that it must fit. */
  readonly conforms: readonly string[];
  readonly build: {
    readonly ldflags: string;
    readonly tags: readonly string[];
    readonly experiments: readonly string[];
    readonly env: Readonly<Record<string, string>>;
    readonly trimpath: boolean;
    /** argv with `{output}`. */
    readonly command: readonly string[] | null;
    readonly timeoutMs: number;
  };
  readonly component: string | null;
  readonly adapter: string | null;
  /** What its hosts can do of core WebAssembly; null: what the default hosts both can. */
  readonly coreFeatures: readonly CoreFeature[] | null;
  readonly imports: {
    readonly allow: readonly string[];
    readonly deny: readonly string[];
    readonly denyOrigin: Origin;
    /** The newest WASI that its hosts offer, `0.2.6`; null: any. */
    readonly wasi: string | null;
  };
  /** Of the core module, before it is encoded. */
  readonly optimize: Optimization;
  readonly bench: BenchAxes;
  readonly compat: CompatConfig;
  /** At least one, each once. */
  readonly hosts: readonly HostName[];
  readonly golden: {
    /** Globs, relative to `base`; `expandGlobs` finds their files. */
    readonly files: readonly string[];
    /** `config` where the config has `golden` at all: that makes the check required. */
    readonly filesOrigin: Origin;
    readonly limits: Limits;
  };
  readonly budgets: Budgets;
}

export interface CompatConfig {
  /** `given` holds an absolute path where the config says so, and what was typed where a flag or an input does. Null: off. */
  readonly against: Against | null;
  readonly bump: 'package' | 'none';
  /** Changes that may break: `ops.area`. */
  readonly accept: readonly string[];
  /** The label that accepts what a pull request breaks; null: none does. */
  readonly label: string | null;
}

/** Bytes; null: no budget. */
export interface Budgets {
  readonly raw: number | null;
  readonly gzip: number | null;
  readonly brotli: number | null;
  readonly memory: number | null;
  /** Against the baseline; left out: nothing is compared. */
  readonly growth?: Growth;
}

/** Null: not compared. */
export interface Growth {
  readonly raw: Allowance | null;
  readonly gzip: Allowance | null;
  readonly fuel: Allowance | null;
}
