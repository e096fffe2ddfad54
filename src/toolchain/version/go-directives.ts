/** A version that a file names, and its line, counted from 1. */
export interface NamedVersion {
  /** Without `go` before it: `1.25`, `1.25.14`, `1.27rc1`. */
  readonly version: string;
  readonly line: number;
}

export interface GoDirectives {
  /** The oldest Go that will do. */
  readonly go: NamedVersion | null;
  /** The Go that is wanted. */
  readonly toolchain: NamedVersion | null;
}

/** The lines `go` and `toolchain` of a go.mod or go.work. https://go.dev/ref/mod#go-mod-file-go */
export function readGoDirectives(text: string): GoDirectives {
  // Cut at the first thing that is no version: `toolchain default` and `go1.25.1-custom`'s suffix name none.
  return {
    go: find(text, /^\s*go\s+"?(\d+\.\d+(?:\.\d+)?(?:(?:rc|beta)\d+)?)"?\s*(?:\/\/.*)?$/),
    toolchain: find(
      text,
      /^\s*toolchain\s+"?go(\d+\.\d+(?:\.\d+)?(?:(?:rc|beta)\d+)?)(?:-[\w.-]+)?"?\s*(?:\/\/.*)?$/,
    ),
  };
}

/**
 * The Go of a `.tool-versions`: asdf calls it `golang`, mise `go`. The first of several counts; `system`, `latest`, `ref:`
 * and `path:` name none. https://asdf-vm.com/manage/configuration.html
 */
export function readToolVersions(text: string): NamedVersion | null {
  return find(text, /^\s*(?:golang|go)\s+(\d+(?:\.\d+){1,2}(?:(?:rc|beta)\d+)?)(?:\s.*)?$/);
}

function find(text: string, pattern: RegExp): NamedVersion | null {
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((line) => pattern.test(line));
  const version = pattern.exec(lines[at] ?? '')?.[1];
  return version === undefined ? null : { version, line: at + 1 };
}
