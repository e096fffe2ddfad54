import { formatCount } from '../count.ts';
import { isUsageError } from '../errors.ts';
import { cut, escapeMarkdown, markdownBlock, markdownCode } from './escape.ts';
import { formatDuration, formatLocation, formatPlural } from './format.ts';
import { countGolden, isError, type Problem, problemsOf } from './problems.ts';
import type { ComponentReport, Report, ReportError, Verdict } from './report.ts';
import { componentVerdict } from './verdict.ts';

/** The runner drops a summary over 1 MiB whole, and other steps write to it too. */
const MAX_BYTES = 900 * 1024;
const MAX_MESSAGE = 4096;
const MAX_VALUE = 2000;
const MAX_CHANGES = 100;

const MARKS: Readonly<Record<Verdict, string>> = {
  passed: '✅ passed',
  failed: '❌ failed',
  unjudged: '⚠️ could not judge',
};

/** The Action's step summary: GitHub's Markdown, at most 900 KiB, what was left out said at its end. */
export function renderSummary(report: Report): string {
  const problems = report.components.flatMap((component) =>
    problemsOf(component).map((problem) => ({ problem, component: component.name })),
  );
  const worst = [...problems].sort((a, b) => Number(isError(b.problem)) - Number(isError(a.problem)));
  return join([
    `## Component Check: ${report.exitCode === 2 ? '⚠️ not checked' : MARKS[report.verdict]}\n\n`,
    ...report.errors.map(renderError),
    ...(report.components.length === 0 ? [] : [TABLE_HEAD, ...report.components.map(renderRow), '\n']),
    ...worst.map(({ problem, component }) => renderProblem(problem, component)),
    ...report.components.map(renderCompat),
    renderFooter(report),
  ]);
}

const TABLE_HEAD = `| Component | Verdict | World | Raw bytes | Gzip bytes | Golden | Not run |
| --- | --- | --- | ---: | ---: | --- | --- |
`;

function renderRow(component: ComponentReport): string {
  const { name, size, world, checks, reason, tools } = component;
  const skipped = checks
    .filter((check) => check.status === 'skipped' || check.status === 'unjudged' || check.reason !== null)
    .map((check) => `${check.check}${check.reason === null ? '' : `: ${check.reason}`}`);
  const substitute = tools.wasmTools?.substitute ?? null;
  const standIn =
    substitute === null ? [] : [`no digest, as the embedded wasm-tools stands in (${substitute})`];
  const notRun = [...(reason === null ? [] : [reason]), ...standIn, ...skipped];
  const cells = [
    markdownCode(cut(name, 200)),
    MARKS[componentVerdict(component)],
    world === null ? '' : markdownCode(cut(world, 200)),
    size === null ? '' : formatCount(size.raw),
    size === null ? '' : formatCount(size.gzip),
    renderGolden(component),
    notRun.map((text) => escapeMarkdown(cut(text, 500))).join('<br>'),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function renderGolden({ golden }: ComponentReport): string {
  const { passed, failed, skipped } = countGolden(golden);
  if (golden.length === 0) return '';
  return `${passed} of ${passed + failed} passed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function renderProblem({ finding, golden, hosts, location }: Problem, component: string): string {
  const where = location === null ? '' : ` at ${markdownCode(cut(formatLocation(location), 500))}`;
  const subject =
    golden === null ? '' : `, case ${markdownCode(cut(golden.name, 200))} on ${hosts.join(' and ')}`;
  const values = [
    ['expected', finding.expected],
    ['actual', finding.actual],
    ['stderr', golden === null || golden.output.stderr === '' ? null : golden.output.stderr],
  ] as const;
  return [
    `- **${finding.severity}** ${markdownCode(finding.rule)} in ${markdownCode(cut(component, 200))}${where}${subject}<br>`,
    prose(finding.message),
    ...values.flatMap(([label, value]) =>
      value === null ? [] : [` ${label} ${markdownBlock(cut(value, MAX_VALUE))}`],
    ),
    ...finding.related.map((related) => {
      const at = related.location === null ? '' : `${markdownCode(formatLocation(related.location))} `;
      return `<br>see ${at}${prose(related.message)}`;
    }),
    finding.hint === null ? '' : `<br>→ ${prose(finding.hint)}`,
    '\n',
  ].join('');
}

/** Every change since the base; the findings above say more of those that nothing announces. */
function renderCompat({ name, compat }: ComponentReport): string {
  if (compat === undefined || compat.changes.length === 0) return '';
  const { against, from, to, suggested, changes } = compat;
  const versions = `version ${from ?? 'none'} → ${to ?? 'none'}${suggested === null ? '' : `, needed ${suggested}`}`;
  const lines = changes.slice(0, MAX_CHANGES).map(({ effect, what, reason, accepted }) => {
    return `- ${effect}: ${prose(`${what} (${accepted ?? reason})`)}\n`;
  });
  const left = changes.length - lines.length;
  const more = left > 0 ? `- and ${formatPlural(left, 'change')} more in component-check.json\n` : '';
  return `\n### Changes of ${markdownCode(cut(name, 200))} since ${markdownCode(cut(against.ref, 200))}\n\n${escapeMarkdown(versions)}\n\n${lines.join('')}${more}`;
}

function renderError(error: ReportError): string {
  const where = error.location === null ? '' : ` at ${markdownCode(formatLocation(error.location))}`;
  const hint = error.hint === null ? '' : `<br>→ ${prose(error.hint)}`;
  return `- **${isUsageError(error.code) ? 'not checked' : 'could not judge'}** ${markdownCode(error.code)}${where}<br>${prose(error.message)}${hint}\n\n`;
}

function renderFooter(report: Report): string {
  const checks = report.components.flatMap((component) => component.checks);
  const ran = checks.filter((check) => check.status === 'passed' || check.status === 'failed').length;
  return `\n${formatPlural(ran, 'check')} in ${formatDuration(report.durationMs)}, component-check ${escapeMarkdown(report.tools.componentCheck)}\n`;
}

function prose(text: string): string {
  return cut(text, MAX_MESSAGE)
    .split(/\r\n|\n/)
    .map(escapeMarkdown)
    .join('<br>');
}

/** Parts in order while they fit; a part is never cut in two. */
function join(parts: readonly string[]): string {
  const note = (left: number) =>
    `\n\n**${formatPlural(left, 'part')} left out** to stay under GitHub's limit: see component-check.json.\n`;
  const room = MAX_BYTES - Buffer.byteLength(note(parts.length));
  let bytes = 0;
  const taken = parts.findIndex((part) => {
    bytes += Buffer.byteLength(part);
    return bytes > room;
  });
  return taken === -1 ? parts.join('') : parts.slice(0, taken).join('') + note(parts.length - taken);
}
