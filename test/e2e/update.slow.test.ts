import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { makeProgram } from './program.ts';

const CONFIG = `version: 1
toolchain: { encoder: embedded }
defaults: { package: compute-hash, wit: compute-hash/wit }
components:
  a: { golden: { files: [a.transcript] } }
  b: { golden: { files: [b.transcript] } }
`;
const OPEN = '> compute-hash([1])\n';

test('golden --update writes the transcripts of all components, or none', async () => {
  const repository = await makeProgram();
  await repository.write('component-check.yml', CONFIG);
  await repository.write('a.transcript', OPEN);
  await repository.write('b.transcript', `${OPEN}\n> compute-hash("no bytes")\n`);
  const text = (file: string) => readFile(path.join(repository.root, file), 'utf8');
  const update = () => cli(inject('bundle'), ['golden', '--update', '--json'], { cwd: repository.root });
  const stopped = await update();
  expect(stopped.code).toBe(1);
  expect([await text('a.transcript'), (await text('b.transcript')).startsWith(`${OPEN}\n`)]).toEqual([
    OPEN,
    true,
  ]);
  const [a, b] = reportOf(stopped).components;
  expect(a?.checks.find(({ check }) => check === 'golden')).toMatchObject({
    status: 'unjudged',
    reason: expect.stringMatching(/^nothing was written: b could/),
  });
  expect(b?.checks.find(({ check }) => check === 'golden')?.findings).toMatchObject([
    { rule: 'golden/invalid' },
  ]);
  await repository.write('b.transcript', OPEN);
  expect((await update()).code).toBe(0);
  expect(await text('a.transcript')).toBe(await text('b.transcript'));
  expect(await text('a.transcript')).toMatch(/^> compute-hash\(\[1\]\)\n"[0-9a-f]{64}"\n$/);
  await repository.remove();
});
