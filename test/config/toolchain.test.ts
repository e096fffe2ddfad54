import { describe, expect, test } from 'vitest';
import { loadText, problemsOf } from './workspace.ts';

const config = (toolchain: string) => `version: 1\ntoolchain:\n  ${toolchain}\ncomponents: { app: }\n`;
const HASH = 'a'.repeat(64);

test.each(['stable', 'oldstable'])('toolchain.go may be %s', async (word) => {
  expect((await loadText(config(`go: ${word}`))).toolchain.go).toBe(word);
});

describe('toolchain.wasm-tools', () => {
  test('with hashes of its own', async () => {
    const { toolchain } = await loadText(
      config(`wasm-tools: { version: "1.262.0", sha256: { linux-x64: ${HASH} } }`),
    );
    expect(toolchain.wasmTools).toEqual({ version: '1.262.0', sha256: { 'linux-x64': HASH } });
  });

  test.each([
    [`{ version: "1.262", sha256: { linux-x64: ${HASH} } }`, /version.*not one exact version/],
    ['{ version: "1.262.0" }', /sha256` is missing → Write the version alone, `wasm-tools: "1.262.0"`/],
    ['{ version: "1.262.0", sha256: { linux-x64: abc } }', /linux-x64`: is no sha256/],
    [`{ version: "1.262.0", sha256: { linux_x64: ${HASH} } }`, /is no platform/],
    ['{ path: 3 }', /path` must be a text/],
    ['{ pth: x }', /Did you mean `path`/],
    ['{ version: "1.262.0", sah256: {} }', /Did you mean `sha256`/],
  ])('%s is a problem at its place', async (value, problem) => {
    const problems = await problemsOf(config(`wasm-tools: ${value}`));
    expect(problems.join('\n')).toMatch(problem);
    expect(problems.every((one) => one.startsWith('3:'))).toBe(true);
  });
});

describe('toolchain.mirrors', () => {
  test.each([
    'https://mirror.example/go',
    'http://127.0.0.1:8080/dl/',
    'http://localhost',
    'http://[::1]:1/',
  ])('%s is one', async (url) => {
    expect((await loadText(config(`mirrors: { go: "${url}" }`))).toolchain.mirrors.go).toBe(url);
  });

  test.each([
    ['http://mirror.example/', 'which anybody on the way can change'],
    ['http://127.0.0.1.example/', 'which anybody on the way can change'],
    ['file:///opt/go', 'is file:'],
    ['ftp://mirror.example/', 'is ftp:'],
    ['mirror.example/go', 'is not a URL'],
    ['https://user:hunter2@mirror.example/', 'has a user name or password in it'],
    ['https://hunter2@mirror.example/', 'has a user name or password in it'],
    ['https://hunter2 @[/', 'is not a URL'],
  ])('A16 %s is none, and is not repeated', async (url, problem) => {
    const [message = '', ...others] = await problemsOf(config(`mirrors: { wasm-tools: "${url}" }`));
    expect(message).toContain(problem);
    expect(message).not.toContain('hunter2');
    expect(others).toEqual([]);
  });
});
