import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { makeRepository, projectRoot } from './repository.ts';

/** The file that each code block of docs/first-component.md is, by the block's language. */
const FILES: Readonly<Record<string, string>> = {
  wit: 'wit/greeter.wit',
  text: 'go.mod',
  go: 'main.go',
  transcript: 'testdata/greeter.transcript',
  yaml: 'component-check.yml',
};

test('docs/first-component.md makes a component that passes, with every case run', async () => {
  const page = await readFile(path.join(projectRoot, 'docs/first-component.md'), 'utf8');
  const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  expect(blocks.map(([, language = '']) => language)).toEqual(Object.keys(FILES));
  const repository = await makeRepository();
  for (const [, language = '', text = ''] of blocks) {
    expect(page).toContain(`\`${FILES[language]}\``);
    await repository.write(FILES[language] ?? '', text);
  }
  await repository.copy('fixtures/abi', 'internal/abi');
  await rm(path.join(repository.root, 'internal/abi/go.mod'));
  const result = await cli(inject('bundle'), ['--json'], { cwd: repository.root });
  const report = reportOf(result);
  expect(report.errors).toEqual([]);
  expect(report.components[0]?.golden.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed']);
  expect(report.components[0]?.checks.map(({ status }) => status)).not.toContain('failed');
  expect(result.code).toBe(0);
  await repository.remove();
});
