import { expect, test } from 'vitest';
import { readComponentize } from '../../src/config/componentize.ts';
import { CheckError } from '../../src/errors.ts';

test('worlds and wit_paths are read, whatever their layout', () => {
  const text = [
    '# wit_paths = ["no"]',
    'other = 1',
    'worlds = ["acme:kitchen/app", \'b\']\r',
    'wit_paths = [',
    '  "wit", # not "this"',
    '  "a \\"b\\"",',
    ']',
    '[table]',
    'worlds = ["no"]',
  ].join('\n');
  expect(readComponentize(text, 'f')).toEqual({
    worlds: ['acme:kitchen/app', 'b'],
    witPaths: ['wit', 'a "b"'],
  });
  expect(readComponentize('', 'f')).toEqual({ worlds: [], witPaths: [] });
  expect(readComponentize('worlds = []', 'f').worlds).toEqual([]);
});

test.each([
  'worlds = "a"',
  'worlds = ["a"',
  'worlds = ["a" "b"]',
  'worlds = [1]',
  'worlds = [["a"]]',
  'worlds =',
])('%s is refused with its line', (line) => {
  const read = () => readComponentize(`x = 1\n${line}\n`, 'componentize-go.toml');
  expect(read).toThrow(CheckError);
  expect(read).toThrow(
    expect.objectContaining({ location: { file: 'componentize-go.toml', line: 2, column: 1 } }),
  );
});
