import { formatCount } from '../count.ts';
import { type Palette, palette } from './ansi.ts';
import type { Doctor, DoctorTool } from './doctor.ts';
import { escapeJson, escapeLog, escapeText } from './escape.ts';
import { renderError, type TextOptions } from './text.ts';
import { wrap } from './wrap.ts';

/** `doctor` for a person. Safe to write to a terminal and to a runner's log. */
export function renderDoctor(doctor: Doctor, { color, columns }: TextOptions): string {
  const paint = palette(color);
  const { own, platform, config, cache } = doctor;
  const blocks = [
    [
      `${paint.bold(`component-check ${own.componentCheck}`)}  ${paint.dim(escapeText(`Node ${own.node} · jco ${own.jco} · ${platform}`))}`,
      `  config      ${escapeText(config ?? 'none: defaults')}`,
      `  tool cache  ${escapeText(cache)}`,
    ],
    ...doctor.tools.map((tool) => renderTool(tool, paint, columns)),
    ...doctor.errors.map((error) => renderError(error, paint, columns)),
    [renderVerdict(doctor, paint)],
  ];
  return `${escapeLog(blocks.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
}

/** Safe to print, and its value is the same. */
export function renderDoctorJson(doctor: Doctor): string {
  return `${escapeJson(JSON.stringify(doctor, null, 2))}\n`;
}

const SOURCES: Readonly<Record<NonNullable<DoctorTool['source']>, string>> = {
  path: 'from PATH',
  config: 'named by the config',
  'tool-cache': 'from the tool cache',
  'module-proxy': 'from Go’s module cache',
  archive: 'from its archive',
  release: 'from its release',
  source: 'built by cargo',
};

const STATES: Readonly<Record<DoctorTool['state'], string>> = {
  present: '',
  embedded: 'embedded',
  obtainable: 'not here; a run downloads it',
  'stand-in': 'not here; the embedded one stands in: other bytes, so no digest',
  missing: 'missing',
  'not-needed': 'no component asks for it',
};

function renderTool(tool: DoctorTool, paint: Palette, columns: number | null): string[] {
  const { name, state, version, source, price } = tool;
  const marks = {
    present: '✓',
    embedded: '✓',
    'not-needed': '-',
    obtainable: '↓',
    'stand-in': '!',
    missing: '✗',
  };
  const color =
    state === 'missing' ? paint.red : /obtainable|stand-in|not-/.test(state) ? paint.yellow : paint.green;
  const said = [version, STATES[state], source && SOURCES[source]].filter(Boolean).join(', ');
  return [
    `${color(marks[state])} ${paint.bold(name)}  ${escapeText(said)}`,
    ...row('wanted', tool.wanted),
    ...row('program', tool.path),
    ...row('sha256', tool.sha256),
    ...tool.attempts.flatMap((one) => wrap(`${one.source}: ${one.why}`, '  - ', columns)),
    ...(price === null ? [] : renderPrice(price)),
    ...(tool.hint === null ? [] : wrap(tool.hint, '  → ', columns)),
  ];
}

function renderPrice({ version, url, bytes, sha256 }: NonNullable<DoctorTool['price']>): string[] {
  return [
    ...row('get', `${version}, ${bytes === null ? 'size unknown' : `${formatCount(bytes)} bytes`}`),
    ...row('from', url),
    ...row('sha256', sha256 ?? 'compared by Go with its checksum database'),
  ];
}

function row(label: string, value: string | null): string[] {
  return value === null ? [] : [`  ${label.padEnd(8)} ${escapeText(value)}`];
}

function renderVerdict({ exitCode, tools, offline }: Doctor, paint: Palette): string {
  const asked = offline ? ' (no request was made)' : '';
  if (exitCode === 2) return `${paint.bold(paint.red('a run would be refused (exit 2)'))}${asked}`;
  if (exitCode === 3) return `${paint.bold(paint.red('a run could not judge (exit 3)'))}${asked}`;
  const get = tools.filter(({ state }) => state === 'obtainable');
  if (get.length === 0) return `${paint.bold(paint.green('ready'))}${asked}`;
  const bytes = get.map(({ price }) => price?.bytes ?? null);
  const sum = bytes.includes(null)
    ? ''
    : `: ${formatCount(bytes.reduce<number>((all, one) => all + (one ?? 0), 0))} bytes`;
  return `${paint.bold(paint.yellow('ready after downloads'))}${sum}${asked}`;
}
