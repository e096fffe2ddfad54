import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** `renameSync`. */
type Rename = (from: string, to: string) => void;

/**
 * Moves what is below `from` to the same names below `to`, each file and directory in whole or not at all. What is there
 * already stays: names tell contents.
 */
export function mergeInto(from: string, to: string, rename: Rename = renameSync): void {
  mkdirSync(path.dirname(to), { recursive: true });
  if (!existsSync(to)) {
    move(from, to, rename);
    return;
  }
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (!existsSync(target)) move(source, target, rename);
    else if (entry.isDirectory()) mergeInto(source, target, rename);
  }
}

function move(from: string, to: string, rename: Rename): void {
  try {
    rename(from, to);
  } catch (error) {
    // Another process put it there.
    if (existsSync(to)) return;
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyBeside(from, to, rename);
  }
}

/** From another disk: what is copied bears its name only when it is whole. */
function copyBeside(from: string, to: string, rename: Rename): void {
  // Go removes such a name itself, where a kill left one of a module's archive.
  const copy = `${to}${process.pid}.tmp`;
  try {
    cpSync(from, copy, { recursive: true, preserveTimestamps: true });
    rename(copy, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
}
