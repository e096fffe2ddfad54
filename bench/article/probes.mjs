// Commands and code of the article, run as they stand; and what Go's linker flags do to the core module.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../commands.mjs';
import { CGO, COMPUTE, exported, JSON_V2, NATIVE, PROCESS_JSON, WIT } from './programs.mjs';
import { DWARF_5, TODAY, TOO_OLD } from './versions.mjs';

function go(cwd, args, env = {}) {
  const { status, stdout, stderr, error } = spawnSync('go', args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      GOFLAGS: '-buildvcs=false',
      GOWORK: 'off',
      GOTOOLCHAIN: `go${TODAY}`,
      GOOS: 'wasip1',
      GOARCH: 'wasm',
      ...env,
    },
  });
  if (error) throw error;
  return { status, said: told(`${stdout}${stderr}`, cwd) };
}

/** The first line that says something, without directories of this machine. */
function told(text, cwd) {
  const lines = text.split('\n').map((line) => line.replaceAll(cwd, '.').trim());
  return (
    lines.find((line) => line !== '' && !line.startsWith('#') && !line.startsWith('go: downloading')) ?? ''
  );
}

/**
 * @param {(…argv: string[]) => {stdout: string, status: number}} cli
 * @param {boolean} quick with today's Go alone
 * @param {string} directory where `cli` runs
 */
export function probe(cli, quick, directory) {
  const scratch = mkdtempSync(join(tmpdir(), 'component-check-article-'));
  try {
    const other = (work) => (quick ? null : work());
    const program = (name, source, version = '1.24') => {
      const directory = join(scratch, name);
      mkdirSync(directory);
      writeFileSync(join(directory, 'go.mod'), `module example.com/article\n\ngo ${version}\n`);
      writeFileSync(join(directory, 'compute.go'), source);
      return directory;
    };
    const compute = program('compute', COMPUTE);
    const plain = program('plain', 'package main\n\nfunc main() {}\n');
    const out = ['-o', 'out.wasm', '.'];
    writeFileSync(join(scratch, 'go-api.wit'), WIT);
    return {
      buildmode: go(plain, ['build', '-buildmode=wasm', ...out]),
      stackSize: go(plain, ['build', '-buildmode=c-shared', '-ldflags=-s -w -z stack-size=8192', ...out]),
      signature: go(compute, ['build', '-buildmode=c-shared', ...out]),
      noMain: go(program('no-main', exported(false)), ['build', '-buildmode=c-shared', ...out]),
      exportName: exportName(cli, directory),
      jsonV2: go(program('json', JSON_V2), ['build', ...out], { GOEXPERIMENT: 'jsonv2' }),
      processJson: go(program('process', PROCESS_JSON), ['build', '-buildmode=c-shared', ...out], {
        GOEXPERIMENT: 'jsonv2',
      }),
      go123: other(() =>
        go(
          program('old', 'package main\n\nfunc main() {}\n', '1.23'),
          ['build', '-buildmode=c-shared', ...out],
          {
            GOTOOLCHAIN: `go${TOO_OLD}`,
          },
        ),
      ),
      dwarf: other(() => dwarf(plain)),
      native: native(program('native', NATIVE)),
      cgo: go(program('cgo', CGO), ['build', '-buildmode=c-shared', ...out], { CGO_ENABLED: '1' }),
      generator: go(plain, [
        'list',
        '-m',
        'github.com/bytecodealliance/wit-bindgen/cmd/wit-bindgen-go@latest',
      ]),
      wit: cli('wit', join(scratch, 'go-api.wit')).status,
      trimpath: trimpath(scratch),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * What building a component says of an export that is called `compute_hash`, where the world has `compute-hash`. In the directory
 * of the configuration: a package lies in the same repository.
 */
function exportName(cli, directory) {
  const place = join(directory, 'export-name');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'go.mod'), 'module example.com/article\n\ngo 1.24\n');
  writeFileSync(join(place, 'compute.go'), exported(true));
  writeFileSync(join(place, 'api.wit'), WIT.replaceAll(/(computer|string)\n/g, '$1;\n'));
  const config = {
    version: 1,
    toolchain: { encoder: 'embedded', go: TODAY },
    components: { article: { package: 'export-name', wit: 'export-name/api.wit' } },
  };
  writeFileSync(join(directory, 'export-name.yml'), JSON.stringify(config));
  const { status, stdout } = cli('build', '--json', '--config', 'export-name.yml');
  const { errors, components } = JSON.parse(stdout);
  const [first] = [
    ...components.flatMap(({ checks }) => checks.flatMap(({ findings }) => findings)),
    ...errors,
  ];
  return { status, said: told(first?.message ?? '', directory) };
}

/** Sections of debug information that Go's linker writes without any flag. */
function dwarf(directory) {
  const file = join(directory, 'dwarf.wasm');
  const { status, said } = go(directory, ['build', '-buildmode=c-shared', '-o', file, '.'], {
    GOTOOLCHAIN: `go${DWARF_5}`,
  });
  if (status !== 0) throw new Error(said);
  const module = new WebAssembly.Module(readFileSync(file));
  return ['.debug_info', '.debug_line', '.debug_abbrev'].filter(
    (name) => WebAssembly.Module.customSections(module, name).length > 0,
  );
}

/** Nanoseconds of a hash in a program of this machine; null where it does not run. */
function native(directory) {
  const { status, said } = go(directory, ['run', '.'], { GOOS: '', GOARCH: '' });
  const [small, large] = said.split(' ').map(Number);
  return status === 0 && large > 0 ? { small, large } : null;
}

/** The article's component, built in two directories: whether the bytes agree, and how many they are. */
function trimpath(scratch) {
  const build = (place, flags) => {
    const directory = join(scratch, place);
    for (const name of ['abi', 'compute-hash'])
      cpSync(join(root, 'fixtures', name), join(directory, name), { recursive: true });
    const file = join(directory, 'out.wasm');
    const ldflags = '-ldflags=-checklinkname=0 -s -w';
    const { status, said } = go(join(directory, 'compute-hash'), [
      'build',
      '-buildmode=c-shared',
      ldflags,
      ...flags,
      '-o',
      file,
      '.',
    ]);
    if (status !== 0) throw new Error(said);
    const bytes = readFileSync(file);
    return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  const pair = (flags) => {
    const [one, other] = [build('here', flags), build('there-and-further', flags)];
    return { bytes: [one.bytes, other.bytes], same: one.sha256 === other.sha256 };
  };
  return { with: pair(['-trimpath']), without: pair([]) };
}
