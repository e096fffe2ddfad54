import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ActionInputs, requestOf } from '../src/action-request.ts';

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'a workspace ')));
const workspace = path.join(root, 'work');
mkdirSync(path.join(workspace, 'sub'), { recursive: true });

const UNSET: ActionInputs = {
  command: '',
  config: '',
  workingDirectory: '',
  components: '',
  goVersion: '',
  goVersionFile: '',
  wasmToolsVersion: '',
  hosts: '',
  base: '',
  annotations: '',
  cache: '',
};

function request(inputs: Partial<ActionInputs>, given: readonly string[] = []) {
  const process = Object.assign(new EventEmitter(), {
    env: { GITHUB_WORKSPACE: workspace },
    exit: () => {},
  }) as unknown as NodeJS.Process;
  return requestOf({ ...UNSET, ...inputs }, given, process, import.meta.url);
}

const refused = (message: string, hint = '') =>
  expect.objectContaining({
    code: 'usage',
    source: 'input',
    message: expect.stringContaining(message),
    hint: expect.stringContaining(hint),
  });

describe('inputs that there are not', () => {
  it.each([
    ['GO-VERSOIN', 'there is no input go-versoin', 'go-version'],
    ['GO_VERSION', 'there is no input go_version', 'go-version'],
    ['ZZZZZZ', 'there is no input zzzzzz', 'working-directory'],
  ])('%s', (name, message, hint) => {
    expect(() => request({}, ['COMMAND', name])).toThrow(refused(message, hint));
  });

  it('those that there are pass in any case', () => {
    expect(request({}, ['COMMAND', 'GO-VERSION', 'Working-Directory', 'annotations']).command).toBe('check');
  });
});

describe('working-directory', () => {
  it('is in the workspace, which it is where nothing is given', () => {
    expect(request({}).config.cwd).toBe(workspace);
    expect(request({ workingDirectory: 'sub' }).config.cwd).toBe(path.join(workspace, 'sub'));
  });

  it.each(['nowhere', '..', '../..', root])('is not %s', (workingDirectory) => {
    expect(() => request({ workingDirectory })).toThrow(refused('the input working-directory is'));
  });

  it('is not a link that leads out', () => {
    symlinkSync(root, path.join(workspace, 'out'), 'junction');
    expect(() => request({ workingDirectory: 'out' })).toThrow(refused('leaves the workspace'));
  });
});

describe('values', () => {
  it('are lists on lines or between commas, and exact booleans', () => {
    const { overrides } = request({ components: 'a, b\n\nc,' }).config;
    expect(overrides.components).toEqual({ value: ['a', 'b', 'c'], origin: 'input' });
    expect(() => request({ annotations: 'yes' })).toThrow(refused('it takes true or false'));
  });

  it('name a command that there is', () => {
    expect(() => request({ command: 'chek' })).toThrow(refused('"chek"', 'Did you mean `check`?'));
  });
});

describe('go-version-file', () => {
  writeFileSync(path.join(workspace, 'sub', '.go-version'), '1.26.1\n');
  const of = (inputs: Partial<ActionInputs>) =>
    request({ workingDirectory: 'sub', goVersionFile: '.go-version', ...inputs }).config.overrides.goVersion;

  it('is read from the working directory', () => {
    expect(of({})).toEqual({ value: '1.26.1', origin: 'input', from: 'sub/.go-version:1' });
  });

  it('yields to go-version', () => {
    expect(of({ goVersion: '1.27' })).toEqual({ value: '1.27', origin: 'input' });
  });
});
