import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { goPlatform } from '../../../src/toolchain/platform.ts';
import { scratch } from './archives.ts';
import { program } from './fake-tool.ts';

/** A repository with one program, on a machine whose PATH and tool cache are its own. POSIX only. */
export function machine(config: string, tools: Readonly<Record<string, string>> = {}) {
  const root = scratch();
  const bin = path.join(root, 'bin');
  for (const directory of ['.git', 'bin', 'cache', 'wit']) mkdirSync(path.join(root, directory));
  const write = (file: string, text: string, mode = 0o644) =>
    writeFileSync(path.join(root, file), text, { mode });
  write('main.go', 'package main\n');
  write('wit/a.wit', 'package example:a;\nworld a {}\n');
  write('go.mod', 'module example.com/a\n\ngo 1.25\n');
  write('component-check.yml', `version: 1\ncomponents: { a: {} }\n${config}`);
  for (const [name, says] of Object.entries(tools)) write(path.join('bin', name), program(says), 0o755);
  const env = { PATH: bin, RUNNER_TOOL_CACHE: path.join(root, 'cache'), HOME: root };
  return { root, bin, env, write };
}

/** What `go env -json` says. */
export const goSays = (version: string) => JSON.stringify({ GOVERSION: `go${version}`, GOROOT: '/goroot' });

/** An archive in go.dev's list. */
export function goArchive(version: string, platform = goPlatform(), sha256 = '5'.repeat(64)) {
  const [os, arch] = platform.split('-');
  const filename = `go${version}.${platform}.${os === 'windows' ? 'zip' : 'tar.gz'}`;
  return { filename, os, arch, version: `go${version}`, sha256, size: 59_786_240, kind: 'archive' };
}

/** Where the list lies below a mirror. */
export const GO_INDEX = '/?mode=json&include=all';
