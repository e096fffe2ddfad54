import type { TextOptions } from './report/text.ts';

/** How text is written to this standard output. https://no-color.org */
export function textOptions({ stdout, env }: NodeJS.Process): TextOptions {
  const terminal = stdout.isTTY === true;
  const color = terminal && env.NO_COLOR === undefined && env.TERM !== 'dumb';
  return { color, columns: terminal ? stdout.columns : null };
}
