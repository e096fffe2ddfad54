import type { Allowance } from '../config/growth.ts';

/** Whether a figure stays within what it may grow; exact, also where a double could not hold the product. */
export function isWithin(before: number, now: number, allowance: Allowance): boolean {
  const more = BigInt(now) - BigInt(before);
  if (allowance.kind === 'absolute') return more <= BigInt(allowance.value);
  const [part, whole] = allowance.of;
  return more * BigInt(whole) <= BigInt(before) * BigInt(part);
}

/** `+1.25 %`, `-0.003 %`: enough digits that a difference is never shown as none. */
export function percent(before: number, now: number): string {
  if (before === 0) return now === 0 ? '+0 %' : 'from nothing';
  const share = ((now - before) / before) * 100;
  const digits = share === 0 ? 0 : Math.min(6, Math.max(2, Math.ceil(-Math.log10(Math.abs(share))) + 1));
  return `${share < 0 ? '' : '+'}${share.toFixed(digits)} %`;
}
