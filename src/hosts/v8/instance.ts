import type { Wasi } from '../../wasi/wasi.ts';
import type { Component } from './component.ts';
import type { Exports } from './evaluate.ts';
import { type Answering, importsOf } from './imports.ts';
import { camelCase } from './names.ts';

/** One instance of a component, for one case. */
export class Instance {
  readonly #memories = new Set<WebAssembly.Memory>();
  readonly #component: Component;

  constructor(component: Component) {
    this.#component = component;
  }

  start(wasi: Wasi, answering: Answering): Exports {
    const { world, nameOf, instantiate, getCoreModule } = this.#component;
    const given = importsOf(this.#component, wasi, answering);
    const exports = instantiate(getCoreModule, given, (module, imports) => {
      const instance = new WebAssembly.Instance(module, imports);
      for (const value of Object.values(instance.exports)) {
        if (value instanceof WebAssembly.Memory) this.#memories.add(value);
      }
      return instance;
    });
    const interfaces = [...world.exports].flatMap(([name, { kind }]) => (kind === 'interface' ? [name] : []));
    return {
      ...exports,
      ...Object.fromEntries(
        interfaces.map((name) => [name, exports[nameOf(name)] ?? exports[camelCase(name)]]),
      ),
    };
  }

  /** Bytes of all memories; `exportMemories` made each of them visible. Linear memory never shrinks, so this is the peak. */
  get memoryBytes(): number {
    return [...this.#memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  }
}
