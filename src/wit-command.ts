import path from 'node:path';
import { embeddedEncoder } from './build/embedded.ts';
import { resolveWanted } from './build/wanted.ts';
import { collectWit } from './build/wit-files.ts';
import type { Location } from './check/finding.ts';
import { DEFAULTS } from './config/defaults.ts';
import { kindOf, readBounded, reportPath } from './config/paths.ts';
import { CheckError } from './errors.ts';
import { ownTools } from './tools.ts';
import { classify } from './wasm/read.ts';
import { readWorld } from './wasm/world.ts';
import { indexSources } from './wit/index-sources.ts';
import type { World } from './wit/model.ts';
import { printWorld } from './wit/print-world.ts';

const MAX_COMPONENT_BYTES = 1 << 30;

export interface WitRequest {
  readonly cwd: string;
  /** A component, a WIT file or its directory; null: `wit`. */
  readonly path: string | null;
  /** Which world of a WIT package; null: the only one. */
  readonly world: string | null;
  readonly json: boolean;
}

/**
 * The resolved world of a component or of a WIT package: as WIT text with all that it refers to, or as JSON.
 * @throws CheckError `usage` or `config` where there is none
 */
export async function showWorld(request: WitRequest): Promise<string> {
  const world = await load(request);
  return request.json ? `${JSON.stringify(asJson(world), null, 2)}\n` : printWorld(world);
}

function asJson({ id, imports, exports }: World) {
  return {
    schema: 'component-check-wit/1',
    world: id,
    imports: Object.fromEntries(imports),
    exports: Object.fromEntries(exports),
  };
}

async function load({ cwd, path: given, world }: WitRequest): Promise<World> {
  const file = path.resolve(cwd, given ?? DEFAULTS.wit);
  const kind = kindOf(file);
  if (kind === 'missing' || kind === 'other')
    throw new CheckError('usage', `there is no ${given ?? DEFAULTS.wit}`, {
      hint: 'name a component, a WIT file or a directory of WIT: `component-check wit PATH`',
    });
  if (kind === 'directory' || /\.wit$/i.test(file)) return ofPackage(file, world, cwd);
  const bytes = await readBounded(file, MAX_COMPONENT_BYTES);
  const { kind: found, detail } = classify(bytes);
  if (found !== 'component')
    throw new CheckError('usage', `${given} is no component: ${detail}`, {
      hint: 'name a component, a WIT file or a directory of WIT',
    });
  if (world !== null)
    throw new CheckError('usage', `--world ${world}: a component has one world`, {
      hint: 'leave --world out',
    });
  return readWorld(bytes);
}

async function ofPackage(file: string, chosen: string | null, cwd: string): Promise<World> {
  const encoder = await embeddedEncoder(ownTools().jco);
  const component = { name: path.basename(file), world: chosen === null ? [] : [chosen] };
  const root = kindOf(file) === 'directory' ? file : path.dirname(file);
  const collected = await collectWit([file], root);
  const sources = indexSources(collected.sources);
  const fromHere = (place: Location) => ({ ...place, file: reportPath(cwd, path.join(root, place.file)) });
  const resolved = await resolveWanted(encoder, component, collected, sources).catch((thrown: unknown) =>
    asTyped(thrown, fromHere),
  );
  if (resolved.findings === null) return { ...resolved.wanted.world, id: resolved.wanted.name };
  const [problem] = resolved.findings;
  throw new CheckError('config', problem?.message ?? 'the WIT does not resolve', {
    ...(problem?.hint == null ? {} : { hint: problem.hint }),
    ...(problem?.location == null ? {} : { location: fromHere(problem.location) }),
  });
}

/** The place as it is seen from where the command was typed, and the flag in the place of the config's key. */
function asTyped(thrown: unknown, fromHere: (place: Location) => Location): never {
  if (!(thrown instanceof CheckError)) throw thrown;
  const { code, message, hint, location } = thrown;
  const world = /^choose one: `world: (\S+)`/.exec(hint ?? '')?.[1];
  const said = world === undefined ? hint : `choose one: \`--world ${world}\``;
  throw new CheckError(code, message, {
    ...(said == null ? {} : { hint: said }),
    ...(location == null ? {} : { location: fromHere(location) }),
  });
}
