import type { Change } from './update.ts';

/** What `--update` did, for the terminal. Where something stopped it, all files are as they were. */
export function describeChanges(changes: readonly Change[], stopped: string | null): string {
  const count = `${stopped === null ? changes.length : 0} ${changes.length === 1 && stopped === null ? 'place' : 'places'} rewritten`;
  if (stopped !== null) return `${count}: ${stopped}`;
  return [count, ...changes.flatMap(describeChange)].join('\n');
}

function describeChange({ file, line, name, text }: Change): string[] {
  const trap = FAULT.exec(text)?.[1];
  const warning = `  ! ${trap} is a fault in memory or of the ABI, which is seldom what is to be kept: mend the code and update again`;
  return [`${file}:${line}  ${name}  ${text}`, ...(trap === undefined ? [] : [warning])];
}

/** A new answer that no program means to give; `unreachable` is a trap without Go's panic before it. */
const FAULT = /→ [^"]*! trap (out-of-bounds|unreachable|cannot-leave)\b[^"]*$/;
