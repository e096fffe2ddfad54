const DAY = 24n * 60n * 60n * 1_000_000_000n;
/** What a signed 64-bit count of nanoseconds holds, less the day that a second run adds. */
const LAST_CLOCK = 2n ** 63n - 1n - DAY;

/** `120_000`; null where it is no whole number below 2^53. */
export function parseCount(text: string): number | null {
  if (!/^\d+(_\d+)*$/.test(text)) return null;
  const value = Number(text.replaceAll('_', ''));
  return Number.isSafeInteger(value) ? value : null;
}

/** `2000-01-01T00:00:00.5Z` in nanoseconds since 1970, in decimal; null where it is none, or before 1970. */
export function parseClock(text: string): string | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z)?$/.exec(text);
  if (match === null) return null;
  const [, day = '', time = '00:00:00', fraction = ''] = match;
  const ms = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(ms) || ms < 0 || !new Date(ms).toISOString().startsWith(day)) return null;
  const nanoseconds = BigInt(ms) * 1_000_000n + BigInt(fraction.padEnd(9, '0'));
  return nanoseconds > LAST_CLOCK ? null : String(nanoseconds);
}

/** The same time a day later, as `clock` of a second run. */
export function dayLater(clock: string): string {
  return String(BigInt(clock) + DAY);
}
