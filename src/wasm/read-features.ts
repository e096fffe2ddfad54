import { type Bytes, MalformedWasm } from './bytes.ts';
import { coreSections } from './core-modules.ts';
import type { CoreFeature, FeatureUse } from './features.ts';
import { CodeScanner } from './scan-code.ts';
import type { Section } from './sections.ts';

/** Where each feature is used first, in the core modules of a component, or in one core module. Linear in the bytes. Throws `MalformedWasm`. */
export function readFeatures(bytes: Uint8Array): FeatureUse[] {
  return coreSections(bytes).flatMap((sections, module) => {
    const found = new Map<CoreFeature, FeatureUse>();
    const tell = (feature: CoreFeature, offset: number, by: string) => {
      if (!found.has(feature)) found.set(feature, { feature, module, by, offset });
    };
    const reader = new FeatureReader(bytes, tell);
    for (const section of sections) reader.read(section);
    return [...found.values()];
  });
}

type Say = (feature: CoreFeature, offset: number, by: string) => void;

/** The sections of one module. Spec: https://webassembly.github.io/spec/core/binary/modules.html */
class FeatureReader {
  readonly #tell: Say;
  readonly #code: CodeScanner;
  #memories = 0;
  #tables = 0;
  readonly #mutable: boolean[] = [];

  constructor(data: Uint8Array, tell: Say) {
    this.#tell = tell;
    this.#code = new CodeScanner(data, tell);
  }

  read({ id, body }: Section): void {
    try {
      this.#section(id, body);
    } catch (thrown) {
      // A form that is newer than this: what is beyond it in the section stays unknown.
      if (!(thrown instanceof MalformedWasm)) throw thrown;
    }
  }

  #section(id: number, body: Bytes): void {
    const each = (item: () => void) => body.vector(item);
    if (id === 1) each(() => this.#type(body));
    if (id === 2) each(() => this.#import(body));
    if (id === 4) each(() => this.#table(body));
    if (id === 5) each(() => this.#memory(body));
    if (id === 6) each(() => this.#global(body));
    if (id === 7) each(() => this.#export(body));
    if (id === 9) this.#elements(body);
    if (id === 10) each(() => this.#function(body));
    if (id === 11) this.#data(body);
    if (id === 12) this.#tell('bulk-memory', body.offset, 'a count of data segments');
    if (id === 13) this.#tell('exceptions', body.offset, 'a tag');
  }

  #type(body: Bytes): void {
    const at = body.offset;
    const form = body.byte();
    if (form === 0x60) {
      body.vector(() => this.#valueType(body));
      const results = body.vector(() => this.#valueType(body)).length;
      if (results > 1) this.#tell('multi-value', at, 'a function with several results');
      return;
    }
    this.#tell(form === 0x5d ? 'stack-switching' : 'gc', at, 'a type that is no function');
    body.fail('a type beyond functions');
  }

  #valueType(body: Bytes): void {
    const start = body.offset;
    body.skip(this.#code.valueType(start, start + body.left) - start);
  }

  #import(body: Bytes): void {
    body.name();
    body.name();
    const at = body.offset;
    const kind = body.byte();
    if (kind === 0) body.u32();
    else if (kind === 1) this.#table(body);
    else if (kind === 2) this.#memory(body);
    else if (kind === 3) {
      if (this.#globalType(body)) this.#tell('mutable-global', at, 'an imported global that changes');
    } else body.fail('an import of another kind');
  }

  #table(body: Bytes): void {
    const at = body.offset;
    this.#tables += 1;
    if (this.#tables > 1) this.#tell('reference-types', at, 'a second table');
    const type = body.peek();
    if (type === 0x40) body.fail('a table with a first value');
    // The only type of tables before there were others.
    if (type === 0x70) body.byte();
    else this.#valueType(body);
    this.#limits(body, at);
  }

  #memory(body: Bytes): void {
    const at = body.offset;
    this.#memories += 1;
    if (this.#memories > 1) this.#tell('multi-memory', at, 'a second memory');
    this.#limits(body, at);
  }

  #limits(body: Bytes, at: number): void {
    const flags = body.byte();
    body.skipInteger();
    if (flags & 1) body.skipInteger();
    if (flags & 2) this.#tell('threads', at, 'a shared memory');
    if (flags & 4) this.#tell('memory64', at, 'a memory of 64 bits');
    if (flags & 8) {
      this.#tell('custom-page-sizes', at, 'a memory with pages of its own size');
      body.skipInteger();
    }
  }

  /** Whether it can change. */
  #globalType(body: Bytes): boolean {
    this.#valueType(body);
    const mutable = body.byte() === 1;
    this.#mutable.push(mutable);
    return mutable;
  }

  #global(body: Bytes): void {
    this.#globalType(body);
    this.#constant(body);
  }

  #constant(body: Bytes): void {
    const start = body.offset;
    const end = this.#code.constant(start, start + body.left);
    if (end === null) body.fail('an expression that is not known');
    body.skip(end - start);
  }

  #export(body: Bytes): void {
    const at = body.offset;
    body.name();
    const kind = body.byte();
    const index = body.u32();
    if (kind === 3 && this.#mutable[index]) {
      this.#tell('mutable-global', at, 'an exported global that changes');
    }
  }

  /** The first form of a segment tells enough; later ones look the same or are told by what uses them. */
  #elements(body: Bytes): void {
    if (body.u32() === 0) return;
    const at = body.offset;
    if (body.u32() !== 0) this.#tell('reference-types', at, 'a segment of elements');
  }

  #function(body: Bytes): void {
    const size = body.u32();
    const start = body.offset;
    body.skip(size);
    this.#code.body(start, start + size);
  }

  #data(body: Bytes): void {
    const count = body.u32();
    for (let index = 0; index < count; index += 1) {
      const at = body.offset;
      const form = body.u32();
      if (form === 1) this.#tell('bulk-memory', at, 'a passive data segment');
      if (form === 2 && body.u32() > 0) this.#tell('multi-memory', at, 'data of a second memory');
      if (form !== 1) this.#constant(body);
      body.skip(body.u32());
    }
  }
}
