import { missingRealloc, notAReactor } from '../check/abi.ts';
import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import { MalformedWasm } from '../wasm/bytes.ts';
import type { CoreModule } from '../wasm/module.ts';
import { readCoreModule } from '../wasm/read.ts';
import type { SourceIndex } from '../wit/source-index.ts';
import type { Adapter } from './adapter.ts';
import type { Core } from './artifact.ts';
import type { Encoder } from './encoder.ts';
import { fitFindings } from './fit.ts';
import { adapterFinding, PREVIEW1 } from './fit-adapter.ts';
import type { FindDirective } from './go-directives.ts';
import { embedComponentType, hasComponentType } from './section.ts';
import type { Wanted } from './wanted.ts';

export type EncodeOutcome =
  | {
      readonly component: Uint8Array;
      readonly adapted: boolean;
      /** The module that went into it; null where the component existed already. */
      readonly core: Core | null;
      readonly findings: null;
    }
  | { readonly findings: readonly Finding[] };

export interface EncodeInput {
  readonly wanted: Wanted | null;
  readonly adapter: Adapter;
  readonly encoder: Encoder;
  readonly places: SourceIndex;
  readonly directive: FindDirective;
}

/**
 * Makes a component of a core module. What the encoder would reject one by one is compared first, so that all of it is
 * listed. A module that carries its own component type (bindings of other languages) may do without a world.
 */
export async function encodeCore(
  core: Uint8Array,
  { wanted, adapter, encoder, places, directive }: EncodeInput,
): Promise<EncodeOutcome> {
  const module = readModule(core);
  if ('findings' in module) return module;
  const command = notAReactor(module);
  if (command !== null) return { findings: [command] };
  const findings = wanted === null ? [] : fitFindings(core, wanted, places, directive);
  if (findings.length > 0) return { findings };
  const typed = wanted === null || hasComponentType(module.customSections);
  const embedded = typed ? core : embedComponentType(core, wanted.dummy);
  const adapted = module.imports.some((one) => one.module === PREVIEW1);
  const misfit = adapted ? adapterFinding(module, adapter) : null;
  if (misfit !== null) return { findings: [misfit] };
  const encoded = await encoder.encode(embedded, adapted ? adapter.bytes : null);
  if (encoded.ok) {
    return { component: encoded.value, adapted, core: { bytes: core, module }, findings: null };
  }
  return { findings: [rejected(encoded.problem, module)] };
}

function readModule(core: Uint8Array): CoreModule | { readonly findings: readonly Finding[] } {
  try {
    return readCoreModule(core);
  } catch (thrown) {
    if (!(thrown instanceof MalformedWasm)) throw thrown;
    const message = `the core module is malformed: ${thrown.message}`;
    return {
      findings: [finding('wasm/not-a-component', { message, hint: 'build it again; a copy may be damaged' })],
    };
  }
}

/** What no comparison of ours foresaw, in the encoder's own words. */
function rejected(problem: string, module: CoreModule): Finding {
  const realloc = /realloc/.test(problem) ? missingRealloc(module) : null;
  if (realloc !== null) return realloc;
  return finding('build/failed', {
    message: `wasm-tools cannot make a component of the module: ${problem}`,
    hint: 'compare the exports and imports of the module with the world; with an `adapter` of your own, try without',
  });
}
