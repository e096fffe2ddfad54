import { generate } from '@bytecodealliance/jco/component';

export interface Transpiled {
  /** The generated ES module. */
  readonly source: string;
  readonly cores: ReadonlyMap<string, Uint8Array>;
}

/** What jco makes of a component: code that instantiates synchronously, and core modules as files. */
export async function transpile(component: Uint8Array): Promise<Transpiled> {
  const { files } = await generate(component, {
    name: 'component',
    instantiation: { tag: 'sync' },
    noTypescript: true,
    noNodejsCompat: true,
    tlaCompat: false,
    base64Cutoff: 0,
  });
  const cores = new Map(files.filter(([name]) => name.endsWith('.wasm')));
  const source = files.find(([name]) => name === 'component.js')?.[1];
  if (source === undefined) throw new Error('jco generated no component.js');
  return { source: new TextDecoder().decode(source), cores };
}
