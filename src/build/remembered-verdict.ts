import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SecondVerdict } from '../check/second-verdict.ts';
import { Bytes } from '../wasm/bytes.ts';
import { readPreamble, readSections } from '../wasm/sections.ts';
import type { Artifact } from './artifact.ts';
import { writeWhole } from './output.ts';

const CORE_MODULE = 1;

/**
 * Asks only where something changed that the answer depends on: that a component fits is remembered in its output
 * directory, by its WIT, the tool, and all sections of the component but its code. A refusal is asked for each time.
 * @param question what is asked besides
 */
export async function askOnce(
  { path: component, bytes, wit }: Pick<Artifact, 'path' | 'bytes' | 'wit'>,
  question: readonly string[],
  ask: () => Promise<SecondVerdict | null>,
): Promise<SecondVerdict | null> {
  const file = path.join(path.dirname(component), 'second-verdict');
  const key = keyOf(bytes, wit, question);
  if ((await read(file).catch(() => null)) === key) return { fits: true };
  const verdict = await ask();
  // What cannot be kept is asked again the next time: the answer stands.
  if (verdict?.fits === true) await writeWhole(file, key).catch(() => {});
  return verdict;
}

/** Null for a link: it leads out of the directory, perhaps to a device that never ends. */
async function read(file: string): Promise<string | null> {
  return (await lstat(file)).isFile() ? readFile(file, 'utf8') : null;
}

function keyOf(bytes: Uint8Array, wit: Artifact['wit'], question: readonly string[]): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([question, wit?.worlds ?? []]));
  for (const [name, text] of wit?.staged ?? []) hash.update(JSON.stringify([name, text.length])).update(text);
  const component = new Bytes(bytes);
  readPreamble(component);
  for (const { id, size, body } of readSections(component)) {
    if (id === CORE_MODULE) continue;
    hash.update(JSON.stringify([id, size])).update(body.bytes(size));
  }
  return hash.digest('hex');
}
