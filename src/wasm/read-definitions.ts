import type { Bytes } from './bytes.ts';
import { liftedType } from './canon.ts';
import { skipCoreType } from './core-types.ts';
import type { Definition, ExternName, ExternType, Sort, SortIndex } from './definitions.ts';
import { readType } from './read-type.ts';
import { expectEnd, readPreamble, readSections } from './sections.ts';

/** A limit of our stack; real components nest two or three deep. */
const MAX_DEPTH = 64;

const SORTS: readonly Sort[] = ['other', 'func', 'other', 'type', 'component', 'instance'];

function readSort(bytes: Bytes): Sort {
  const code = bytes.byte();
  if (code === 0x00) bytes.byte();
  return SORTS[code] ?? bytes.fail('unknown sort');
}

function readSortIndex(bytes: Bytes): SortIndex {
  const sort = readSort(bytes);
  return { sort, index: bytes.u32() };
}

function readExternName(bytes: Bytes): ExternName {
  const form = bytes.byte();
  if (form > 2) bytes.fail('unknown form of a name');
  const name = bytes.name();
  if (form !== 2) return { name, implements: null };
  const attributes = bytes.vector(() => ({ kind: bytes.byte(), value: bytes.name() }));
  return { name, implements: attributes.find(({ kind }) => kind === 0)?.value ?? null };
}

function readExternType(bytes: Bytes): ExternType {
  const sort = readSort(bytes);
  if (sort === 'type') {
    const form = bytes.byte();
    if (form > 1) bytes.fail('unknown bound of a type');
    return { sort, bound: form === 0 ? bytes.u32() : null };
  }
  // A value's type is the one thing here that may be no index; no tool writes values yet.
  const type = bytes.u32();
  return sort === 'other' ? { sort } : { sort, type };
}

function readAlias(bytes: Bytes): Definition {
  const { offset } = bytes;
  const sort = readSort(bytes);
  const target = bytes.byte();
  if (target > 2) bytes.fail('unknown target of an alias');
  const first = bytes.u32();
  if (target === 2) return { kind: 'outer', offset, sort, count: first, index: bytes.u32() };
  return { kind: 'alias', offset, sort: target === 0 ? sort : 'other', instance: first, name: bytes.name() };
}

function readInstance(bytes: Bytes): Definition {
  const { offset } = bytes;
  const form = bytes.byte();
  if (form > 1) bytes.fail('unknown form of an instance');
  if (form === 1) {
    const exports = bytes.vector(() => ({ name: readExternName(bytes).name, item: readSortIndex(bytes) }));
    return { kind: 'bundle', offset, exports };
  }
  const component = bytes.u32();
  const args = bytes.vector(() => ({ name: bytes.name(), item: readSortIndex(bytes) }));
  return { kind: 'instantiate', offset, component, args };
}

function readImport(bytes: Bytes): Definition {
  const { offset } = bytes;
  return { kind: 'import', offset, name: readExternName(bytes), type: readExternType(bytes) };
}

function readExport(bytes: Bytes): Definition {
  const { offset } = bytes;
  const name = readExternName(bytes);
  const item = readSortIndex(bytes);
  return { kind: 'export', offset, name, item, type: bytes.maybe(() => readExternType(bytes)) };
}

/** What stands in an instance or component type; null for a core type, whose index space is another. */
function readDeclaration(bytes: Bytes, depth: number): Definition | null {
  const { offset } = bytes;
  const code = bytes.byte();
  if (code === 0x00) {
    skipCoreType(bytes);
    return null;
  }
  if (code === 0x01) return { kind: 'type', offset, type: typeAt(bytes, depth) };
  if (code === 0x02) return readAlias(bytes);
  if (code === 0x03) return readImport(bytes);
  if (code !== 0x04) bytes.fail('an unknown declaration of a type');
  return { kind: 'export', offset, name: readExternName(bytes), item: null, type: readExternType(bytes) };
}

function typeAt(bytes: Bytes, depth: number) {
  if (depth > MAX_DEPTH) bytes.fail(`types are nested deeper than ${MAX_DEPTH}`);
  const known = (one: Definition | null) => one !== null;
  return readType(bytes, (body) => body.vector(() => readDeclaration(body, depth + 1)).filter(known));
}

function readCanon(bytes: Bytes): Definition | null {
  const { offset } = bytes;
  const type = liftedType(bytes);
  return type === null ? null : { kind: 'lift', offset, type };
}

function readSection(id: number, body: Bytes, depth: number): (Definition | null)[] {
  const { offset } = body;
  switch (id) {
    case 4:
      if (readPreamble(body) !== 'component') body.fail('a core module stands where a component belongs');
      return [{ kind: 'component', offset, body: readDefinitions(body, depth + 1) }];
    case 5:
      return body.vector(() => readInstance(body));
    case 6:
      return body.vector(() => readAlias(body));
    case 7:
      return body.vector(() => ({ kind: 'type', offset: body.offset, type: typeAt(body, depth) }));
    case 8:
      return body.vector(() => readCanon(body));
    case 10:
      return body.vector(() => readImport(body));
    case 11:
      return body.vector(() => readExport(body));
    default:
      body.skip(body.left);
      return [];
  }
}

/** All definitions of a component after its preamble, nested ones inside theirs. Throws `MalformedWasm`. */
export function readDefinitions(bytes: Bytes, depth = 0): Definition[] {
  if (depth > MAX_DEPTH) bytes.fail(`components are nested deeper than ${MAX_DEPTH}`);
  const definitions: Definition[] = [];
  for (const { id, body } of readSections(bytes)) {
    for (const definition of readSection(id, body, depth))
      if (definition !== null) definitions.push(definition);
    expectEnd(body);
  }
  return definitions;
}
