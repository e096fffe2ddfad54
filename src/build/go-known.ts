import path from 'node:path';
import { reportPath } from '../config/paths.ts';
import type { RuleId } from '../rules.ts';
import { importsBindings } from './generated.ts';
import type { GoComplaint } from './go-lines.ts';
import { fileOf, type GoSources } from './go-places.ts';

/** A kind of complaint that has a rule or a fix of its own. */
export interface KnownComplaint {
  readonly pattern: RegExp;
  readonly rule: RuleId;
  readonly hint: (match: RegExpExecArray, complaint: GoComplaint, sources: GoSources) => string;
  /** The key of the config that is at fault where Go names no place. */
  readonly setting?: string;
}

/** The first that matches counts. */
export const KNOWN_COMPLAINTS: readonly KnownComplaint[] = [
  {
    pattern: /missing go\.sum entry/,
    rule: 'build/missing-sum',
    hint: (_, { message }) =>
      `run \`go mod tidy\` and commit go.sum; Go itself proposes \`${/go (?:get|mod) .*/.exec(message)?.[0] ?? 'go mod tidy'}\``,
  },
  {
    pattern: /^(?:go: )?updates to go\.(?:mod|sum) needed/,
    rule: 'build/missing-sum',
    hint: () => 'run `go mod tidy` and commit go.mod and go.sum',
  },
  {
    pattern: /invalid reference to (\S+)/,
    rule: 'build/linkname',
    setting: 'build.ldflags',
    hint: ([, symbol]) => `take -checklinkname=1 out of build.ldflags, or do without ${symbol}`,
  },
  {
    pattern: /\/\/go:linkname only allowed in Go files that import "unsafe"/,
    rule: 'build/linkname',
    hint: () => 'add `import _ "unsafe"` to the file',
  },
  {
    pattern:
      /\/\/go:linkname must refer to declared|relocation target \S+ not defined|misplaced compiler directive/,
    rule: 'build/linkname',
    hint: () =>
      'put `//go:linkname local runtime.symbol` right above the declaration of `local`, and check that the symbol exists',
  },
  {
    pattern: /buildmode[=: ]+"?wasm"? ?(?:not supported)?|invalid buildmode: "wasm"/,
    rule: 'build/go-error',
    setting: 'build.ldflags',
    hint: () =>
      'Go has no -buildmode=wasm, whatever tutorials say: leave it out; component-check builds with -buildmode=c-shared',
  },
  {
    pattern: /flag provided but not defined: (\S+)/,
    rule: 'build/go-error',
    setting: 'build.ldflags',
    hint: ([, flag]) => `take ${flag} out of build.ldflags: Go's linker has no such flag`,
  },
  {
    pattern: /no required module provides package (\S+); to add it:\s*(go get .*)/,
    rule: 'build/go-error',
    hint: ([, , command]) => `run \`${command}\` and commit go.mod and go.sum`,
  },
  {
    pattern: /go\.mod file not found|cannot find main module/,
    rule: 'build/go-error',
    hint: (_match, _complaint, { root, packageDir }) => {
      const name = path.basename(packageDir).replaceAll(/[^\w.-]+/g, '-');
      return `run \`go mod init example.com/${name}\` in ${reportPath(root, packageDir)}, and commit go.mod`;
    },
  },
  {
    pattern: /inconsistent vendoring/,
    rule: 'build/go-error',
    hint: () => 'run `go mod vendor` and commit the vendor directory',
  },
  {
    pattern: /missing function body/,
    rule: 'build/go-error',
    hint: () => 'give it a body; or, for an imported function, put `//go:wasmimport module name` above it',
  },
  {
    pattern: /symbol (\S+) redeclared/,
    rule: 'build/go-error',
    hint: ([, symbol]) => `two functions have \`//go:wasmexport ${symbol}\`: remove one`,
  },
  {
    pattern: /checksum mismatch/,
    rule: 'build/go-error',
    hint: () =>
      'find out why the module changed before you touch go.sum: the bytes are not those that were recorded',
  },
  {
    pattern: /^undefined: (?:(\w+)\.)?/,
    rule: 'build/go-error',
    hint: ([, name], complaint, sources) => {
      const file = name === undefined ? null : fileOf(complaint, sources);
      return file !== null && importsBindings(file, name ?? '', sources)
        ? 'the bindings do not have it; where the WIT does they are older: generate them anew and commit them'
        : 'declare it; if a file here does, its name or its //go:build line leaves it out for GOOS=wasip1 GOARCH=wasm';
    },
  },
  {
    pattern: /./,
    rule: 'build/go-error',
    hint: () => '`GOOS=wasip1 GOARCH=wasm go vet .` in the package shows the same',
  },
];
