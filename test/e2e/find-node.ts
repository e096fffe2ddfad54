import { access } from 'node:fs/promises';
import path from 'node:path';
import { run } from './repository.ts';

/** A Node of that major version on PATH, or null. */
export async function findNode(major: number): Promise<string | null> {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const directory of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(directory, name);
    try {
      await access(file);
      const { stdout } = await run(file, ['--version']);
      if (stdout.startsWith(`v${major}.`)) return file;
    } catch {
      // Not here, or not one that runs.
    }
  }
  return null;
}
