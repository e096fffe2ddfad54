import type { Finding } from '../check/finding.ts';
import { CheckError } from '../errors.ts';
import type { Host } from '../hosts/host.ts';
import { caseEdits } from './edits.ts';
import { type Job, listJobs } from './jobs.ts';
import { parseTranscript } from './parse.ts';
import { beginLoading, runJobs } from './pool.ts';
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

/** A component that asks its host more often than this in one case has the rest recorded by the next `--update`. */
const ROUNDS = 100;

/**
 * `golden --update`: what each case came to, as edits of its transcript. Nothing is written. A case that asks its host what
 * nobody has to answer (a function without result, a new handle, a drop) runs again with that written down, until it ends
 * or needs a person.
 * @throws CheckError `host-failed` where a host cannot load the component
 */
export async function updateGolden(run: GoldenRun): Promise<Update> {
  const loaded = beginLoading(run);
  const jobs = oneEach(listJobs(run));
  await loaded(jobs);
  const changed = await findChanged(run.files, run.root);
  let { update, open } = await updateJobs(run, jobs, changed);
  for (let round = 1; round < ROUNDS && open.length > 0 && !isStopped(update); round += 1) {
    const again = oneEach(listJobs({ ...run, files: update.files })).filter((job) =>
      open.includes(keyOf(job)),
    );
    const next = await updateJobs({ ...run, files: update.files }, again, changed);
    // What was recorded so far stands: the next run tells the rest.
    if (isStopped(next.update)) break;
    update = joinUpdates(update, next.update);
    open = next.open;
  }
  return update;
}

const keyOf = ({ file, text }: Job) => `${file.path}\0${text.name}`;

interface Round {
  readonly update: Update;
  /** Cases that may go on now. */
  readonly open: readonly string[];
}

async function updateJobs(run: GoldenRun, jobs: readonly Job[], changed: readonly Finding[]): Promise<Round> {
  const cases = await runJobs(run.hosts, jobs, (job, host) => updateCase(job, host, run));
  const findings = [...run.files.findings, ...cases.flatMap((one) => one.findings), ...changed];
  if (isStopped({ findings })) {
    return { update: { changes: [], findings, replacements: [], files: run.files }, open: [] };
  }
  const rewritten = run.files.transcripts.map((file) => rewrite(file, cases));
  const update: Update = {
    changes: cases.flatMap(changesOf),
    findings,
    replacements: rewritten.flatMap(({ replacement }) => replacement ?? []),
    files: { ...run.files, transcripts: rewritten.map(({ file }) => file) },
  };
  return { update, open: cases.filter(asks).map(({ job }) => keyOf(job)) };
}

async function updateCase(job: Job, host: Host, run: GoldenRun): Promise<CaseUpdate> {
  if (!('run' in job.plan))
    return { job, edits: [], findings: 'reason' in job.plan ? [] : job.plan.findings };
  const first = await runPlan(job, job.plan, job.plan.run, host, run.scratch);
  const edits = caseEdits(job.plan, first, job.bench);
  if ('rule' in edits) return { job, edits: [], findings: [edits] };
  const again = secondRun(job.plan);
  const second = again === null ? first : await runPlan(job, job.plan, again, host, run.scratch);
  const unsteady = compareRuns(job.plan, first, second, job.bench);
  return { job, edits, findings: unsteady === null ? [] : [unsteady] };
}

/** The last thing recorded of it is a call that has its answer already. */
function asks({ edits }: CaseUpdate): boolean {
  const text = edits.at(-1)?.text.trim() ?? '';
  return text.startsWith('< ') && !text.endsWith('= ?');
}

function joinUpdates(earlier: Update, later: Update): Update {
  const before = new Map(earlier.replacements.map((one) => [one.path, one]));
  for (const one of later.replacements) {
    before.set(one.path, { ...one, before: before.get(one.path)?.before ?? one.before });
  }
  return {
    ...later,
    changes: [...earlier.changes, ...later.changes],
    replacements: [...before.values()],
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
