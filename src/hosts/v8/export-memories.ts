import { Bytes } from '../../wasm/bytes.ts';
import { readCoreModule } from '../../wasm/read.ts';
import { rewrite, unsigned } from '../../wasm/rewrite.ts';

const MEMORY = 5;
const EXPORT = 7;
const MEMORY_KIND = 2;
/** V8 takes no more (Node 20), and a module must not fail for what was added to it. */
const MOST_EXPORTS = 100_000;

/**
 * The module with all memories of its own among its exports: what it keeps to itself would be used and not counted. One
 * without any export stays as it is: nothing can call it.
 */
export function exportMemories(module: Uint8Array): Uint8Array {
  const { imports, exports } = readCoreModule(module);
  const imported = imports.filter(({ kind }) => kind === 'memory').length;
  const names = new Set(exports.map(({ name }) => name));
  let own = 0;
  return rewrite(module, (id, body) => {
    if (id === MEMORY) own = new Bytes(body).u32();
    if (id !== EXPORT || own === 0 || exports.length + own > MOST_EXPORTS) return null;
    const bytes = new Bytes(body);
    const count = bytes.u32();
    const added = Array.from({ length: own }, (_, index) => entry(names, imported + index));
    return Buffer.concat([Uint8Array.from(unsigned(count + own)), bytes.bytes(bytes.left), ...added]);
  });
}

function entry(taken: ReadonlySet<string>, index: number): Uint8Array {
  let name = `memory:${index}`;
  while (taken.has(name)) name += "'";
  const text = new TextEncoder().encode(name);
  return Uint8Array.from([...unsigned(text.length), ...text, MEMORY_KIND, ...unsigned(index)]);
}
