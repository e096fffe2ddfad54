import { Bytes } from '../../wasm/bytes.ts';
import { readCoreModule } from '../../wasm/read.ts';
import { rewrite, unsigned } from '../../wasm/rewrite.ts';

const MEMORY = 5;
const DATA = 11;
const DATA_COUNT = 12;
const I32_CONST = 0x41;
const END = 0x0b;
const PAGE = 65_536;
/** Bytes of zeros that cost less to copy than a segment of its own. */
const GAP = 1_024;

interface Segment {
  readonly start: number;
  readonly bytes: Uint8Array;
}

/**
 * The module with neighbouring data segments made one. Go's linker leaves out every run of zeros: a small program has
 * 30,000 segments, and V8 evaluates the address of each of them whenever it instantiates. A module of any other shape
 * stays as it is: a fresh memory of its own, active segments at constant addresses, none over another, none
 * beyond the memory's first size, none that an instruction could name.
 */
export function joinData(module: Uint8Array): Uint8Array {
  // Memory 0, which segments of the first kind fill, would be the imported one.
  if (readCoreModule(module).imports.some(({ kind }) => kind === 'memory')) return module;
  let room = 0;
  let named = false;
  return rewrite(module, (id, body) => {
    if (id === MEMORY) room = firstSize(new Bytes(body));
    if (id === DATA_COUNT) named = true;
    if (id !== DATA || named) return null;
    const segments = readSegments(new Bytes(body))?.sort((a, b) => a.start - b.start) ?? null;
    return segments === null || !fits(segments, room) ? null : writeSegments(join(segments));
  });
}

/** Bytes of the only memory; 0 where there is another number of them, or one of another kind. */
function firstSize(body: Bytes): number {
  if (body.u32() !== 1) return 0;
  const flags = body.byte();
  return flags > 1 ? 0 : body.u32() * PAGE;
}

function readSegments(body: Bytes): Segment[] | null {
  const count = body.u32();
  const segments: Segment[] = [];
  for (let index = 0; index < count; index += 1) {
    if (body.byte() !== 0 || body.byte() !== I32_CONST) return null;
    const start = signed(body);
    if (body.byte() !== END) return null;
    segments.push({ start, bytes: body.bytes(body.u32()) });
  }
  return segments;
}

const endOf = ({ start, bytes }: Segment) => start + bytes.length;

/** Whether segments in the order of their addresses lie apart and inside. */
function fits(segments: readonly Segment[], room: number): boolean {
  const last = segments.at(-1);
  if (last === undefined || endOf(last) > room) return false;
  return segments.every((segment, index) => {
    const before = segments[index - 1];
    return segment.start >= (before === undefined ? 0 : endOf(before));
  });
}

function join(segments: readonly Segment[]): readonly Segment[] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (before !== undefined && segment.start - endOf(before) <= GAP) group?.push(segment);
    else groups.push([segment]);
  }
  return groups.map(joinGroup);
}

function joinGroup(group: readonly Segment[]): Segment {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return { start: 0, bytes: new Uint8Array() };
  const bytes = new Uint8Array(endOf(last) - first.start);
  for (const segment of group) bytes.set(segment.bytes, segment.start - first.start);
  return { start: first.start, bytes };
}

function writeSegments(segments: readonly Segment[]): Uint8Array {
  const written = segments.flatMap(({ start, bytes }) => [
    Uint8Array.from([0, I32_CONST, ...toSigned(start), END, ...unsigned(bytes.length)]),
    bytes,
  ]);
  return Buffer.concat([Uint8Array.from(unsigned(segments.length)), ...written]);
}

/** Signed LEB128; an address from 2 GiB on comes out negative, and no first size reaches so far. */
function signed(body: Bytes): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = body.byte();
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return byte & 0x40 && shift < 25 ? value | (-1 << (shift + 7)) : value;
  }
  return body.fail('a number has more than 32 bits');
}

/** Signed LEB128 of a number from 0 on: one byte more where its highest bit would read as a sign. */
function toSigned(value: number): number[] {
  const bytes = unsigned(value);
  const last = bytes.at(-1) ?? 0;
  return last < 0x40 ? bytes : [...bytes.slice(0, -1), last + 0x80, 0];
}
