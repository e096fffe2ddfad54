import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { RuleId } from '../rules.ts';
import { cgoFinding } from './go-cgo.ts';
import { exportFindings, isSignature } from './go-exports.ts';
import { type GoComplaint, readGoOutput } from './go-lines.ts';
import { fileOf, type GoSources, lineAt, locationIn } from './go-places.ts';
import { refuseUnjudgeable } from './go-unjudgeable.ts';
import { noMainFinding } from './no-main.ts';

/** A kind of complaint that has a rule or a fix of its own. The first that matches counts. */
interface Known {
  readonly pattern: RegExp;
  readonly rule: RuleId;
  readonly hint: (match: RegExpExecArray, complaint: GoComplaint) => string;
}

const KNOWN: readonly Known[] = [
  {
    pattern: /missing go\.sum entry/,
    rule: 'build/missing-sum',
    hint: (_, { message }) =>
      `run \`${/go (?:get|mod) .*/.exec(message)?.[0] ?? 'go mod tidy'}\` and commit go.sum`,
  },
  {
    pattern: /^(?:go: )?updates to go\.(?:mod|sum) needed/,
    rule: 'build/missing-sum',
    hint: () => 'run `go mod tidy` and commit go.mod and go.sum',
  },
  {
    pattern: /invalid reference to (\S+)/,
    rule: 'build/linkname',
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
    hint: () =>
      'Go has no -buildmode=wasm, whatever tutorials say: leave it out; component-check builds with -buildmode=c-shared',
  },
  {
    pattern: /flag provided but not defined: (\S+)/,
    rule: 'build/go-error',
    hint: ([, flag]) => `take ${flag} out of build.ldflags: Go's linker has no such flag`,
  },
  {
    pattern: /no required module provides package (\S+); to add it:\s*(go get .*)/,
    rule: 'build/go-error',
    hint: ([, , command]) => `run \`${command}\` and commit go.mod and go.sum`,
  },
  {
    pattern: /go\.mod file not found/,
    rule: 'build/go-error',
    hint: () => 'run `go mod init example.com/name` in the package, and commit go.mod',
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
];

/**
 * What `go build` said, as findings: every error, at its place, with the fix where there is one.
 * @throws CheckError where the toolchain, the network or the configuration is at fault and the program cannot be judged
 */
export function goFindings(output: string, sources: GoSources): Finding[] {
  const complaints = readGoOutput(output).filter(({ message }) => message !== 'too many errors');
  refuseUnjudgeable(complaints, sources);
  const exported = exportFindings(complaints.filter(isSignature), sources);
  const others = complaints
    .filter((complaint) => !isSignature(complaint))
    .map(
      (complaint) =>
        noMainFinding(complaint, sources) ??
        cgoFinding(complaint, sources) ??
        otherFinding(complaint, sources),
    );
  const findings = distinct([...exported, ...others]);
  return findings.length > 0 ? findings : [silent()];
}

function otherFinding(complaint: GoComplaint, sources: GoSources): Finding {
  const file = fileOf(complaint, sources);
  const location = locationIn(sources, file, complaint.line, complaint.column);
  const known =
    linknameBody(complaint, file, sources) ?? KNOWN.find(({ pattern }) => pattern.test(complaint.message));
  const match = known?.pattern.exec(complaint.message);
  const where = location === null && complaint.file !== null ? `${complaint.file}:${complaint.line}: ` : '';
  const message = `${where}${complaint.message}`;
  if (known === undefined || match === null || match === undefined)
    return finding('build/go-error', { message, location });
  return finding(known.rule, { message, location, hint: known.hint(match, complaint) });
}

/** A function without body right under a `//go:linkname` lacks what the directive needs, not a body. */
function linknameBody(complaint: GoComplaint, file: string | null, sources: GoSources): Known | undefined {
  if (!/missing function body/.test(complaint.message) || file === null || complaint.line === null)
    return undefined;
  const above = lineAt(sources.read(file), complaint.line - 1);
  if (!above?.startsWith('//go:linkname')) return undefined;
  return {
    pattern: /missing function body/,
    rule: 'build/linkname',
    hint: () => 'add `import _ "unsafe"` to the file',
  };
}

function distinct(findings: readonly Finding[]): Finding[] {
  const texts = findings.map((one) => JSON.stringify(one));
  return findings.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

function silent(): Finding {
  return finding('build/go-error', { message: '`go build` failed and said nothing', hint: 'run it by hand' });
}
