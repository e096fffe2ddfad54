import { readFileSync } from 'node:fs';
import { componentEmbed, componentNew } from '@bytecodealliance/jco-transpile/wasm-tools';

/** A component with exactly the world of a WIT source, made by the wasm-tools inside jco. */
export async function componentOf(witSource: string, world?: string): Promise<Uint8Array> {
  const choice = world === undefined ? {} : { world };
  const module = await componentEmbed({ witSource, dummy: true, features: { tag: 'all' }, ...choice });
  return componentNew(module);
}

/** A file that stands beside the tests of this room. */
export function beside(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
