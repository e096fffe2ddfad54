import { Bytes } from './bytes.ts';
import { skipCoreType } from './core-types.ts';
import { readType } from './read-type.ts';
import { readPreamble, readSections } from './sections.ts';

/** A name by which parts of components find one another: of an import, an export, an alias or an argument. */
export interface ExternNamePlace {
  readonly name: string;
  /** Bytes from the start of the file to its first. */
  readonly offset: number;
}

type Take = (bytes: Bytes) => void;

/** Components nested deeper than any tool writes them are refused when they are read first (`readComponent`). */
function readSortIndex(bytes: Bytes): void {
  if (bytes.byte() === 0x00) bytes.byte();
  bytes.u32();
}

function readExternName(bytes: Bytes, take: Take): void {
  const form = bytes.byte();
  take(bytes);
  if (form !== 2) return;
  bytes.vector(() => {
    // The interface that a plainly named instance implements is named as an interface is.
    if (bytes.byte() === 0) take(bytes);
    else bytes.name();
  });
}

function skipExternType(bytes: Bytes): void {
  const kind = bytes.byte();
  if (kind === 0) bytes.byte();
  const isFree = kind === 3 && bytes.byte() === 1;
  if (!isFree) bytes.u32();
}

function readAlias(bytes: Bytes, take: Take): void {
  if (bytes.byte() === 0x00) bytes.byte();
  const target = bytes.byte();
  bytes.u32();
  if (target === 2) bytes.u32();
  else if (target === 0) take(bytes);
  else bytes.name();
}

function readInstance(bytes: Bytes, take: Take): void {
  const isInstantiation = bytes.byte() === 0;
  if (isInstantiation) bytes.u32();
  bytes.vector(() => {
    if (isInstantiation) take(bytes);
    else readExternName(bytes, take);
    readSortIndex(bytes);
  });
}

function readImport(bytes: Bytes, take: Take): void {
  readExternName(bytes, take);
  skipExternType(bytes);
}

function readExport(bytes: Bytes, take: Take): void {
  readExternName(bytes, take);
  readSortIndex(bytes);
  bytes.maybe(() => skipExternType(bytes));
}

function readTypes(bytes: Bytes, take: Take): void {
  readType(bytes, (body) => body.vector(() => readDeclaration(body, take)) as never);
}

function readDeclaration(bytes: Bytes, take: Take): void {
  const code = bytes.byte();
  if (code === 0x00) skipCoreType(bytes);
  else if (code === 0x01) readTypes(bytes, take);
  else if (code === 0x02) readAlias(bytes, take);
  else readImport(bytes, take);
}

const READERS: Readonly<Record<number, (bytes: Bytes, take: Take) => void>> = {
  5: readInstance,
  6: readAlias,
  7: readTypes,
  10: readImport,
  11: readExport,
};

function readAll(bytes: Bytes, take: Take): void {
  for (const { id, body } of readSections(bytes)) {
    if (id === 4) {
      readPreamble(body);
      readAll(body, take);
    }
    const reader = READERS[id];
    if (reader !== undefined) body.vector(() => reader(body, take));
  }
}

/**
 * Where the names of a component stand that was read before; labels of types, and names of core modules, are none.
 * Throws `MalformedWasm`. Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md
 */
export function externNames(component: Uint8Array): ExternNamePlace[] {
  const places: ExternNamePlace[] = [];
  const bytes = new Bytes(component);
  readPreamble(bytes);
  readAll(bytes, (at) => {
    const name = at.name();
    places.push({ name, offset: at.offset - new TextEncoder().encode(name).length });
  });
  return places;
}
