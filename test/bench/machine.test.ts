import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { programKey } from '../../src/bench/machine.ts';

test('another host in the same place is not the same host', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'component check machine '));
  const program = path.join(directory, 'host');
  const write = async (text: string, seconds: number) => {
    await writeFile(program, text);
    await utimes(program, seconds, seconds);
    return programKey(program);
  };
  const first = await write('one', 1_000);
  expect(await write('one', 1_000)).toEqual(first);
  expect(await write('two', 2_000)).not.toEqual(first);
  expect(await write('longer', 1_000)).not.toEqual(first);
  expect(await programKey(null)).toBeNull();
  await rm(directory, { recursive: true });
});
