import type { Palette } from './ansi.ts';
import { cut, escapeText } from './escape.ts';
import { excerpt, excerptPair } from './excerpt.ts';
import { formatLocation } from './format.ts';
import { renderLineDiff } from './line-diff.ts';
import type { Problem } from './problems.ts';
import { wrap } from './wrap.ts';

/** What a guest may say of a failure, in lines. */
const MAX_OUTPUT_LINES = 4;
/** Space for a message from a tool that printed a book. */
const MAX_MESSAGE = 4096;

/**
 * One finding as a block: place and rule on a line that editors link, then what is wrong, the two values, what else
 * belongs to it, and what to type.
 */
export function renderProblem(problem: Problem, paint: Palette, columns: number | null): string[] {
  const { finding, golden, hosts, location } = problem;
  const mark = finding.severity === 'error' ? paint.red : paint.yellow;
  const place = location === null ? '' : `  ${paint.bold(formatLocation(location))}`;
  return [
    `  ${mark(`${finding.severity} ${finding.rule}`)}${place}`,
    ...(golden === null
      ? []
      : [`    ${paint.dim(escapeText(`${cut(golden.name, 200)} (${hosts.join(' and ')})`))}`]),
    ...wrap(cut(withoutValues(finding), MAX_MESSAGE), '    ', columns),
    ...renderValues(finding.expected, finding.actual, paint),
    ...(golden === null ? [] : renderOutput(golden.output.stderr)),
    ...finding.related.flatMap(({ message, location: at }) =>
      wrap(
        `${at === null ? '' : `${formatLocation(at)}  `}${cut(message, MAX_MESSAGE)}`,
        '    see ',
        columns,
      ),
    ),
    ...(finding.hint === null ? [] : wrap(cut(finding.hint, MAX_MESSAGE), '    → ', columns)),
    // At the margin, and whole lines: it is copied from here.
    ...(finding.caseText === undefined ? [] : ['', ...finding.caseText.split('\n').map(escapeText), '']),
  ];
}

/** Both values stand below, one above the other; a message that ends with them would say them twice. */
function withoutValues({ message, expected, actual }: Problem['finding']): string {
  const tail = `: ${expected} → ${actual}`;
  return message.endsWith(tail) ? message.slice(0, -tail.length) : message;
}

function renderValues(expected: string | null, actual: string | null, paint: Palette): string[] {
  const both = expected !== null && actual !== null;
  const diff = both ? renderLineDiff(expected, actual, paint) : null;
  if (diff !== null) return diff.map((line) => `    ${line}`);
  const lines = both
    ? excerptPair(expected, actual)
    : { expected: excerpt(expected ?? ''), actual: excerpt(actual ?? '') };
  return [
    ...(expected === null ? [] : labelled('expected', lines.expected).map(paint.green)),
    ...(actual === null ? [] : labelled('actual', lines.actual).map(paint.red)),
  ];
}

function renderOutput(stderr: string): string[] {
  const lines = excerpt(stderr).filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  const more = lines.length - MAX_OUTPUT_LINES;
  const shown = lines.slice(0, MAX_OUTPUT_LINES);
  return labelled('stderr', more > 0 ? [...shown, '…'] : shown);
}

function labelled(label: string, lines: readonly string[]): string[] {
  return lines.map((line, i) => `    ${(i === 0 ? label : '').padEnd(8)}  ${line}`.trimEnd());
}
