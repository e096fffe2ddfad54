import { importText } from '../golden/import-text.ts';
import { encodeLines } from '../golden/output.ts';
import type { NameTable } from '../golden/spelling.ts';
import { printValue } from '../wave/print.ts';
import type { Call } from './sequence.ts';
import { stepAt, type Trial } from './trial.ts';

/** What a case is called, and directives that it needs. */
interface Heading {
  readonly title: string;
  readonly directives?: readonly string[];
}

/**
 * A case as it stands in a `.transcript` file, with what each call answered. The call that ended it shows no answer: the
 * case fails until that is mended, and `golden --update` then records what it answers.
 */
export function caseText(trial: Trial, imports: NameTable, { title, directives = [] }: Heading): string {
  const lines = [`# ${title}`, ...directives.map((directive) => `@ ${directive}`)];
  trial.calls.forEach((call, index) => {
    lines.push(...callLines(call, trial, index, imports));
  });
  const written = Buffer.from(trial.result.done?.stdout ?? '', 'base64');
  return [...lines, ...encodeLines(written).map((line) => `stdout|${line}`)].join('\n');
}

function callLines(call: Call, trial: Trial, index: number, imports: NameTable): string[] {
  const step = stepAt(trial, index);
  const asked = (step?.imports ?? []).map((made, at) => {
    const value = call.answers[at]?.value ?? null;
    return `< ${importText(made, imports)}${value === null ? '' : ` = ${printValue(value)}`}`;
  });
  const outcome = step?.outcome;
  const answer =
    outcome?.kind === 'result' && outcome.value !== null && call.bind === null ? [outcome.value] : [];
  return [`> ${callText(call)}`, ...asked, ...answer];
}

/** `c.increment(1)`, `h1 = counter(5)` */
export function callText({ target, args, self, bind }: Call): string {
  const name = self === null ? target.full : `${self}.${target.func.name}`;
  return `${bind === null ? '' : `${bind} = `}${name}(${args.map(printValue).join(', ')})`;
}
