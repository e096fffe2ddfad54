import { embeddedEncoder } from '../build/embedded.ts';
import { resolveWanted, type Wanted } from '../build/wanted.ts';
import { collectWit } from '../build/wit-files.ts';
import type { ComponentConfig } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import { indexSources } from '../wit/index-sources.ts';

/**
 * The world that a component is to fit, as the build resolves it; by the wasm-tools inside jco, which need nothing to be
 * installed and resolve alike.
 * @throws CheckError `config` where the WIT is not valid, or has no such world, or several to choose from
 */
export async function readWantedWorld(component: ComponentConfig, root: string): Promise<Wanted> {
  const collected = await collectWit(component.wit, root);
  const places = indexSources(collected.sources);
  const encoder = await embeddedEncoder('');
  const resolved = await resolveWanted(encoder, component, collected, places).catch(askForFlag);
  if (resolved.findings === null) return resolved.wanted;
  const [first] = resolved.findings;
  throw new CheckError('config', first?.message ?? 'the WIT is not valid', {
    ...(first?.hint == null ? {} : { hint: first.hint }),
    ...(first?.location == null ? {} : { location: first.location }),
  });
}

/** Where nothing is configured yet, a world is chosen by the flag. */
function askForFlag(thrown: unknown): never {
  if (!(thrown instanceof CheckError)) throw thrown;
  const world = /^choose one: `world: (\S+)`/.exec(thrown.hint ?? '')?.[1];
  if (world === undefined) throw thrown;
  throw new CheckError(thrown.code, thrown.message, {
    hint: `choose one: \`component-check init --world ${world}\``,
    ...(thrown.location === undefined ? {} : { location: thrown.location }),
  });
}
