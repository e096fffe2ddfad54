import type { Limits } from '../hosts/protocol.ts';
import type { Budgets, Growth } from './config.ts';
import { DEFAULTS } from './defaults.ts';
import { parseFuelGrowth, parseGrowth } from './growth.ts';
import type { RawComponent } from './schema.ts';
import type { Settings } from './scope.ts';
import { parseDuration, parseSize } from './units.ts';

type RawLimits = NonNullable<RawComponent['golden']>['limits'];

/** Bytes and milliseconds out of what the schema has judged. */
export function resolveLimits(raw: RawLimits, setting: Settings): Limits {
  const size = (key: 'memory' | 'output' | 'stack' | 'value') =>
    bytes(setting<string | number>(`golden.limits.${key}`, raw?.[key], DEFAULTS.limits[key]));
  return {
    timeoutMs: milliseconds(
      setting<string | number>('golden.limits.timeout', raw?.timeout, DEFAULTS.limits.timeout),
    ),
    memoryBytes: size('memory'),
    outputBytes: size('output'),
    stackBytes: size('stack'),
    valueBytes: size('value'),
  };
}

export function resolveBudgets(raw: RawComponent['budgets'], setting: Settings): Budgets {
  const budget = (key: Exclude<keyof Budgets, 'growth'>) => {
    const value = setting<string | number | null>(`budgets.${key}`, raw?.[key], null);
    return value === null ? null : bytes(value);
  };
  const sizes = {
    raw: budget('raw'),
    gzip: budget('gzip'),
    brotli: budget('brotli'),
    memory: budget('memory'),
  };
  const growth = resolveGrowth(raw?.growth ?? {}, setting);
  return Object.values(growth).every((one) => one === null) ? sizes : { ...sizes, growth };
}

function resolveGrowth(
  raw: NonNullable<NonNullable<RawComponent['budgets']>['growth']>,
  setting: Settings,
): Growth {
  const allowed = (key: keyof Growth) => {
    const value = setting<string | number | null>(`budgets.growth.${key}`, raw[key], null);
    return value === null ? null : key === 'fuel' ? parseFuelGrowth(value) : parseGrowth(value);
  };
  return { raw: allowed('raw'), gzip: allowed('gzip'), fuel: allowed('fuel') };
}

/** The schema has judged these already; a failure here is ours. */
function known(parsed: ReturnType<typeof parseSize>): number {
  if (parsed.ok) return parsed.value;
  throw new TypeError(parsed.problem);
}
const bytes = (value: string | number) => known(parseSize(value));
export const milliseconds = (value: string | number) => known(parseDuration(value));
