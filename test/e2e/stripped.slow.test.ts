import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { makeRepository, type Repository } from './repository.ts';

/** A module that exports `answer` and no `cabi_realloc`, as the Go program does. */
const OTHER = [
  0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 5, 1, 0x60, 0, 1, 0x7f, 3, 2, 1, 0, 7, 10, 1, 6, 0x61, 0x6e, 0x73,
  0x77, 0x65, 0x72, 0, 0, 10, 6, 1, 4, 0, 0x41, 42, 0x0b,
];

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository();
  await repository.copy('fixtures', 'fixtures');
});
afterAll(() => repository.remove());

async function rulesOf(strip: boolean) {
  const at = 'fixtures/broken/abi-missing-realloc/trigger';
  const write = `require('fs').writeFileSync(process.argv[1], Buffer.from([${OTHER}]))`;
  const other = JSON.stringify([process.execPath, '-e', write, '{output}']);
  await repository.write(
    `${at}/component-check.yml`,
    `version: 1
toolchain: { encoder: embedded }
defaults: { optimize: { strip: ${strip} } }
components:
  go: { package: . }
  other: { wit: wit, build: { command: ${other} } }
`,
  );
  const { components, errors } = reportOf(
    await cli(inject('bundle'), ['--json'], { cwd: path.join(repository.root, at) }),
  );
  expect(errors).toEqual([]);
  return Object.fromEntries(
    components.map(({ name, checks }) => [
      name,
      checks.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    ]),
  );
}

test('a Go program is judged as one, stripped or not; a module of another language never', async () => {
  for (const strip of [false, true])
    expect(await rulesOf(strip)).toEqual({ go: ['abi/missing-realloc'], other: [] });
});
