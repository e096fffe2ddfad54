import type { Location } from '../check/finding.ts';
import { formatCount } from '../count.ts';
import { escapeText } from './escape.ts';

/** `1 error`, `2 errors`. */
export function formatPlural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Milliseconds as `12 ms`, `2.1 s`, `3 min 5 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `wit/go-api.wit:4:5`, as editors and terminals make it a link. */
export function formatLocation(location: Location): string {
  const { file, line, column } = location;
  const place = line === null ? '' : column === null ? `:${line}` : `:${line}:${column}`;
  return `${escapeText(file)}${place}`;
}
