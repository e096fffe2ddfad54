import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MalformedWasm } from '../../src/wasm/bytes.ts';
import { hostileNames } from '../../src/wasm/hostile.ts';
import { linkedFunctions } from '../../src/wasm/linked-functions.ts';
import { classify, readComponent, readCoreModule } from '../../src/wasm/read.ts';
import { readFeatures } from '../../src/wasm/read-features.ts';
import { readWorld } from '../../src/wasm/world.ts';
import { indexSources } from '../../src/wit/index-sources.ts';

const SEED = 1742;
const directory = fileURLToPath(new URL('../../conformance/components/', import.meta.url));
const files = (ending: string) =>
  readdirSync(directory)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(`${directory}${name}`));

/** A real file with bytes changed, cut out, doubled, or cut off. */
const mutated = (originals: readonly Uint8Array[]) =>
  fc
    .tuple(
      fc.constantFrom(...originals),
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          kind: fc.constantFrom('set', 'cut', 'double', 'end'),
          // Lengths and counts are where the harm is.
          byte: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat({ max: 255 })),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    )
    .map(([original, changes]) => {
      let bytes: Uint8Array = Uint8Array.from(original);
      for (const { at, kind, byte } of changes) {
        const place = Math.floor(at * bytes.length);
        if (kind === 'set') bytes[place] = byte;
        else if (kind === 'end') bytes = bytes.slice(0, place);
        else {
          const rest = bytes.subarray(kind === 'cut' ? place + byte : Math.max(0, place - byte));
          bytes = Uint8Array.from([...bytes.subarray(0, place), ...rest]);
        }
      }
      return bytes;
    });

const readers: readonly [string, (bytes: Uint8Array) => unknown][] = [
  ['classify', classify],
  ['names of a component', (bytes) => hostileNames(readComponent(bytes))],
  ['names of a module', readCoreModule],
  ['its world', readWorld],
  ['its features', readFeatures],
  ['its functions', linkedFunctions],
];

test.each(readers)('%s: a broken file is refused, and that is all', (_, read) => {
  const check = (bytes: Uint8Array) => {
    try {
      read(bytes);
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(MalformedWasm);
    }
  };
  fc.assert(fc.property(mutated(files('.wasm')), check), { numRuns: 400, seed: SEED });
});

test('the index of names takes any text', () => {
  const property = fc.property(mutated(files('.wit')), (bytes) => {
    const text = new TextDecoder().decode(bytes);
    const { worlds } = indexSources([{ file: 'w.wit', text }]);
    const lines = text.split('\n').length;
    for (const { location } of worlds) expect(location.line).toBeLessThanOrEqual(lines);
  });
  fc.assert(property, { numRuns: 150, seed: SEED });
});
