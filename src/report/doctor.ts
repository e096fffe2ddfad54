import type { Report, ReportError } from './report.ts';

/** What a run on this machine would build with, and what it lacks. `doctor --json` prints it. */
export interface Doctor {
  readonly schema: 'component-check-doctor/1';
  /** 0: a run can have its tools; 2: usage or configuration; 3: a tool cannot be had. */
  readonly exitCode: 0 | 2 | 3;
  /** Node's names: `linux-x64`. */
  readonly platform: string;
  /** No request was made. */
  readonly offline: boolean;
  /** The config file, relative to the root with `/`; null: there is none. */
  readonly config: string | null;
  /** Where tools are installed, absolute. */
  readonly cache: string;
  readonly own: Report['tools'];
  readonly tools: readonly DoctorTool[];
  readonly errors: readonly ReportError[];
}

export interface DoctorTool {
  readonly name: 'go' | 'wasm-tools' | 'wasmtime-host';
  /** `Go 1.26 (toolchain.go)` */
  readonly wanted: string;
  /** `obtainable`: a run would download it; `stand-in`: it cannot be had, and the embedded encoder takes its place. */
  readonly state: 'present' | 'embedded' | 'obtainable' | 'stand-in' | 'missing' | 'not-needed';
  readonly version: string | null;
  /** Of the program, absolute. */
  readonly path: string | null;
  readonly source:
    | 'path'
    | 'config'
    | 'tool-cache'
    | 'module-proxy'
    | 'archive'
    | 'release'
    | 'source'
    | null;
  /** Of the program; null where none is there. */
  readonly sha256: string | null;
  /** Where it was looked for in vain. */
  readonly attempts: readonly { readonly source: string; readonly why: string }[];
  /** What getting it costs; bytes are null where nobody says, and offline. */
  readonly price: {
    readonly version: string;
    readonly url: string;
    readonly bytes: number | null;
    /** Of the archive; null where Go compares it with its checksum database. */
    readonly sha256: string | null;
  } | null;
  readonly hint: string | null;
}
