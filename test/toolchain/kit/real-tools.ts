import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createGzip } from 'node:zlib';
import { type Pack, pack } from 'tar-stream';
import { sha256 } from './archives.ts';
import { release, releasePath } from './fake-tool.ts';
import { type Answer, send } from './server.ts';

const run = promisify(execFile);

/** A real Go as go.dev packs it, made of the one on PATH. */
export interface GoArchiveFile {
  /** `1.26.8` */
  readonly version: string;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Packed once for all runs, outside of the work tree: it takes 20 seconds. */
export async function realGoArchive(): Promise<GoArchiveFile> {
  const { stdout } = await run('go', ['env', 'GOROOT', 'GOVERSION', 'GOHOSTOS', 'GOHOSTARCH']);
  const [root = '', name = '', os, arch] = stdout.trim().split(/\r?\n/);
  const fileName = `${name}.${os}-${arch}.tar.gz`;
  const installer = fileURLToPath(new URL('../../../scripts/install-once.mjs', import.meta.url));
  const { installOnce } = (await import(installer)) as {
    installOnce: (name: string, fill: (stage: string) => Promise<void>) => Promise<string>;
  };
  const directory = await installOnce(`archive-${name}-${os}-${arch}`, (stage) =>
    packGo(root, path.join(stage, fileName)),
  );
  return { version: name.slice(2), fileName, bytes: await readFile(path.join(directory, fileName)) };
}

async function packGo(root: string, file: string): Promise<void> {
  const archive = pack();
  const written = pipeline(
    archive as AsyncIterable<Buffer>,
    createGzip({ level: 1 }),
    createWriteStream(file),
  );
  // What a build needs; the archive of go.dev has tests and documents besides.
  for (const name of ['VERSION', 'go.env', 'bin', 'lib', 'pkg', 'src']) await add(archive, root, name);
  archive.finalize();
  await written;
}

async function add(archive: Pack, root: string, name: string): Promise<void> {
  const file = path.join(root, name);
  const { mode, mtime } = await stat(file);
  if ((await stat(file)).isDirectory()) {
    archive.entry({ name: `go/${name}/`, type: 'directory', mode: 0o755, mtime });
    const names = (await readdir(file)).filter((one) => one !== 'testdata' && one !== 'obj');
    for (const one of names.sort()) await add(archive, root, `${name}/${one}`);
    return;
  }
  const body = await readFile(file);
  await new Promise<void>((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    archive.entry({ name: `go/${name}`, mode: mode & 0o777, mtime, size: body.length }, body, done);
  });
}

/** Paths of a mirror that has this Go, at `/go/`. */
export function goRoutes({ version, fileName, bytes }: GoArchiveFile): Record<string, Answer> {
  const [, os, arch] = /\.(\w+)-(\w+)\.tar\.gz$/.exec(fileName) ?? [];
  const file = {
    filename: fileName,
    os,
    arch,
    version: `go${version}`,
    sha256: sha256(bytes),
    size: bytes.length,
    kind: 'archive',
  };
  const index = [{ version: `go${version}`, stable: true, files: [file] }];
  return {
    '/go/?mode=json&include=all': send(JSON.stringify(index), 'application/json'),
    [`/go/${fileName}`]: send(bytes),
  };
}

/** The test tools' wasm-tools, packed as its releases are; null where there is none. */
export async function realWasmTools(): Promise<{ version: string; bytes: Buffer } | null> {
  const program = process.env.COMPONENT_CHECK_TEST_WASM_TOOLS ?? '';
  if (program === '') return null;
  const { stdout } = await run(program, ['--version']);
  const version = /^wasm-tools (\S+)/.exec(stdout)?.[1] ?? '';
  return { version, bytes: await release(version, await readFile(program)) };
}

/** Paths of a mirror that has this wasm-tools, at `/`. */
export function wasmToolsRoutes({
  version,
  bytes,
}: {
  version: string;
  bytes: Buffer;
}): Record<string, Answer> {
  return { [releasePath(version)]: send(bytes) };
}
