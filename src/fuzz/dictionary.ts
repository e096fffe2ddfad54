import { type Constant, codeConstants } from '../wasm/code.ts';
import { coreSections } from '../wasm/core-modules.ts';
import { type DataSegment, dataSegments } from '../wasm/data.ts';
import type { Section } from '../wasm/sections.ts';

/** What the code compares its inputs with, most likely: numbers and short texts. Those of the program's own functions come first. */
export interface Dictionary {
  readonly integers: readonly bigint[];
  readonly texts: readonly string[];
}

/** Go links a program after everything that it imports, so its own functions are the last. */
const OWN_FUNCTIONS = 200;
/** Of those, where texts are taken together from single bytes. */
const NEAREST = 60;
const MOST_INTEGERS = 96;
const MOST_TEXTS = 96;
const LONGEST_TEXT = 64;
/** Constants that may stand between the address of a text and its length. */
const APART = 4;

const CODE = 10;
const DATA = 11;

/** Read from the largest core module of a component. Throws `MalformedWasm`. */
export function readDictionary(component: Uint8Array): Dictionary {
  const modules = coreSections(component).map((sections) => ({ sections, size: sizeOf(sections, CODE) }));
  const [largest] = modules.sort((a, b) => b.size - a.size);
  const code = largest?.sections.find(({ id }) => id === CODE);
  const data = largest?.sections.find(({ id }) => id === DATA);
  if (code === undefined) return { integers: [], texts: [] };
  const functions = codeConstants(code.body, OWN_FUNCTIONS).reverse();
  const segments = data === undefined ? [] : dataSegments(data.body).sort((a, b) => a.address - b.address);
  return {
    integers: first(MOST_INTEGERS, inOrder(functions.flatMap(comparedWith))),
    texts: first(MOST_TEXTS, [
      ...functions.slice(0, NEAREST).flatMap(spelledOut),
      ...functions.flatMap((constants) => textsOf(constants, segments)),
    ]),
  };
}

const sizeOf = (sections: readonly Section[], id: number) =>
  sections.find((section) => section.id === id)?.size ?? 0;

const first = <T>(count: number, values: readonly T[]): T[] => [...new Set(values)].slice(0, count);

/** Go compares the size of each stack frame with what is left: such numbers come last. */
function inOrder(integers: readonly bigint[]): bigint[] {
  const isFrame = (value: bigint) => value > 0n && value < 512n && value % 8n === 0n;
  return [...integers.filter((value) => !isFrame(value)), ...integers.filter(isFrame)];
}

/** A short text is compared a byte at a time: printable constants, one after another. */
function spelledOut(constants: readonly Constant[]): string[] {
  const codes = comparedWith(constants).map((value) => (value >= 0x20n && value < 0x7fn ? Number(value) : 0));
  return String.fromCharCode(...codes.slice(0, 4096))
    .split('\0')
    .filter((text) => text.length > 1);
}

const comparedWith = (constants: readonly Constant[]) =>
  constants.flatMap(({ value, compared }) => (compared ? [value] : []));

/** An address in the data, and a length soon after it. */
function textsOf(constants: readonly Constant[], segments: readonly DataSegment[]): string[] {
  return constants.flatMap(({ value }, index) => {
    const segment = segmentAt(segments, Number(value));
    if (segment === null) return [];
    const start = Number(value) - segment.address;
    return constants.slice(index + 1, index + 1 + APART).flatMap((length) => {
      if (length.value < 1n || length.value > LONGEST_TEXT) return [];
      const text = Buffer.from(segment.bytes.subarray(start, start + Number(length.value))).toString('utf8');
      return /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(text) && !text.includes('\uFFFD') ? [text] : [];
    });
  });
}

/** The segment that holds an address, by bisection: Go's linker writes some 30,000 of them. */
function segmentAt(segments: readonly DataSegment[], address: number): DataSegment | null {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.address ?? 0) <= address) low = middle + 1;
    else high = middle;
  }
  const before = segments[low - 1];
  return before !== undefined && address < before.address + before.bytes.length ? before : null;
}
