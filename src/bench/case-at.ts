import path from 'node:path';
import { CheckError } from '../errors.ts';
import { type CasePlan, planCase, type Scope } from '../golden/plan.ts';
import type { TranscriptFile } from '../golden/read.ts';
import type { CaseText } from '../golden/transcript.ts';

/**
 * The case that stands at `FILE:LINE`, as it is to run; without a line, the first of the file.
 * @throws CheckError `usage`: no such transcript, no case at that line, or one that cannot run
 */
export function planAt(
  place: string,
  scope: Scope,
  transcripts: readonly TranscriptFile[],
  cwd: string,
): CasePlan {
  const [, name = place, line = null] = /^(.*):(\d+)$/.exec(place) ?? [];
  const wanted = path.resolve(cwd, name);
  const file = transcripts.find((one) => one.path === wanted);
  if (file === undefined) throw noTranscript(place, transcripts, cwd);
  const { cases, source } = file.transcript;
  const text = line === null ? cases[0] : at(cases, Number(line), source.text.trimEnd().split('\n').length);
  if (text === undefined) {
    const lines = cases.map((one) => one.line).slice(0, 10);
    throw new CheckError('usage', `--case ${place}: no case stands there`, {
      hint:
        lines.length === 0 ? `${name} has no cases` : `cases of ${name} begin at line ${lines.join(', ')}`,
    });
  }
  const plan = text.problems.length > 0 ? text.problems : planCase(source, text, scope, file);
  if ('run' in plan) return plan;
  const [problem] = plan;
  throw new CheckError('usage', `--case ${place}: it cannot run: ${problem?.message ?? 'it is invalid'}`, {
    hint: 'correct it, or give one that `component-check golden` passes',
  });
}

const at = (cases: readonly CaseText[], line: number, last: number): CaseText | undefined =>
  line > last ? undefined : cases.findLast((one) => one.line <= line);

function noTranscript(place: string, transcripts: readonly TranscriptFile[], cwd: string): CheckError {
  const [first] = transcripts.flatMap((one) => {
    const [begin] = one.transcript.cases;
    return begin === undefined ? [] : [`${path.relative(cwd, one.path)}:${begin.line}`];
  });
  return new CheckError('usage', `--case ${place}: it is none of the component’s transcripts`, {
    hint:
      first === undefined
        ? 'the component has none (`golden.files`): leave --case out, or measure by --input SIZE'
        : `\`golden.files\` says which are; one is --case ${first}`,
  });
}
