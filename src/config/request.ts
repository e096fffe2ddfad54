/** A value that somebody typed for this run; it beats the config. */
export interface Given<T> {
  readonly value: T;
  readonly origin: 'input' | 'flag';
  /** Where it was read, for people: `go.mod:5`. */
  readonly from?: string;
}

/** Left out or null: not given. */
export interface Overrides {
  /** Directories of `package main`, relative to the working directory. */
  readonly packageDirs?: Given<readonly string[]> | null;
  /** Names of components. */
  readonly components?: Given<readonly string[]> | null;
  readonly hosts?: Given<readonly string[]> | null;
  readonly goVersion?: Given<string> | null;
  /** A ref, a saved report, a component or a directory of WIT to compare with. */
  readonly base?: Given<string> | null;
  readonly wasmToolsVersion?: Given<string> | null;
}

export interface ConfigRequest {
  /** The working directory. */
  readonly cwd: string;
  /** `--config` or the input `config`, relative to the working directory; null: look for it. */
  readonly configPath: string | null;
  readonly overrides: Overrides;
}
