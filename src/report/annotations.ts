import type { Location } from '../check/finding.ts';
import { isUsageError } from '../errors.ts';
import {
  cut,
  escapeCommandData,
  escapeCommandProperty,
  escapeLines,
  escapeLog,
  escapeText,
} from './escape.ts';
import { formatPlural } from './format.ts';
import { type Problem, problemsOf } from './problems.ts';
import type { Report, ReportError } from './report.ts';

/** The runner keeps 10 annotations of a kind for each step, and 4,096 characters of a message. */
const MAX_OF_A_KIND = 10;
const MAX_MESSAGE = 4096;

/** What stands beside a line of a pull request. `file` is relative to the git root, with `/`. */
export interface Annotation {
  readonly command: 'error' | 'warning';
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly title: string;
  /** Several lines, everything unseen escaped, at most 4,096 UTF-16 units. */
  readonly message: string;
}

/**
 * The annotations of a run, at most 10 of a kind: where there are more, the 9 worst (why we could not judge, then
 * findings with a place, then the others) and one that says how many are left.
 */
export function annotations(report: Report): Annotation[] {
  const found = report.components.flatMap((component) =>
    problemsOf(component).map((problem) => annotate(problem, component.name)),
  );
  const errors = found.filter((annotation) => annotation.command === 'error');
  const warnings = found.filter((annotation) => annotation.command === 'warning');
  return [
    ...limited('error', [...report.errors.map(annotateError), ...placedFirst(errors)]),
    ...limited('warning', placedFirst(warnings)),
  ];
}

/** The line that makes the runner show it: `::error file=…,line=…::…`. */
export function renderAnnotation(annotation: Annotation): string {
  const properties = {
    file: annotation.file,
    line: annotation.line,
    col: annotation.line === null ? null : annotation.column,
    title: annotation.title,
  };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${escapeCommandProperty(String(value))}`);
  return `::${annotation.command} ${written.join(',')}::${escapeCommandData(annotation.message)}`;
}

function annotate({ finding, golden, location }: Problem, component: string): Annotation {
  const subject = golden === null ? component : `${component}: ${golden.name}`;
  const values = [
    finding.expected === null ? null : `expected: ${finding.expected}`,
    finding.actual === null ? null : `actual: ${finding.actual}`,
    finding.hint,
  ];
  return {
    command: finding.severity,
    ...placeOf(location),
    title: escapeText(cut(`${finding.rule} (${subject})`, 200)),
    message: messageOf([finding.message, ...values]),
  };
}

function annotateError(error: ReportError): Annotation {
  return {
    command: 'error',
    ...placeOf(error.location),
    title: escapeText(
      `component-check ${isUsageError(error.code) ? 'did not check' : 'could not judge'} (${error.code})`,
    ),
    message: messageOf([error.message, error.hint]),
  };
}

function placeOf(location: Location | null): Pick<Annotation, 'file' | 'line' | 'column'> {
  return {
    file: location?.file ?? null,
    line: location?.line ?? null,
    column: location?.column ?? null,
  };
}

/** The runner echoes a message into its log, line by line: so the lines are made inert too. */
function messageOf(parts: readonly (string | null)[]): string {
  const lines = parts.filter((part) => part !== null).flatMap((part) => escapeLines(cut(part, MAX_MESSAGE)));
  return cut(escapeLog(lines.join('\n')), MAX_MESSAGE);
}

function placedFirst(list: readonly Annotation[]): Annotation[] {
  return [...list.filter((a) => a.file !== null), ...list.filter((a) => a.file === null)];
}

function limited(command: Annotation['command'], list: readonly Annotation[]): Annotation[] {
  if (list.length <= MAX_OF_A_KIND) return [...list];
  const worst = list.slice(0, MAX_OF_A_KIND - 1);
  const left = list.length - worst.length;
  return [
    ...worst,
    {
      command,
      file: null,
      line: null,
      column: null,
      title: `${left} more`,
      message: `${formatPlural(left, command)} more: see the log, the step summary or component-check.json.`,
    },
  ];
}
