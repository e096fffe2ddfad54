import { expect, test } from 'vitest';
import { createHostPool } from '../../src/hosts/pool.ts';

test('a pool that ends gives no host, and ends once however often it is told to', async () => {
  const { signal } = new AbortController();
  const pool = createHostPool({ hostScript: 'v8-host.mjs', signal, stateDir: null });
  const ending = pool.end();
  expect(pool.end()).toBe(ending);
  await expect(pool.host({ kind: 'v8', outDir: '.', stackBytes: 1 })).rejects.toMatchObject({
    code: 'host-failed',
  });
  await ending;
});
