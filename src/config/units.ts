/** A number in bytes or milliseconds, or what is wrong with the text and what to type instead. */
export type Parsed =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: string; readonly hint: string };

/** MB and kB are 1000-based, MiB and KiB 1024-based (IEC 80000-13). */
const BYTES: Readonly<Record<string, bigint>> = {
  B: 1n,
  kB: 1000n,
  MB: 1000n ** 2n,
  GB: 1000n ** 3n,
  KiB: 1024n,
  MiB: 1024n ** 2n,
  GiB: 1024n ** 3n,
};
const MILLISECONDS: Readonly<Record<string, bigint>> = { ms: 1n, s: 1000n, m: 60_000n, h: 3_600_000n };

/** The longest delay that a timer of Node takes, about 24.8 days; beyond it a timer fires at once. */
const LONGEST_MS = 2 ** 31 - 1;

const SIZE_HINT = 'Write a whole number of bytes, or a number and a unit: 750 kB, 2.5 MB, 256 KiB, 8 MiB.';
const DURATION_HINT = 'Write a number and a unit: 500ms, 10s, 2m.';

/** `2.5 MB`, `8 MiB`, `262144`: bytes, from 1 to 2^53 - 1. A plain integer counts bytes. */
export function parseSize(input: string | number): Parsed {
  const text = String(input).trim();
  if (/^\+?\d+$/.test(text)) return whole(text, BigInt(text.replace('+', '')), 1n, 'bytes', SIZE_HINT);
  return parseUnit(text, BYTES, 'bytes', SIZE_HINT);
}

/** A stack is a size; below this a host does not even start. */
const SMALLEST_STACK = 64 * 1024;

export function parseStack(input: string | number): Parsed {
  const parsed = parseSize(input);
  if (!parsed.ok || parsed.value >= SMALLEST_STACK) return parsed;
  return wrong(`\`${input}\` is less than a host needs to start`, 'Write at least 64 KiB.');
}

/** `10s`, `500ms`, `2m`, `1h`: milliseconds, from 1 to 2^31 - 1. A number without a unit is refused: it could be either. */
export function parseDuration(input: string | number): Parsed {
  const parsed = parseUnit(String(input).trim(), MILLISECONDS, 'milliseconds', DURATION_HINT);
  if (parsed.ok && parsed.value > LONGEST_MS)
    return wrong(`\`${input}\` is longer than a timer can wait (24 days)`, DURATION_HINT);
  return parsed;
}

function parseUnit(
  text: string,
  units: Readonly<Record<string, bigint>>,
  what: string,
  hint: string,
): Parsed {
  const match = /^([+-]?)(\d{1,30})(?:\.(\d{1,30}))?(?:[eE]([+-]?\d+))?\s*([A-Za-z]*)$/.exec(text);
  if (!match) return wrong(`\`${text.slice(0, 40)}\` is not a number with a unit`, hint);
  const [, sign, integer = '', fraction = '', exponent, unit = ''] = match;
  if (exponent !== undefined) return wrong(`\`${text}\` is written with an exponent`, hint);
  if (sign === '-') return wrong(`\`${text}\` is negative`, hint);
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (factor === undefined)
    return unknownUnit(text, `${integer}${fraction && `.${fraction}`}`, unit, units, hint);
  return whole(text, BigInt(integer + fraction) * factor, 10n ** BigInt(fraction.length), what, hint);
}

function unknownUnit(
  text: string,
  number: string,
  unit: string,
  units: Readonly<Record<string, bigint>>,
  hint: string,
): Parsed {
  if (unit === '') return wrong(`\`${text}\` has no unit`, hint);
  const first = unit[0]?.toLowerCase();
  const meant = Object.keys(units).filter((name) => name[0]?.toLowerCase() === first);
  const choice = meant.length > 0 ? `Write ${meant.map((name) => `${number} ${name}`).join(' or ')}.` : hint;
  return wrong(`\`${unit}\` in \`${text}\` is not a unit`, choice);
}

function whole(text: string, scaled: bigint, divisor: bigint, what: string, hint: string): Parsed {
  if (scaled === 0n) return wrong(`\`${text}\` is zero, which nothing could stay within`, hint);
  if (scaled % divisor !== 0n) return wrong(`\`${text}\` is not a whole number of ${what}`, hint);
  const value = scaled / divisor;
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) return wrong(`\`${text}\` is larger than 2^53 ${what}`, hint);
  return { ok: true, value: Number(value) };
}

const wrong = (problem: string, hint: string): Parsed => ({ ok: false, problem, hint });
