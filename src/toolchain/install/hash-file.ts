import { channel } from 'node:diagnostics_channel';
import { readFile } from 'node:fs/promises';

/** Hears the name of each file that is hashed, a download's too. Nothing is to be hashed twice in a run; a test listens. */
export const HASHED = channel('component-check:hashed');

/** sha256 of a file, in small letters; on another thread, so that several hash at once. */
export async function hashFile(file: string): Promise<string> {
  HASHED.publish(file);
  const digest = await crypto.subtle.digest('SHA-256', await readFile(file));
  return Buffer.from(digest).toString('hex');
}
