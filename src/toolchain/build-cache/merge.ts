import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';

/** Moves what is below `from` to the same names below `to`. What is there already stays: names tell contents. */
export function mergeInto(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  if (!existsSync(to)) {
    move(from, to);
    return;
  }
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (!existsSync(target)) move(source, target);
    else if (entry.isDirectory()) mergeInto(source, target);
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another process put it there; or it lies on another disk.
    if (code === 'EEXIST' || code === 'ENOTEMPTY') return;
    if (code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true, force: false, preserveTimestamps: true });
  }
}
