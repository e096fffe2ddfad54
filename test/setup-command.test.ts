import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SILENT } from '../src/progress.ts';
import { setUp } from '../src/setup.ts';
import { goSays, machine } from './toolchain/kit/machine.ts';
import { closedUrl } from './toolchain/kit/server.ts';

/** What the runner was told. */
async function run({ root, env }: ReturnType<typeof machine>) {
  const paths: string[] = [];
  const outputs: Record<string, string> = {};
  const signal = new AbortController().signal;
  const config = { cwd: root, configPath: null, overrides: {} };
  const failure = await setUp(
    {
      command: 'setup',
      config,
      env: { ...env, HTTPS_PROXY: 'http://127.0.0.1:9' },
      signal,
      progress: SILENT,
    },
    {
      addPath: (directory) => paths.push(directory),
      setOutput: (name, value) => {
        outputs[name] = value;
      },
    },
  ).catch((error: unknown) => error);
  return { paths, outputs, failure };
}

const both = { go: goSays('1.26.8'), 'wasm-tools': 'wasm-tools 1.257.1' };

describe.skipIf(process.platform === 'win32')('setup', () => {
  test('puts both on PATH and says which they are', async () => {
    const here = machine('', both);
    expect(await run(here)).toEqual({
      paths: [here.bin, here.bin],
      outputs: {
        'go-version': '1.26.8',
        'go-path': path.join(here.bin, 'go'),
        'wasm-tools-version': '1.257.1',
        'wasm-tools-path': path.join(here.bin, 'wasm-tools'),
      },
      failure: null,
    });
  });

  test('brings Go for a component that was built before', async () => {
    const here = machine('', both);
    here.write('a.wasm', '');
    here.write('component-check.yml', 'version: 1\ncomponents: { a: { component: a.wasm } }\n');
    expect((await run(here)).outputs['go-version']).toBe('1.26.8');
  });

  test('has no path for the embedded encoder', async () => {
    const here = machine('toolchain: { encoder: embedded }\n', both);
    const { paths, outputs } = await run(here);
    expect(paths).toEqual([here.bin]);
    expect(outputs).toMatchObject({ 'wasm-tools-version': '1.259.0', 'wasm-tools-path': '' });
  });

  test('lets nothing stand in, and leaves PATH alone where one cannot be had', async () => {
    const here = machine(`toolchain: { mirrors: { wasm-tools: "${await closedUrl()}" } }\n`, { go: both.go });
    expect(await run(here)).toEqual({
      paths: [],
      outputs: {},
      failure: expect.objectContaining({ code: 'download', exitCode: 3 }),
    });
  });
});
