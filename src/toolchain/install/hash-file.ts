import { readFile } from 'node:fs/promises';

/** sha256 of a file, in small letters; on another thread, so that several hash at once. */
export async function hashFile(file: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await readFile(file));
  return Buffer.from(digest).toString('hex');
}
