import type { InitStep } from './init.ts';

/** What `init` did, for the terminal, and what to type next. */
export function describeInit(steps: readonly InitStep[]): string {
  const width = Math.max(...steps.map(({ file }) => file.length));
  const lines = steps.map(
    ({ file, kept, note }) => `${kept ? 'kept ' : 'wrote'}  ${file.padEnd(width)}  ${note}`,
  );
  const wroteCases = steps.some(({ file, kept }) => !kept && file.endsWith('.transcript'));
  const next = wroteCases
    ? 'next: `component-check golden --update` writes the answers; read them, then `component-check`'
    : 'next: `component-check`';
  return [...lines, next].join('\n');
}
