import { setImmediate } from 'node:timers/promises';
import type { Finding } from '../check/finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import { indexSources } from '../wit/index-sources.ts';
import type { SourceIndex, WitSource } from '../wit/source-index.ts';
import { type Adapter, loadAdapter } from './adapter.ts';
import type { BuildContext } from './context.ts';
import { createEncoder, type Encoder, type StagedWit } from './encoder.ts';
import { resolveWanted, type Wanted } from './wanted.ts';
import { collectWit } from './wit-files.ts';

/** Everything that a component needs beside its module. */
export interface Resolved {
  /** Null where there is no WIT, and where it does not resolve. */
  readonly wanted: Wanted | null;
  /** Further worlds that it must fit. */
  readonly conforms: readonly Wanted[];
  readonly findings: readonly Finding[];
  readonly sources: readonly WitSource[];
  /** The same as wasm-tools reads it. */
  readonly staged: StagedWit;
  readonly places: SourceIndex;
  readonly encoder: Encoder;
  readonly adapter: Adapter;
}

/**
 * Reads and resolves the WIT and loads the encoder; it runs while Go builds, and leaves the encoder warm if it can be
 * done in that time: `building` says whether there is any left.
 */
export async function resolve(
  component: ComponentConfig,
  context: BuildContext,
  building: () => boolean,
): Promise<Resolved> {
  const [encoder, adapter, collected] = await Promise.all([
    createEncoder(context.wasmTools, context),
    loadAdapter(component.adapter),
    collectWit(component.wit, context.root),
  ]);
  const { sources, staged } = collected;
  const places = indexSources(sources);
  const known = { sources, staged, places, encoder, adapter };
  if (component.wit.length === 0) {
    refuseWithoutWit(component);
    return { ...known, wanted: null, conforms: [], findings: [] };
  }
  const resolved = await resolveWanted(encoder, component, collected, places);
  if (resolved.findings !== null)
    return { ...known, wanted: null, conforms: [], findings: resolved.findings };
  context.onWorld?.(resolved.wanted.world);
  const conforms: Wanted[] = [];
  for (const world of component.conforms) {
    const one = { name: component.name, world: [world] };
    const further = await resolveWanted(encoder, one, collected, places, 'conforms');
    if (further.findings !== null)
      return { ...known, wanted: null, conforms: [], findings: further.findings };
    conforms.push(further.wanted);
  }
  // The encoder kept the thread busy: first hear whether Go has ended meanwhile.
  await setImmediate();
  if (building()) await encoder.warmUp(adapter.bytes);
  return { ...known, wanted: resolved.wanted, conforms, findings: [] };
}

/** A command may write a component, or a module that carries its type; what Go writes carries none. */
function refuseWithoutWit(component: ComponentConfig): void {
  if (component.component !== null || component.build.command !== null) return;
  throw new CheckError('config', `there is no WIT for ${component.name}`, {
    hint: 'write the world that the component must fit, such as wit/world.wit, or set `wit` to where it is',
    key: 'wit',
  });
}
