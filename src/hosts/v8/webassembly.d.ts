/** What the host uses of https://webassembly.github.io/spec/js-api/ : TypeScript has it in its browser library only. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports?: Imports);
    readonly exports: Readonly<Record<string, unknown>>;
  }
  class Memory {
    readonly buffer: ArrayBuffer;
  }
  class Global {
    value: number;
  }
  class RuntimeError extends Error {}
  type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
