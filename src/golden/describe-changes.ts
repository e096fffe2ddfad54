import type { Change } from './update.ts';

/** What `--update` did, for the terminal. Where something stopped it, all files are as they were. */
export function describeChanges(changes: readonly Change[], stopped: string | null): string {
  const count = `${stopped === null ? changes.length : 0} ${changes.length === 1 && stopped === null ? 'place' : 'places'} rewritten`;
  if (stopped !== null) return `${count}: ${stopped}`;
  return [count, ...changes.map(({ file, line, name, text }) => `${file}:${line}  ${name}  ${text}`)].join(
    '\n',
  );
}
