import type { Location } from '../check/finding.ts';
import { formatCount } from '../count.ts';
import { type Palette, palette } from './ansi.ts';
import { describeCompat, renderChanges } from './compat-text.ts';
import { escapeLog, escapeText } from './escape.ts';
import { formatDuration, formatLocation, formatPlural } from './format.ts';
import { describeGrowth } from './growth-text.ts';
import { countGolden, isError, problemsOf } from './problems.ts';
import type { CheckResult, ComponentReport, EncoderReport, Report, ReportError } from './report.ts';
import { renderProblem } from './text-problem.ts';
import { componentVerdict } from './verdict.ts';
import { wrap } from './wrap.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Width to wrap sentences at; null: not at all (a log, a file). */
  readonly columns: number | null;
}

/**
 * The report for a person at a terminal or in a log: what ran, what it found, how long. A check that passed is one line.
 * Safe to write to a terminal and to a runner's log, on either stream.
 */
export function renderText(report: Report, options: TextOptions): string {
  const paint = palette(options.color);
  // What an error says below is not said above it as well.
  const said = new Set(report.errors.map(({ message }) => message));
  const blocks = [
    ...report.components.map((component) => {
      const told = component.reason !== null && said.has(component.reason);
      return renderComponent(told ? { ...component, reason: null } : component, paint, options.columns);
    }),
    ...report.errors.map((error) => renderError(error, paint, options.columns)),
    [renderVerdict(report, paint)],
  ];
  return `${escapeLog(blocks.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
}

function renderComponent(component: ComponentReport, paint: Palette, columns: number | null): string[] {
  const { go, wasmTools } = component.tools;
  const about = [
    component.world,
    go && `Go ${go.version}`,
    wasmTools && `wasm-tools ${wasmTools.version}${wasmTools.engine === 'embedded' ? ' (embedded)' : ''}`,
  ].filter((part) => part !== null);
  const heading = `${paint.bold(escapeText(component.name))}  ${paint.dim(escapeText(about.join(' · ')))}`;
  const problems = problemsOf(component);
  return [
    heading.trimEnd(),
    ...(component.path === null ? [] : [`  ${paint.dim(escapeText(component.path))}`]),
    ...(component.reason === null ? [] : [`  ${escapeText(component.reason)}`]),
    ...(wasmTools?.substitute ? standIn(wasmTools, wasmTools.substitute, paint, columns) : []),
    ...component.checks.flatMap((check) => [
      renderCheck(check, component, paint),
      ...(check.check === 'compat' ? renderChanges(component.compat, paint) : []),
    ]),
    ...problems.flatMap((problem) => ['', ...renderProblem(problem, paint, columns)]),
  ];
}

/** Loud on purpose: these are not the bytes that a release would have. */
function standIn(
  { version }: EncoderReport,
  reason: string,
  paint: Palette,
  columns: number | null,
): string[] {
  const said = `the embedded wasm-tools ${version} stands in: it encodes other bytes, so there is no digest. Asked in vain:`;
  const asked = reason.split('; ').flatMap((source) => wrap(source, '    - ', columns));
  const chosen = wrap('to choose it for good: toolchain: { encoder: embedded }', '    → ', columns);
  return [...wrap(said, '  ! ', columns), ...asked, ...chosen].map(paint.yellow);
}

function renderCheck(check: CheckResult, component: ComponentReport, paint: Palette): string {
  const marks = {
    passed: paint.green('✓'),
    failed: paint.red('✗'),
    skipped: paint.yellow('-'),
    unjudged: paint.yellow('?'),
  };
  const ran = check.status === 'passed' || check.status === 'failed';
  const reason = check.reason === null ? [] : [check.reason];
  const said = [
    ...describeCheck(check, component),
    ...(ran ? reason : [[check.status, ...reason].join(': ')]),
  ];
  const time = check.status === 'skipped' || check.durationMs < 1 ? '' : formatDuration(check.durationMs);
  const words = [escapeText(said.join(', ')), paint.dim(time)].filter((part) => part !== '');
  return `  ${marks[check.status]} ${check.check.padEnd(7)} ${words.join('  ')}`.trimEnd();
}

function describeOptimized(optimized: ComponentReport['optimized']): string[] {
  if (optimized === undefined) return [];
  const { before, after, strip, wasmOpt } = optimized;
  const how = [
    ...(wasmOpt === null ? [] : [`wasm-opt ${wasmOpt.level} (binaryen ${wasmOpt.version})`]),
    ...(strip ? ['strip'] : []),
  ];
  return [`core module ${formatCount(before)} → ${formatCount(after)} bytes by ${how.join(' and ')}`];
}

/** What a check looked at, in numbers, where it was measured; its findings follow below. */
function describeCheck(check: CheckResult, component: ComponentReport): string[] {
  const { size, golden } = component;
  const numbers: Record<CheckResult['check'], string[]> = {
    build: describeOptimized(component.optimized),
    abi: [],
    world:
      check.status === 'skipped' || check.status === 'unjudged'
        ? []
        : [
            formatPlural(component.exports.length, 'export'),
            formatPlural(component.imports.length, 'import'),
          ],
    compat: describeCompat(component.compat),
    golden: describeGolden(golden),
    size:
      size === null
        ? []
        : [
            `${formatCount(size.raw)} bytes`,
            `gzip ${formatCount(size.gzip)}`,
            ...(size.brotli === null ? [] : [`brotli ${formatCount(size.brotli)}`]),
          ],
    memory: describeMemory(golden),
    growth: check.status === 'skipped' ? [] : describeGrowth(component.growth),
    stress: describeStress(component.stress),
    fuzz: describeFuzz(component.fuzz),
  };
  const errors = check.findings.filter((finding) => finding.severity === 'error').length;
  const warnings = check.findings.length - errors;
  return [
    ...numbers[check.check],
    ...(errors > 0 ? [formatPlural(errors, 'error')] : []),
    ...(warnings > 0 ? [formatPlural(warnings, 'warning')] : []),
  ];
}

function describeGolden(golden: ComponentReport['golden']): string[] {
  const { passed, failed, skipped } = countGolden(golden);
  const hosts = [...new Set(golden.map((result) => result.host))].join(' and ');
  const cases = failed === 0 ? formatPlural(passed, 'case') : `${passed} of ${passed + failed} cases passed`;
  if (golden.length === 0) return [];
  return [`${cases} on ${hosts}`, ...describeFuel(golden), ...(skipped > 0 ? [`${skipped} skipped`] : [])];
}

/** Units of the calls of all cases, and of the dearest instantiation. */
function describeFuel(golden: ComponentReport['golden']): string[] {
  const costs = golden.map(({ cost }) => cost).filter(({ callFuel }) => callFuel !== null);
  if (costs.length === 0) return [];
  const calls = costs.reduce((sum, { callFuel }) => sum + (callFuel ?? 0), 0);
  const start = Math.max(...costs.map(({ instantiationFuel }) => instantiationFuel ?? 0));
  return [`fuel ${formatCount(calls)}, ${formatCount(start)} to start`];
}

function describeMemory(golden: ComponentReport['golden']): string[] {
  const peak = Math.max(0, ...golden.map((result) => result.cost.memoryBytes ?? 0));
  return peak === 0 ? [] : [`peak ${formatCount(peak)} bytes`];
}

function describeStress(stress: ComponentReport['stress']): string[] {
  if (stress === undefined) return [];
  const { functions, calls, left } = stress;
  const reached = [formatPlural(functions, 'export'), `${formatCount(calls)} calls`];
  return left === null ? reached : [...reached, left];
}

function describeFuzz(fuzz: ComponentReport['fuzz']): string[] {
  if (fuzz === undefined) return [];
  const reached = fuzz.functions.filter(({ calls }) => calls > 0).length;
  const of = reached === fuzz.functions.length ? '' : ` of ${formatCount(fuzz.functions.length)}`;
  const unmeasured = fuzz.memoryNotMeasured.length;
  return [
    `${formatPlural(fuzz.calls, 'call')} of ${formatCount(reached)}${of} ${fuzz.functions.length === 1 ? 'function' : 'functions'}`,
    `seed ${fuzz.seed}`,
    ...(unmeasured === 0 ? [] : [`memory of ${formatCount(unmeasured)} not watched: no time was left`]),
  ];
}

/** One reason why nothing could be judged. */
export function renderError(error: ReportError, paint: Palette, columns: number | null): string[] {
  const place = placeOf(error.location, error.source);
  return [
    `${paint.red(`error ${escapeText(error.code)}`)}${place}`,
    ...wrap(error.message, '  ', columns),
    ...(error.hint === null ? [] : wrap(error.hint, '  → ', columns)),
  ];
}

function placeOf(location: Location | null, source: string | null): string {
  if (location !== null) return `  ${formatLocation(location)}`;
  return source === null ? '' : `  ${escapeText(source)}`;
}

function renderVerdict(report: Report, paint: Palette): string {
  const problems = report.components.flatMap(problemsOf);
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const failed = report.components.filter((component) => componentVerdict(component) !== 'passed').length;
  const all = formatPlural(report.components.length, 'component');
  const said = [
    failed > 0 && report.components.length > 1 ? `${failed} of ${all}` : all,
    ...(errors > 0 ? [formatPlural(errors, 'error')] : []),
    ...(warnings > 0 ? [formatPlural(warnings, 'warning')] : []),
    // What was refused at once took no time worth telling.
    ...(report.components.length === 0 && report.durationMs < 1 ? [] : [formatDuration(report.durationMs)]),
  ].join(', ');
  const words = {
    passed: paint.green('passed'),
    failed: paint.red('failed'),
    unjudged: paint.yellow(
      report.exitCode === 2 ? 'not checked (exit 2)' : `could not judge (exit ${report.exitCode})`,
    ),
  };
  return `${paint.bold(words[report.verdict])}: ${said}${skippedChecks(report)}`;
}

/** A check that did not run is said once more where everybody looks. */
function skippedChecks(report: Report): string {
  const checks = report.components.flatMap((component) => component.checks);
  const skipped = new Set(checks.filter((c) => c.status === 'skipped').map((c) => c.check));
  return skipped.size === 0 ? '' : ` (skipped: ${[...skipped].join(', ')})`;
}
