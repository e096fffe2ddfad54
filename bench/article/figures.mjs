// How the page finds its figures, and writes them.

/** A figure of one input, by its name or its size; null where it was not measured. */
export function figure(report, label, host, input, name) {
  const run = variant(report, label)?.results.find(
    (one) => one.host === host && isNamed(one.input, input) && one.failed === null,
  );
  return run?.figures.find((one) => one.name === name) ?? null;
}

export const variant = (report, label) => report?.components[0].variants.find((one) => one.label === label);

const isNamed = (input, wanted) => input === wanted || input.endsWith(`, ${wanted}`);

export const median = (...at) => figure(...at)?.median ?? null;

export const labels = (report) => report?.components[0].variants.map(({ label }) => label) ?? [];

export const count = (value) => (value === null ? 'not measured' : Math.round(value).toLocaleString('en-US'));
export const megabytes = (bytes) => (bytes === null ? 'not measured' : `${(bytes / 1e6).toFixed(2)} MB`);

export function percent(now, before) {
  if (now === null || before === null) return 'not measured';
  const change = (now / before - 1) * 100;
  return `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)} %`;
}

export function time(ns) {
  if (ns === null) return 'not measured';
  if (ns < 1e3) return `${Math.round(ns)} ns`;
  if (ns >= 1e9) return `${(ns / 1e9).toFixed(1)} s`;
  return ns < 1e6 ? `${(ns / 1e3).toFixed(1)} µs` : `${(ns / 1e6).toFixed(1)} ms`;
}

export const ms = (value) => (value === null ? 'not measured' : time(value * 1e6));

/** With the smallest and the largest of the rounds, so that nobody takes a median for more than it is. */
export function spread(found, write) {
  if (found === null) return 'not measured';
  const said = write(found.median);
  return found.min === found.max ? said : `${said} (${write(found.min)} to ${write(found.max)})`;
}

/** A table in Markdown; the first column is text. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line), ''].join(
    '\n',
  );
}
