import type { Finding, Location } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import { formatCount } from '../count.ts';
import type { NameTable, Target } from '../golden/spelling.ts';
import { inline } from '../golden/visible.ts';
import type { Found } from './explore.ts';
import type { Climb } from './memory.ts';
import { callText, caseText } from './transcript.ts';
import { saidOf, type Trial } from './trial.ts';

/** Where cases are written, as a hint names it, and what a run is repeated with. */
export interface Telling {
  readonly imports: NameTable;
  readonly seed: number;
  /** Relative to the git root. */
  readonly file: string;
  /** Where an export stands in the program; null where nobody knows. */
  readonly place: (target: Target) => Location | null;
}

/** A finding, and its case as a `.transcript` file holds it. */
export interface Told {
  readonly finding: Finding;
  readonly transcript: string;
}

export function tellFound(found: Found, telling: Telling): Told {
  const { finding, transcript } = tell(found, telling);
  return { finding: { ...finding, location: telling.place(found.target) }, transcript };
}

function tell(found: Found, telling: Telling): Told {
  switch (found.kind) {
    case 'trap':
      return tellTrap(found, telling);
    case 'timeout':
      return tellTimeout(found, telling);
    case 'nondeterministic':
      return tellUnsteady(found, telling);
  }
}

function tellTrap({ target, trial, ending }: Found, telling: Telling): Told {
  const what = ending.kind === 'trap' ? `traps (${ending.class})` : 'ends the component';
  const words = ending.kind === 'trap' ? firstWords(trial, ending.message) : '';
  const transcript = caseText(trial, telling.imports, {
    title: `fuzz ${telling.seed}: ${target.full} ${what}`,
  });
  return told('fuzz/trap', transcript, telling, {
    message: `${lastCall(trial)} ${what}${words === '' ? '' : `: ${words}`}`,
    next: 'mend it, and `golden --update` records what it answers',
  });
}

function tellTimeout({ target, trial }: Found, telling: Telling): Told {
  const transcript = caseText(trial, telling.imports, {
    title: `fuzz ${telling.seed}: ${target.full} does not end`,
  });
  return told('fuzz/timeout', transcript, telling, {
    message: `${lastCall(trial)} does not end within \`golden.limits.timeout\``,
    next: 'mend it, and `golden --update` records what it answers',
  });
}

function tellUnsteady({ target, trial, underOneSeed }: Found, telling: Telling): Told {
  const title = `fuzz ${telling.seed}: ${target.full} answers otherwise under another seed and clock`;
  const transcript = caseText(trial, telling.imports, { title });
  const when = underOneSeed
    ? 'the second time, under the same seed and clock'
    : 'under another seed and a day later';
  return told('fuzz/nondeterministic', transcript, telling, {
    message: `${lastCall(trial)} answers something else ${when}`,
    next: '`golden --twice` fails until it is mended; where it is meant, pin the case by `@ seed` and `@ clock`',
  });
}

export function tellClimb({ target, call, measured, trial, memoryBytes }: Climb, telling: Telling): Told {
  const first = measured[0];
  const last = measured.at(-1);
  const title = `fuzz ${telling.seed}: memory climbs with each ${target.full}`;
  const heading = { title, directives: [`memory ${memoryBytes}`, 'timeout 60s'] };
  const transcript = caseText(trial, telling.imports, heading);
  const from =
    first === undefined || first === last
      ? ''
      : ` from ${formatCount(first.bytes)} after ${formatCount(first.calls)}`;
  const short = caseText({ ...trial, calls: trial.calls.slice(0, 1) }, telling.imports, heading);
  const made = told('fuzz/memory', transcript, telling, {
    message: `memory grows with each ${inline(callText(call))}:${from} to ${formatCount(last?.bytes ?? 0)} bytes after ${formatCount(last?.calls ?? 0)} calls in one instance`,
    next: 'look for what is kept: a global, a result that no cabi_post_ function frees',
  });
  const cut = short.split('\n').map((line) => (line.length > LINE ? `${line.slice(0, LINE)}…` : line));
  const more = `# … and ${formatCount(trial.calls.length - 1)} times more; whole in ${telling.file}`;
  const location = telling.place(target);
  return { ...made, finding: { ...made.finding, location, caseText: [...cut, more].join('\n') } };
}

/** How much of a line stands in a report, of a case that is too long for one. */
const LINE = 300;
/** How much of a case stands in a report; the file has all of it. */
const MOST_SHOWN = 8192;

function told(
  rule: 'fuzz/trap' | 'fuzz/timeout' | 'fuzz/nondeterministic' | 'fuzz/memory',
  transcript: string,
  { file, seed }: Telling,
  { message, next }: { readonly message: string; readonly next: string },
): Told {
  const hint = `copy the case below, or ${file}, into a .transcript file; ${next}; find it again: \`component-check fuzz --seed ${seed}\``;
  const shown =
    transcript.length <= MOST_SHOWN
      ? transcript
      : `${transcript.slice(0, MOST_SHOWN)}…\n# cut here; whole in ${file}`;
  return { finding: { ...finding(rule, { message, hint }), caseText: shown }, transcript };
}

const lastCall = ({ calls }: Trial) => {
  const last = calls.at(-1);
  return last === undefined ? 'the component' : inline(callText(last));
};

/** What the program said, shortened; else what the engine says. */
const firstWords = (trial: Trial, message: string) => inline((saidOf(trial) ?? message).slice(0, 400));
