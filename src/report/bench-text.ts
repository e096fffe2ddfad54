import {
  type BenchedComponent,
  type BenchedRun,
  type BenchReport,
  FIGURES,
  type FigureName,
} from '../bench/result.ts';
import { formatSpread } from './bench-format.ts';
import { escapeLines, escapeLog } from './escape.ts';
import { formatDuration } from './format.ts';

/** Figures side by side in one table; a figure that nobody measured has no column. */
const TABLES: readonly { readonly title: string; readonly figures: readonly FigureName[] }[] = [
  { title: 'Size and memory', figures: ['raw', 'gzip', 'core', 'memory-start', 'memory-calls'] },
  { title: 'Fuel', figures: ['fuel-start', 'fuel-first', 'fuel-call', 'fuel-p95', 'fuel-max', 'fuel-total'] },
  { title: 'Start', figures: ['compile', 'cached', 'instantiate', 'first-call'] },
  { title: 'Calls', figures: ['call', 'call-p95', 'throughput'] },
];

/** What `bench` measured, as Markdown tables: to be read at a terminal, and pasted. */
export function renderBench(report: BenchReport): string {
  const lines = [...report.components.flatMap(renderComponent), ...renderMachine(report)];
  return `${escapeLog(escapeLines(lines.join('\n')).join('\n'))}\n`;
}

function renderMachine({ machine, runs, tools, durationMs }: BenchReport): string[] {
  const { cpu, cores, memoryBytes, system, load } = machine;
  return [
    `Medians of ${runs} ${runs === 1 ? 'round' : 'rounds'} (smallest to largest). Columns with = are the same on any machine; the others hold for this one:`,
    `${cpu}, ${cores} cores, ${Math.round(memoryBytes / 2 ** 30)} GiB, ${system}; load ${load.before} before, ${load.after} after; Node ${tools.node}.`,
    `${formatDuration(durationMs)} in all.`,
  ];
}

function renderComponent(component: BenchedComponent): string[] {
  const lanes = lanesOf(component);
  return [
    `# ${component.name}`,
    '',
    ...lanes.flatMap((lane) => renderLane(component, lane)),
    ...component.variants.flatMap(({ label, unavailable, results }) => [
      ...(unavailable === null ? [] : [`${label}: unavailable: ${unavailable}`, '']),
      ...results.flatMap(({ failed, host, input }) =>
        failed === null ? [] : [`${label}: failed on ${[host, input].join(' ').trim()}: ${failed}`, ''],
      ),
    ]),
  ];
}

interface Lane {
  readonly host: string;
  readonly input: string;
}

/** Each host with each input, once. */
export function lanesOf({ variants }: BenchedComponent): readonly Lane[] {
  const lanes = new Map<string, Lane>();
  for (const { results } of variants)
    for (const { host, input, failed } of results)
      if (failed === null) lanes.set(`${host}\n${input}`, { host, input });
  return [...lanes.values()];
}

function renderLane(component: BenchedComponent, { host, input }: Lane): string[] {
  const rows = component.variants.flatMap(({ label, results }) => {
    const run = results.find((one) => one.host === host && one.input === input && one.failed === null);
    return run === undefined ? [] : [{ label, run }];
  });
  const calls = component.inputs.find(({ name }) => name === input)?.calls ?? 0;
  const tables = TABLES.flatMap(({ title, figures }) => {
    const shown = figures.filter((name) => rows.some(({ run }) => figureOf(run, name) !== undefined));
    if (shown.length === 0) return [];
    const head = [
      'variant',
      ...shown.map((name) =>
        headOf(
          name,
          rows.map(({ run }) => run),
        ),
      ),
    ];
    const body = rows.map(({ label, run }) => [label, ...shown.map((name) => cellOf(run, name))]);
    return [`### ${title}`, '', ...table([head, ...body]), ''];
  });
  return [`## ${host} ${rows[0]?.run.version ?? ''}: ${input} (${calls} calls)`, '', ...tables];
}

const figureOf = ({ figures }: BenchedRun, name: FigureName) =>
  figures.find((figure) => figure.name === name);

function headOf(name: FigureName, runs: readonly BenchedRun[]): string {
  const same = runs.every((run) => figureOf(run, name)?.deterministic ?? true);
  return `${FIGURES[name].title}${same ? ' =' : ''}`;
}

function cellOf(run: BenchedRun, name: FigureName): string {
  const figure = figureOf(run, name);
  return figure === undefined ? '' : formatSpread(figure);
}

/** Markdown, with columns that stand under each other. The first is text, the others are figures. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const clean = rows.map((row) => row.map((cell) => cell.replace(/[|\r\n]+/g, ' ')));
  const widths = (clean[0] ?? []).map((_, at) => Math.max(3, ...clean.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...body] = clean.map((row) =>
    widths.map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width))),
  );
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...body.map(line)];
}
