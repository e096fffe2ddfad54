import { generate } from '@bytecodealliance/jco/component';
import { withoutCode } from '../../wasm/without-code.ts';

export interface Transpiled {
  /** The generated ES module. */
  readonly source: string;
  readonly cores: ReadonlyMap<string, Uint8Array>;
}

/**
 * What jco makes of a component: code that instantiates synchronously, and core modules as files. jco gets the modules
 * hollow and its files are filled again; where it rewrote a module (several memories), it gets the whole component.
 */
export async function transpile(component: Uint8Array): Promise<Transpiled> {
  const { component: hollow, replaced } = withoutCode(component);
  const generated = await generateFiles(hollow);
  const cores = new Map(generated.cores);
  for (const { hollow: module, original } of replaced) {
    const names = [...generated.cores].filter(([, core]) => Buffer.compare(core, module) === 0);
    if (names.length === 0) return generateFiles(component);
    for (const [name] of names) cores.set(name, original);
  }
  return { source: generated.source, cores };
}

async function generateFiles(component: Uint8Array): Promise<Transpiled> {
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
