import type { Bytes } from './bytes.ts';
import { readCoreNames } from './core-names.ts';
import type { ComponentShape, CoreModule } from './module.ts';
import { expectEnd, readPreamble, readSections } from './sections.ts';

/** wasm-tools nests components no deeper either; ours is a limit of the stack. */
const MAX_DEPTH = 64;

interface Found {
  readonly cores: CoreModule[];
  readonly names: { name: string; where: string }[];
}

type Note = (name: string, where: string) => void;

function skipSortIndex(bytes: Bytes): void {
  if (bytes.byte() === 0x00) bytes.byte();
  bytes.u32();
}

function coreInstance(bytes: Bytes, note: Note): void {
  const form = bytes.byte();
  if (form > 1) bytes.fail('unknown form of a core instance');
  if (form === 0) bytes.u32();
  bytes.vector(() => {
    note(bytes.name(), form === 0 ? 'core instance argument' : 'core instance export');
    bytes.byte();
    bytes.u32();
  });
}

function instance(bytes: Bytes, note: Note): void {
  const form = bytes.byte();
  if (form > 1) bytes.fail('unknown form of an instance');
  if (form === 0) bytes.u32();
  bytes.vector(() => {
    if (form === 0) note(bytes.name(), 'instance argument');
    else externName(bytes, note, 'instance export');
    skipSortIndex(bytes);
  });
}

function alias(bytes: Bytes, note: Note): void {
  if (bytes.byte() === 0x00) bytes.byte();
  const target = bytes.byte();
  if (target > 2) bytes.fail('unknown target of an alias');
  bytes.u32();
  if (target === 2) bytes.u32();
  else note(bytes.name(), target === 0 ? 'alias of an instance export' : 'alias of a core export');
}

/** A name with its attributes (`implements`, version suffix, external id), which are names too. */
function externName(bytes: Bytes, note: Note, where: string): void {
  const form = bytes.byte();
  if (form > 2) bytes.fail('unknown form of a name');
  note(bytes.name(), where);
  if (form !== 2) return;
  bytes.vector(() => {
    bytes.byte();
    note(bytes.name(), `attribute of a ${where}`);
  });
}

function skipExternType(bytes: Bytes): void {
  const kind = bytes.byte();
  if (kind > 5) bytes.fail('unknown kind of import or export');
  const hasIndex = kind === 3 || kind === 2 ? bytes.byte() === 0x00 : true;
  if (kind === 0) bytes.byte();
  if (hasIndex) bytes.u32();
  else if (kind === 2) bytes.skipInteger();
}

function componentImport(bytes: Bytes, note: Note): void {
  externName(bytes, note, 'component import');
  skipExternType(bytes);
}

function componentExport(bytes: Bytes, note: Note): void {
  externName(bytes, note, 'component export');
  skipSortIndex(bytes);
  if (bytes.byte() !== 0x00) skipExternType(bytes);
}

const READERS: Readonly<Record<number, (bytes: Bytes, note: Note) => void>> = {
  2: coreInstance,
  5: instance,
  6: alias,
  10: componentImport,
  11: componentExport,
};

function collect(bytes: Bytes, found: Found, path: string, depth: number): void {
  if (depth > MAX_DEPTH) bytes.fail(`components are nested deeper than ${MAX_DEPTH}`);
  const note: Note = (name, where) => found.names.push({ name, where: path + where });
  let nested = 0;
  for (const { id, body } of readSections(bytes)) {
    if (id > 12) body.fail(`unknown section ${id}`);
    if (id === 1) {
      if (readPreamble(body) !== 'core') body.fail('a component stands where a core module belongs');
      found.cores.push(readCoreNames(body));
    }
    if (id === 4) {
      if (readPreamble(body) !== 'component') body.fail('a core module stands where a component belongs');
      collect(body, found, `${path}component ${nested}: `, depth + 1);
      nested += 1;
    }
    const reader = READERS[id];
    if (reader === undefined) continue;
    body.vector(() => reader(body, note));
    expectEnd(body);
  }
}

/** A component after its preamble, nested ones included. Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md */
export function readComponentNames(bytes: Bytes): ComponentShape {
  const found: Found = { cores: [], names: [] };
  collect(bytes, found, '', 0);
  return found;
}
