import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { CoreModule } from '../wasm/module.ts';
import type { Adapter } from './adapter.ts';

export const PREVIEW1 = 'wasi_snapshot_preview1';

/** What is wrong between a module that is a reactor and the adapter that is to serve it; null where they fit. */
export function adapterFinding(module: CoreModule, adapter: Adapter): Finding | null {
  const asked = module.imports.filter((one) => one.module === PREVIEW1).map(({ name }) => name);
  const who = `the ${adapter.kind} adapter (WASI ${adapter.wasi}, sha256 ${adapter.sha256.slice(0, 12)}…)`;
  if (adapter.kind === 'command') {
    return finding('wasm/adapter', {
      message: `${who} runs a program's \`_start\` once, and the module is a reactor, which has none`,
      hint: 'set `adapter` to wasi_snapshot_preview1.reactor.wasm of the same release, or leave it out',
      expected: 'a reactor adapter',
      actual: 'a command adapter',
    });
  }
  const missing = asked.filter((name) => !adapter.functions.has(name));
  if (missing.length === 0) return null;
  const list = missing.map((name) => `\`${name}\``).join(', ');
  return finding('wasm/adapter', {
    message: `the module imports ${list} of WASI preview 1, which ${who} does not have`,
    hint:
      adapter.kind === 'proxy'
        ? 'a proxy has no files, and every Go program asks for them: take the reactor adapter, or leave `adapter` out'
        : 'take the adapter of a newer release, or leave `adapter` out',
    expected: list,
  });
}
