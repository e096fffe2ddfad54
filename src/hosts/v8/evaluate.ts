import { compileFunction } from 'node:vm';
import { giveAway, held, putBack, rep, takeOut } from './handles.ts';
import { type Lifting, withoutLeaving } from './lifting.ts';
import { strictCode } from './strict-code.ts';

export type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
export type Exports = Readonly<Record<string, unknown>>;

type InstantiateCore = (module: WebAssembly.Module, imports?: WebAssembly.Imports) => WebAssembly.Instance;

export type Instantiate = (
  getCoreModule: (name: string) => WebAssembly.Module,
  imports: Imports,
  instantiateCore: InstantiateCore,
) => Exports;

const nothing = () => undefined;

/** No destructor of the guest may run after its case, whenever the collector finds the time. */
class NoFinalization {
  register(): void {}
  unregister(): void {}
}

/**
 * Node 20 and 22 have no `promising`, which code for a component with an async export asks for as it starts. Such exports
 * are refused when they are called; the others are none of its concern.
 */
function engine(): object {
  return 'promising' in WebAssembly
    ? WebAssembly
    : Object.create(WebAssembly, { promising: { value: (call: unknown) => call } });
}

/**
 * Compiles the generated code once. It sees none of Node's globals: names are what stands between a component and this
 * process (`wasm/hostile-name`); this is one wall more. Nothing of it may run after its case, so it has no timers.
 */
export function evaluate(source: string, lifting: Lifting): Instantiate {
  const scope: Readonly<Record<string, unknown>> = {
    $host: {
      withoutLeaving,
      held,
      rep,
      giveAway,
      takeOut,
      putBack,
      bool: (value: number) => lifting.dirty.bool(value),
      narrow: (value: number, min: number, max: number) => lifting.dirty.narrow(value, min, max),
      flags: (value: number, beyond: number) => lifting.dirty.flags(value, beyond),
      count: (bytes: number) => lifting.count(bytes),
      slice: (buffer: ArrayBuffer, start: number, end: number) => lifting.slice(buffer, start, end),
    },
    WebAssembly: engine(),
    TextDecoder: class {
      decode(bytes: Uint8Array): string {
        return lifting.decode(bytes);
      }
    },
    FinalizationRegistry: NoFinalization,
    globalThis: Object.freeze({ WebAssembly }),
    global: undefined,
    process: undefined,
    require: undefined,
    console: Object.freeze({ error: nothing, debug: nothing, log: nothing, warn: nothing }),
    fetch: undefined,
    setTimeout: nothing,
    setInterval: nothing,
    setImmediate: nothing,
    clearTimeout: nothing,
    clearInterval: nothing,
    queueMicrotask: nothing,
  };
  const compile = compileFunction(strictCode(source), Object.keys(scope), { filename: 'component.js' });
  return compile(...Object.values(scope)) as Instantiate;
}
