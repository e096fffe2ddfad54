import { expect, test } from 'vitest';
import { commandHint } from '../../src/build/command-hint.ts';

const command = 'node build.mjs module {output}';

test('a command is one that can be pasted', () => {
  expect(commandHint('boom', command, 'app')).toBe(
    'run it by hand in app: node build.mjs module output.wasm',
  );
});

test.each([
  [
    'Error: spawnSync wasm-tools ENOENT\n    at Object.spawnSync',
    'install wasm-tools (`cargo install wasm-tools`',
  ],
  ['build.sh: line 3: wit-bindgen: command not found', 'install wit-bindgen, or put'],
  ['sh: 1: tinygo: not found', 'install tinygo, or put'],
])('a program that it misses: %s', (said, hint) => {
  expect(commandHint(said, command, 'app')).toContain(hint);
});

test('a file, a package or a symbol that is not found is no program', () => {
  for (const said of [
    "ENOENT: no such file or directory, open 'x'",
    'error: package not found',
    'Error: not found',
    "'f' not found",
  ])
    expect(commandHint(said, command, 'app')).toMatch(/^run it by hand/);
});
