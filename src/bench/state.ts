import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sample } from './sample.ts';

/** What a bench has measured so far, on disk after each sample: `--resume` goes on from there. */
export interface BenchState {
  readonly samples: readonly Sample[];
  readonly add: (sample: Sample) => Promise<void>;
}

/**
 * Opens the state in `file`. What was measured under another key (other inputs, another machine, another version) is left
 * behind, and so is all of it where it is not to be resumed.
 */
export async function openState(file: string, key: unknown, resume: boolean): Promise<BenchState> {
  const digest = createHash('sha256').update(JSON.stringify(key)).digest('hex');
  const samples = resume ? [...(await read(file, digest))] : [];
  return {
    samples,
    add: async (sample) => {
      samples.push(sample);
      await write(file, { key: digest, samples });
    },
  };
}

async function read(file: string, digest: string): Promise<readonly Sample[]> {
  try {
    const { key, samples } = JSON.parse(await readFile(file, 'utf8'));
    return key === digest && Array.isArray(samples) ? samples : [];
  } catch {
    // None yet, or one that a killed run left half of.
    return [];
  }
}

async function write(file: string, content: unknown): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const part = `${file}.${randomUUID()}.part`;
  await writeFile(part, JSON.stringify(content));
  await rename(part, file);
}
