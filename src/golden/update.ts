import type { Finding } from '../check/finding.ts';
import { CheckError } from '../errors.ts';
import { caseEdits } from './edits.ts';
import { type Job, listJobs } from './jobs.ts';
import { parseTranscript } from './parse.ts';
import { loadHosts, runJobs } from './pool.ts';
import { findChanged, type GoldenFiles, type TranscriptFile } from './read.ts';
import type { Replacement } from './replace.ts';
import type { GoldenRun } from './run.ts';
import { runPlan } from './run-case.ts';
import { applyEdits, type Edit, lineOf } from './source.ts';
import { compareRuns, secondRun } from './twice.ts';
import { inline } from './visible.ts';

/** One place that `--update` rewrote, or would have. */
export interface Change {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  /** `6 → 7` */
  readonly text: string;
}

/** What `--update` would do to the transcripts of one component; `writeUpdates` does it. */
export interface Update {
  /** Empty where nothing has to change, or where findings stopped it. */
  readonly changes: readonly Change[];
  /** Why no file may be touched. */
  readonly findings: readonly Finding[];
  readonly replacements: readonly Replacement[];
  /** The transcripts as they will be. */
  readonly files: GoldenFiles;
}

export function isStopped({ findings }: Pick<Update, 'findings'>): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

interface CaseUpdate {
  readonly job: Job;
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
}

/**
 * `golden --update`: what each case came to, as edits of its transcript. Nothing is written.
 * @throws CheckError `host-failed` where a host cannot load the component
 */
export async function updateGolden(run: GoldenRun): Promise<Update> {
  const jobs = oneEach(listJobs(run));
  await loadHosts(run, jobs);
  const cases = await runJobs(run.hosts, jobs, async (job, host): Promise<CaseUpdate> => {
    if (!('run' in job.plan))
      return { job, edits: [], findings: 'reason' in job.plan ? [] : job.plan.findings };
    const first = await runPlan(job, job.plan, job.plan.run, host, run.scratch);
    const edits = caseEdits(job.plan, first, job.bench);
    if ('rule' in edits) return { job, edits: [], findings: [edits] };
    const again = secondRun(job.plan);
    const second = again === null ? first : await runPlan(job, job.plan, again, host, run.scratch);
    const unsteady = compareRuns(job.plan, first, second, job.bench);
    return { job, edits, findings: unsteady === null ? [] : [unsteady] };
  });
  const findings = [
    ...run.files.findings,
    ...cases.flatMap((one) => one.findings),
    ...(await findChanged(run.files, run.root)),
  ];
  if (isStopped({ findings })) return { changes: [], findings, replacements: [], files: run.files };
  const rewritten = run.files.transcripts.map((file) => rewrite(file, cases));
  return {
    changes: cases.flatMap(changesOf),
    findings,
    replacements: rewritten.flatMap(({ replacement }) => replacement ?? []),
    files: { ...run.files, transcripts: rewritten.map(({ file }) => file) },
  };
}

/** Said before anything is built. @throws CheckError `usage` under CI */
export function refuseUpdateInCi(env: NodeJS.ProcessEnv): void {
  if (env.CI !== 'true') return;
  throw new CheckError('usage', '--update writes transcripts, and under CI=true nobody would read them', {
    hint: 'run `component-check golden --update` on your machine, read the change and commit it',
    source: 'flag',
  });
}

/** Each case once: on the first kind of host that runs it. */
function oneEach(jobs: readonly Job[]): Job[] {
  const chosen = new Map<Job['text'], Job>();
  for (const job of jobs) {
    const before = chosen.get(job.text);
    if (before === undefined || ('reason' in before.plan && 'run' in job.plan)) chosen.set(job.text, job);
  }
  return [...chosen.values()];
}

interface Rewritten {
  readonly file: TranscriptFile;
  /** Null where nothing in it changes. */
  readonly replacement: Replacement | null;
}

function rewrite(file: TranscriptFile, cases: readonly CaseUpdate[]): Rewritten {
  const edits = cases.filter(({ job }) => job.file === file).flatMap((one) => one.edits);
  if (edits.length === 0) return { file, replacement: null };
  const { source } = file.transcript;
  const after = applyEdits(source, edits);
  const transcript = parseTranscript(source.file, after);
  if (transcript.problems.length > 0 || transcript.cases.some((one) => one.problems.length > 0)) {
    throw new CheckError('internal', `the update of ${source.file} would not read back`, {
      hint: 'no file was changed; please report this with the transcript',
    });
  }
  return { file: { ...file, transcript }, replacement: { path: file.path, before: source.original, after } };
}

function changesOf({ job: { text, bench }, edits }: CaseUpdate): Change[] {
  const { source } = bench;
  return edits.map((edit) => {
    const old = source.text.slice(edit.start, edit.end).trim();
    const change = [old, edit.text.trim()].map((part) => (part === '' ? 'nothing' : inline(part)));
    return { file: source.file, line: lineOf(source, edit.start), name: text.name, text: change.join(' → ') };
  });
}
