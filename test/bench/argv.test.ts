import { expect, test } from 'vitest';
import { isAboutTools, parseArgv } from '../../src/argv.ts';

test('flags of bench, repeated and with a dash in their value', () => {
  const words = [
    'bench',
    './hash',
    '--go=1.25',
    '--go=1.26',
    '--optimize=-Oz',
    '--ldflags=-s -w',
    '--runs=2',
    '--host=wasmtime',
  ];
  const parsed = parseArgv(words);
  if (!isAboutTools(parsed)) throw new Error('bench judges nothing');
  expect(parsed).toMatchObject({ command: 'bench', packageDirs: ['./hash'], hosts: ['wasmtime'] });
  expect(parsed.bench.axes).toEqual({
    go: ['1.25', '1.26'],
    experiments: [],
    ldflags: ['-s -w'],
    optimize: ['-Oz'],
  });
  expect(parsed.bench.runs).toBe(2);
});

test.each([
  ['check', '--go=1.25', '--go belongs to bench, not to check'],
  ['fuzz', '--svg=a.svg', '--svg belongs to bench, not to fuzz'],
  ['bench', '--update', '--update belongs to golden and lock, not to bench'],
  ['bench', '--base=main', '--base belongs to check, not to bench'],
])('%s %s is refused', (command, flag, message) => {
  expect(() => parseArgv([command, flag])).toThrow(message);
});
