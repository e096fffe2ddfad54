import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import { forTinyGo } from './for-tinygo.ts';
import { cgoFinding } from './go-cgo.ts';
import { exportFindings, isSignature } from './go-exports.ts';
import { KNOWN_COMPLAINTS, type KnownComplaint } from './go-known.ts';
import { distinct, type GoComplaint, readGoOutput } from './go-lines.ts';
import { fileOf, type GoSources, lineAt, locationIn } from './go-places.ts';
import { refuseUnjudgeable } from './go-unjudgeable.ts';
import { noMainFinding } from './no-main.ts';

/**
 * What `go build` said, as findings: every error, at its place, with the fix where there is one.
 * @throws CheckError where the toolchain, the network or the configuration is at fault and the program cannot be judged
 */
export function goFindings(output: string, sources: GoSources): Finding[] {
  const complaints = readGoOutput(output).filter(({ message }) => message !== 'too many errors');
  refuseUnjudgeable(complaints, sources);
  const tinyGo = forTinyGo(complaints.filter(isSignature), sources);
  const exported = exportFindings(tinyGo.others, sources);
  const others = complaints
    .filter((complaint) => !isSignature(complaint))
    .map(
      (complaint) =>
        noMainFinding(complaint, sources) ??
        cgoFinding(complaint, sources) ??
        otherFinding(complaint, sources),
    );
  const findings = distinct([...tinyGo.findings, ...exported, ...others]);
  return findings.length > 0 ? findings : [silent()];
}

function otherFinding(complaint: GoComplaint, sources: GoSources): Finding {
  const file = fileOf(complaint, sources);
  const place = locationIn(sources, file, complaint.line, complaint.column);
  const where = place === null && complaint.file !== null ? `${complaint.file}:${complaint.line}: ` : '';
  // What Go proposes to type is in the hint.
  const message = `${where}${complaint.message.replace(/(?:; to (?:add|update)(?: it)?|\nto create a module there, run):\n.*/s, '')}`;
  const known =
    linknameBody(complaint, file, sources) ??
    KNOWN_COMPLAINTS.find(({ pattern }) => pattern.test(complaint.message));
  const match = known?.pattern.exec(complaint.message);
  if (known === undefined || !match) return finding('build/go-error', { message, location: place });
  const setting = known.setting === undefined ? null : sources.setting(known.setting);
  return finding(known.rule, {
    message,
    location: place ?? setting,
    hint: known.hint(match, complaint, sources),
  });
}

/** A function without body right under a `//go:linkname` lacks what the directive needs, not a body. */
function linknameBody(
  complaint: GoComplaint,
  file: string | null,
  sources: GoSources,
): KnownComplaint | undefined {
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

function silent(): Finding {
  return finding('build/go-error', { message: '`go build` failed and said nothing', hint: 'run it by hand' });
}
