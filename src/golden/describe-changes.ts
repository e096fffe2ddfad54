import type { Change } from './update.ts';

/** What `--update` did, for the terminal. Where an error stopped it, all files are as they were. */
export function describeChanges(changes: readonly Change[], stopped: boolean): string {
  const count = `${changes.length} ${changes.length === 1 ? 'place' : 'places'} rewritten`;
  if (stopped) return `${count}: nothing was written, because of the error below`;
  return [count, ...changes.map(({ file, line, name, text }) => `${file}:${line}  ${name}  ${text}`)].join(
    '\n',
  );
}
