import { parseSize } from './units.ts';
import type { Judgement } from './values.ts';

/** How much more than the baseline a figure may be; at the limit passes. */
export type Allowance =
  /** A part of the baseline: `1.5%` is 15 of 1000. */
  | { readonly kind: 'share'; readonly text: string; readonly of: readonly [number, number] }
  /** Bytes, or units of fuel. */
  | { readonly kind: 'absolute'; readonly text: string; readonly value: number };

const HINT = 'Write a part of the baseline or an amount: 1%, 0.5%, 0%, 10 kB.';
const FUEL_HINT = 'Write a part of the baseline or units of fuel: 1%, 0.5%, 0%, 20_000.';

export function parseGrowth(input: string | number): Allowance | null {
  const text = String(input).trim();
  const share = shareOf(text);
  if (share !== null) return { kind: 'share', text, of: share };
  const size = parseSize(input);
  return size.ok ? { kind: 'absolute', text, value: size.value } : null;
}

export function parseFuelGrowth(input: string | number): Allowance | null {
  const text = String(input).trim();
  const share = shareOf(text);
  if (share !== null) return { kind: 'share', text, of: share };
  return /^\d{1,3}(_?\d{3}){0,4}$|^\d{1,15}$/.test(text)
    ? { kind: 'absolute', text, value: Number(text.replaceAll('_', '')) }
    : null;
}

function shareOf(text: string): [number, number] | null {
  const [, whole, fraction = ''] = /^(\d{1,6})(?:\.(\d{1,6}))?\s*%$/.exec(text) ?? [];
  return whole === undefined ? null : [Number(whole + fraction), 100 * 10 ** fraction.length];
}

const judge =
  (parse: (input: string | number) => Allowance | null, hint: string) =>
  (value: unknown): Judgement => {
    if (typeof value !== 'string' && typeof value !== 'number')
      return { problem: `is ${value === null ? 'empty' : 'neither a text nor a number'}`, hint };
    return parse(value) === null ? { problem: `\`${String(value).slice(0, 40)}\` is no growth`, hint } : null;
  };

export const judgeGrowth = judge(parseGrowth, HINT);
export const judgeFuelGrowth = judge(parseFuelGrowth, FUEL_HINT);
