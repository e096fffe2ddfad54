import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { sha256 } from '../toolchain/kit/archives.ts';
import { PLATFORM } from '../toolchain/kit/fake-tool.ts';
import { goRoutes, realGoArchive, realWasmTools, wasmToolsRoutes } from '../toolchain/kit/real-tools.ts';
import { serve } from '../toolchain/kit/server.ts';
import { runAct } from './act.ts';
import { CONFIG, makeProgram } from './program.ts';
import { run } from './repository.ts';

const act = process.env.COMPONENT_CHECK_TEST_ACT ?? '';
const wasmTools = await realWasmTools();

/** Checks, then puts the tools on PATH for a step that uses them. */
const workflow = (scratch: string) => `on: push
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false }
      - run: if command -v go wasm-tools; then exit 1; fi
      - id: check
        uses: ./
      - uses: ./
        with: { command: setup }
      - run: command -v go wasm-tools > '${scratch}/said' && go version >> '${scratch}/said' && wasm-tools --version >> '${scratch}/said'
`;

test.skipIf(act === '' || wasmTools === null)(
  'under act, on a machine without Go and wasm-tools: the Action installs both from a mirror, passes, and says where they are',
  { timeout: 400_000 },
  async () => {
    const scratch = await realpath(await mkdtemp(path.join(tmpdir(), 'component-check-act-')));
    const go = await realGoArchive();
    const tool = wasmTools ?? { version: '', bytes: Buffer.alloc(0) };
    const server = await serve({ ...goRoutes(go), ...wasmToolsRoutes(tool) });
    const program = await makeProgram();
    try {
      const toolchain = `wasm-tools: { version: "${tool.version}", sha256: { ${PLATFORM}: ${sha256(tool.bytes)} } }, mirrors: { go: "${server.url}go", wasm-tools: "${server.url}" }`;
      await program.write(
        'component-check.yml',
        CONFIG.replace(/^toolchain: .*$/m, `toolchain: { ${toolchain} }`),
      );
      await program.copy('action.yml', 'action.yml');
      await program.copy(inject('bundle'), 'dist');
      await program.write('.github/workflows/check.yml', workflow(scratch));
      await program.commit();
      const { stdout: modules } = await run('go', ['env', 'GOMODCACHE']);
      const machine = { PATH: '/usr/bin:/bin', HOME: scratch, GOMODCACHE: modules.trim(), TMPDIR: tmpdir() };
      const result = await runAct(act, program.root, scratch, machine);
      expect(result.jobPassed, result.raw).toBe(true);
      expect(result.outputs).toMatchObject({
        verdict: 'passed',
        'go-version': go.version,
        'go-path': expect.stringMatching(new RegExp(`/component-check-go/${go.version}/[^/]+/bin/go$`)),
        'wasm-tools-version': tool.version,
        'wasm-tools-path': expect.stringMatching(
          `/component-check-wasm-tools/${tool.version}/[^/]+/wasm-tools$`,
        ),
      });
      expect([result.commands, result.postPassed]).toEqual([[], true]);
      const said = await readFile(path.join(scratch, 'said'), 'utf8');
      expect(said.split('\n').slice(0, 2)).toEqual([
        result.outputs['go-path'],
        result.outputs['wasm-tools-path'],
      ]);
      expect(said).toContain(`go version go${go.version} `);
      expect(said).toContain(`wasm-tools ${tool.version}`);
      // Both, the list of Go's releases, and nothing twice: the second step has them in the tool cache.
      expect(server.requests).toHaveLength(3);
    } finally {
      await server.close();
      await program.remove();
      await rm(scratch, { recursive: true, force: true });
    }
  },
);
