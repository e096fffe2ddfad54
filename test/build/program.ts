import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildContext } from '../../src/build/context.ts';
import type { ComponentConfig } from '../../src/config/config.ts';
import { findGo } from '../../src/toolchain/go.ts';

export const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));

export const MAIN = `package main

import _ "component-check.example/abi"

//go:wasmexport answer
func answer() uint32 { return 42 }

func main() {}
`;

const GO_MOD = `module example.com/app

go 1.24

require component-check.example/abi v0.0.0

replace component-check.example/abi => ${JSON.stringify(path.join(fixtures, 'abi'))}
`;

/** A small Go program with its WIT, in a directory of its own with a space in its name. */
export function program(files: Record<string, string> = {}): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'a program ')));
  const wit = 'package a:b;\nworld w { export answer: func() -> u32; }\n';
  for (const [name, text] of Object.entries({
    'go.mod': GO_MOD,
    'main.go': MAIN,
    'wit/w.wit': wit,
    ...files,
  })) {
    const file = path.join(root, ...name.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

const BUILD: ComponentConfig['build'] = {
  ldflags: '-s -w',
  tags: [],
  experiments: [],
  env: {},
  trimpath: true,
  command: null,
  timeoutMs: 300_000,
};

/** What a config file would say of the program; only what a build reads. */
export function component(
  root: string,
  build: Partial<ComponentConfig['build']> = {},
  more: Partial<ComponentConfig> = {},
): ComponentConfig {
  const wit = [path.join(root, 'wit')];
  const plain = {
    name: 'app',
    base: root,
    package: root,
    generate: [],
    wit,
    world: [],
    conforms: [],
    coreFeatures: null,
    optimize: { strip: false, wasmOpt: null },
    component: null,
    adapter: null,
  };
  return { ...plain, build: { ...BUILD, ...build }, ...more } as unknown as ComponentConfig;
}

export async function contextFor(root: string, more: Partial<BuildContext> = {}): Promise<BuildContext> {
  const mirrors = { go: null, wasmTools: null };
  const toolchain = {
    go: null,
    wasmTools: '',
    mirrors,
    encoder: 'embedded',
    encoderOrigin: 'config',
  } as const;
  const env = more.env ?? process.env;
  return {
    root,
    locate: () => null,
    outDir: path.join(root, 'component-check-out'),
    go: await findGo(toolchain, env),
    wasmTools: { engine: 'embedded', version: 'test', substitute: false, reason: null },
    env,
    progress: () => {},
    ...more,
  };
}
