// Commands and code of the article, run as they stand; and what Go's linker flags do to the core module.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../commands.mjs';

const COMPUTE = `//go:build wasm

package main

import (
	"crypto/sha256"
	"encoding/hex"
)

//go:wasmexport compute_hash
func ComputeHash(data []byte) string {
	hasher := sha256.New()
	hasher.Write(data)
	return hex.EncodeToString(hasher.Sum(nil))
}

func main() {}
`;
const JSON_V2 = `package main

import "encoding/json/v2"

func process(data []byte) ([]byte, error) {
	var obj any
	if err := jsonv2.Unmarshal(data, &obj); err != nil {
		return nil, err
	}
	return jsonv2.Marshal(obj)
}

func main() { process(nil) }
`;
const CGO =
  'package main\n\n// int one(void) { return 1; }\nimport "C"\n\nfunc main() { println(C.one()) }\n';
const WIT =
  'package go:computer\n\nworld go-computer {\n    export compute-hash: func(data: list<u8>) -> string\n}\n';

function go(cwd, args, env = {}) {
  const { status, stdout, stderr, error } = spawnSync('go', args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      GOFLAGS: '-buildvcs=false',
      GOWORK: 'off',
      GOTOOLCHAIN: 'go1.26.8',
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

/** @param {(…argv: string[]) => {stdout: string, status: number}} cli */
export function probe(cli) {
  const scratch = mkdtempSync(join(tmpdir(), 'component-check-article-'));
  try {
    const program = (name, source) => {
      const directory = join(scratch, name);
      mkdirSync(directory);
      writeFileSync(join(directory, 'go.mod'), 'module example.com/article\n\ngo 1.24\n');
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
      jsonV2: go(program('json', JSON_V2), ['build', ...out], { GOEXPERIMENT: 'jsonv2' }),
      jsonV2OnGo124: go(program('json124', JSON_V2), ['build', ...out], {
        GOTOOLCHAIN: 'go1.24.13',
        GOEXPERIMENT: 'jsonv2',
      }),
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
