import { setFlagsFromString } from 'node:v8';
import { hostileNames } from '../../wasm/hostile.ts';
import type { ComponentShape } from '../../wasm/module.ts';
import { readComponent } from '../../wasm/read.ts';
import { readWorld } from '../../wasm/world.ts';
import type { World } from '../../wit/model.ts';
import { evaluate, type Instantiate } from './evaluate.ts';
import { exportMemories } from './export-memories.ts';
import { HostFailure } from './failure.ts';
import { joinData } from './join-data.ts';
import { Lifting } from './lifting.ts';
import { standIns } from './stand-ins.ts';
import { transpile } from './transpile.ts';

/** A component that is ready to be instantiated any number of times. */
export interface Component {
  readonly world: World;
  /** Names of what it imports, read from the component itself. */
  readonly imports: readonly string[];
  /** What the generated code calls an import or export. */
  readonly nameOf: (name: string) => string;
  readonly instantiate: Instantiate;
  readonly getCoreModule: (name: string) => WebAssembly.Module;
  readonly lifting: Lifting;
}

/** To join the data of a Go module takes as long as so many instances save by it. */
const JOINING_PAYS = 20;

/** Judges the names, transpiles and compiles; about `cases` instances will be made. */
export async function loadComponent(bytes: Uint8Array, cases = Number.POSITIVE_INFINITY): Promise<Component> {
  const shape = asked('bad-component', () => readComponent(bytes));
  judgeNames(shape);
  const world = asked('bad-component', () => readWorld(bytes));
  setMemoryLimit(MAX_PAGES);
  const { component, nameOf } = asked('bad-component', () => standIns(bytes));
  const { source, cores } = await transpile(component).catch((thrown: unknown) => {
    throw new HostFailure('bad-component', `jco cannot transpile it: ${messageOf(thrown)}`);
  });
  const lifting = new Lifting();
  const instantiate = evaluate(source, lifting);
  const modules = asked('bad-component', () =>
    compile(cores, cases >= JOINING_PAYS ? joinData : (core) => core),
  );
  const imports = shape.names.filter(({ where }) => where === 'component import').map(({ name }) => name);
  const getCoreModule = (name: string) => moduleNamed(modules, name);
  return { world, imports, nameOf, instantiate, lifting, getCoreModule };
}

const PAGE = 65_536;
const MAX_PAGES = 65_536;

/** Bytes that each memory created from now on may grow to, in whole pages. V8 reads the flag when it creates a memory. */
export function limitMemory(bytes: number): void {
  setMemoryLimit(Math.min(MAX_PAGES, Math.floor(bytes / PAGE)));
}

function setMemoryLimit(pages: number): void {
  setFlagsFromString(`--wasm-max-mem-pages=${pages}`);
}

/** Before anything else touches the component: jco writes names into code. */
function judgeNames(shape: ComponentShape): void {
  const [first] = hostileNames(shape);
  if (first === undefined) return;
  throw new HostFailure('hostile-name', `${JSON.stringify(first.name)} (${first.where}) could run as code`);
}

function compile(
  cores: ReadonlyMap<string, Uint8Array>,
  prepare: (core: Uint8Array) => Uint8Array,
): ReadonlyMap<string, WebAssembly.Module> {
  return new Map(
    [...cores].map(([name, core]) => [name, new WebAssembly.Module(exportMemories(prepare(core)))]),
  );
}

function moduleNamed(modules: ReadonlyMap<string, WebAssembly.Module>, name: string): WebAssembly.Module {
  const module = modules.get(name);
  if (module === undefined) throw new HostFailure('internal', `the generated code asks for ${name}`);
  return module;
}

function asked<T>(code: 'bad-request' | 'bad-component', work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw new HostFailure(code, messageOf(thrown));
  }
}

/** jco throws strings and objects too. */
function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
