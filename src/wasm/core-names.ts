import type { Bytes } from './bytes.ts';
import { holdsGo, isBuildId } from './go-module.ts';
import type { CoreExport, CoreImport, CoreModule } from './module.ts';
import { expectEnd, readSections } from './sections.ts';

type Kind = CoreExport['kind'];

const KINDS: Readonly<Record<number, Kind>> = {
  0: 'func',
  1: 'table',
  2: 'memory',
  3: 'global',
  4: 'tag',
  32: 'func', // "exact" function of the custom-descriptors proposal
};

function readKind(bytes: Bytes): Kind {
  return KINDS[bytes.byte()] ?? bytes.fail('unknown kind of import or export');
}

/** `0x63` and `0x64` are followed by a heap type; the abbreviations stand alone. */
export function skipValueType(bytes: Bytes): void {
  const code = bytes.byte();
  if (code === 0x63 || code === 0x64) bytes.skipInteger();
}

/** Flags: 1 maximum, 2 shared, 4 64-bit, 8 page size. */
function skipLimits(bytes: Bytes): void {
  const flags = bytes.byte();
  if (flags > 0x0f) bytes.fail('unknown flags of a memory or table');
  bytes.skipInteger();
  if (flags & 1) bytes.skipInteger();
  if (flags & 8) bytes.skipInteger();
}

/** The kind of an import or export, and its type. */
export function skipImportType(bytes: Bytes, kind = readKind(bytes)): void {
  if (kind === 'func') bytes.u32();
  if (kind === 'table') skipValueType(bytes);
  if (kind === 'table' || kind === 'memory') skipLimits(bytes);
  if (kind === 'global') skipValueType(bytes);
  if (kind === 'global' || kind === 'tag') bytes.byte();
  if (kind === 'tag') bytes.u32();
}

function readImportType(bytes: Bytes): Kind {
  const kind = readKind(bytes);
  skipImportType(bytes, kind);
  return kind;
}

/** One entry; two encodings of the compact-import-section proposal hold several imports of one module. */
function readImports(bytes: Bytes): CoreImport[] {
  const module = bytes.name();
  const name = bytes.name();
  if (name !== '' || (bytes.peek() !== 0x7f && bytes.peek() !== 0x7e)) {
    return [{ module, name, kind: readImportType(bytes) }];
  }
  if (bytes.byte() === 0x7f) {
    return bytes.vector(() => ({ module, name: bytes.name(), kind: readImportType(bytes) }));
  }
  const kind = readImportType(bytes);
  return bytes.vector(() => ({ module, name: bytes.name(), kind }));
}

function readExport(bytes: Bytes): CoreExport {
  const name = bytes.name();
  const kind = readKind(bytes);
  bytes.u32();
  return { name, kind };
}

/**
 * A core module after its preamble. Code is skipped, and data: it is searched for Go where no build id stands before it.
 * Spec: https://webassembly.github.io/spec/core/binary/modules.html
 */
export function readCoreNames(bytes: Bytes): CoreModule {
  let imports: CoreImport[] = [];
  let exports: CoreExport[] = [];
  const customSections: { name: string; size: number }[] = [];
  let isGo = false;
  for (const { id, size, body } of readSections(bytes)) {
    if (id > 13) body.fail(`unknown section ${id}`);
    if (id === 0) {
      const name = body.name();
      customSections.push({ name, size });
      isGo ||= isBuildId(name);
    }
    if (id === 11) isGo ||= holdsGo(body.bytes(body.left));
    if (id === 2) imports = imports.concat(body.vector(() => readImports(body)).flat());
    if (id === 7) exports = exports.concat(body.vector(() => readExport(body)));
    if (id === 2 || id === 7) expectEnd(body);
  }
  return { imports, exports, customSections, isGo };
}
