/** The five ways that the terminal report marks text; without colour all are the text itself. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const sgr = (on: number, off: number) => (text: string) =>
  text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text: string) => text;

const COLORS: Palette = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
};
const PLAIN: Palette = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain };

export function palette(color: boolean): Palette {
  return color ? COLORS : PLAIN;
}
