import type { Wasi } from '../../wasi/wasi.ts';
import type { Component } from './component.ts';
import type { Exports } from './evaluate.ts';
import { type Answering, importsOf } from './imports.ts';

/** One instance of a component, for one case. */
export class Instance {
  readonly #memories = new Set<WebAssembly.Memory>();
  readonly #component: Component;

  constructor(component: Component) {
    this.#component = component;
  }

  start(wasi: Wasi, answering: Answering): Exports {
    const { world, imports: names, instantiate, getCoreModule } = this.#component;
    return instantiate(getCoreModule, importsOf(names, world, wasi, answering), (module, imports) => {
      const instance = new WebAssembly.Instance(module, imports);
      for (const value of Object.values(instance.exports)) {
        if (value instanceof WebAssembly.Memory) this.#memories.add(value);
      }
      return instance;
    });
  }

  /** Bytes of all memories; `exportMemories` made each of them visible. Linear memory never shrinks, so this is the peak. */
  get memoryBytes(): number {
    return [...this.#memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  }
}
