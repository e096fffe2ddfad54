import {
  type BenchedComponent,
  type BenchReport,
  FIGURES,
  type Figure,
  type FigureName,
} from '../bench/result.ts';
import { formatFigure } from './bench-format.ts';
import { lanesOf } from './bench-text.ts';

const WIDTH = 760;
const LABELS = 210;
const VALUES = 110;
const BAR = 16;
const ROW = 22;
const PANEL = 46;
const SHOWN: readonly FigureName[] = ['raw', 'memory-calls', 'fuel-call', 'compile', 'first-call', 'call'];

interface Panel {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly figure: Figure }[];
}

/** A chart of bars from zero, one panel for each figure, host and input; whiskers from the smallest to the largest round. */
export function renderBenchSvg({ components, machine }: BenchReport): string {
  const panels = components.flatMap(panelsOf);
  const parts: string[] = [];
  let top = 8;
  for (const panel of panels) {
    parts.push(drawPanel(panel, top));
    top += PANEL + panel.rows.length * ROW;
  }
  const foot = `${machine.cpu}, ${machine.cores} cores, ${machine.system}; load ${machine.load.before} to ${machine.load.after}`;
  parts.push(text(8, top + 16, foot, 'foot'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + 28}" width="${WIDTH}" height="${top + 28}" role="img">
<style>text{font:12px system-ui,sans-serif;fill:#24292f}.title{font-weight:600}.value{font-variant-numeric:tabular-nums}.foot{fill:#57606a}rect{fill:#218bff}.same rect{fill:#2da44e}path{stroke:#24292f;fill:none}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.foot{fill:#8d96a0}path{stroke:#e6edf3}}</style>
${parts.join('\n')}
</svg>
`;
}

function panelsOf(component: BenchedComponent): Panel[] {
  const seen = new Set<string>();
  return lanesOf(component).flatMap(({ host, input }) =>
    SHOWN.flatMap((name): Panel[] => {
      const rows = component.variants.flatMap(({ label, results }) => {
        const run = results.find((one) => one.host === host && one.input === input);
        const figure = run?.figures.find((one) => one.name === name);
        return figure === undefined ? [] : [{ label, figure }];
      });
      // A size is the same on every host: it is drawn once.
      const where = name === 'raw' ? component.name : `${component.name}, ${host}, ${input}`;
      if (rows.length === 0 || seen.has(`${name} ${where}`)) return [];
      seen.add(`${name} ${where}`);
      return [{ title: `${FIGURES[name].title}: ${where}`, rows }];
    }),
  );
}

function drawPanel({ title, rows }: Panel, top: number): string {
  const room = WIDTH - LABELS - VALUES;
  const largest = Math.max(...rows.map(({ figure }) => figure.max), Number.MIN_VALUE);
  const scale = (value: number) => (value / largest) * room;
  const bars = rows.map(({ label, figure }, at) => {
    const y = top + 30 + at * ROW;
    const [low, high] = [LABELS + scale(figure.min), LABELS + scale(figure.max)].map(round);
    const middle = y + BAR / 2;
    const whisker =
      figure.min === figure.max
        ? ''
        : `<path d="M${low} ${middle}H${high}M${low} ${y + 4}v8M${high} ${y + 4}v8"/>`;
    return [
      text(8, y + 12, label, ''),
      `<rect x="${LABELS}" y="${y}" width="${round(scale(figure.median))}" height="${BAR}"/>${whisker}`,
      text(LABELS + room + 8, y + 12, formatFigure(figure), 'value'),
    ].join('');
  });
  const same = rows.every(({ figure }) => figure.deterministic);
  return `<g${same ? ' class="same"' : ''}>${text(8, top + 20, title, 'title')}${bars.join('\n')}</g>`;
}

const round = (value: number) => Math.round(value * 10) / 10;

function text(x: number, y: number, content: string, name: string): string {
  return `<text x="${x}" y="${y}"${name === '' ? '' : ` class="${name}"`}>${escapeXml(content)}</text>`;
}

const escapeXml = (content: string): string =>
  content
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
