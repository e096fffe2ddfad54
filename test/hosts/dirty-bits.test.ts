import { describe, expect, test } from 'vitest';
import { DirtyBits } from '../../src/hosts/v8/dirty-bits.ts';

const U8 = [0, 255] as const;
const S8 = [-128, 127] as const;
const S16 = [-32_768, 32_767] as const;

function seenBy(hand: (dirty: DirtyBits) => void) {
  const dirty = new DirtyBits();
  dirty.begin();
  hand(dirty);
  return dirty.end();
}

test.each([
  [0x1ff, U8, 'u8', 255],
  [-1, U8, 'u8', 255],
  [0x180, S8, 's8', -128],
  [255, S8, 's8', -1],
  [-129, S8, 's8', 127],
  [0x18000, S16, 's16', -32_768],
  [-1, [0, 65_535], 'u16', 65_535],
] as const)('%i in %j', (value, [min, max], type, read) => {
  const seen = seenBy((dirty) => expect(dirty.narrow(value, min, max)).toBe(read));
  expect(seen).toEqual([{ importPath: null, type, value, read }]);
});

test('a bool of more than one bit is true; flags lose what has no name', () => {
  const seen = seenBy((dirty) => {
    expect(dirty.bool(2)).toBe(true);
    dirty.flags(-2, 0xff_ff_ff_fc);
  });
  expect(seen).toEqual([
    { importPath: null, type: 'bool', value: 2, read: 1 },
    { importPath: null, type: 'flags', value: 0xff_ff_ff_fe, read: 2 },
  ]);
});

describe('a record', () => {
  test('keeps the first of each type and function', () => {
    const seen = seenBy((dirty) => {
      for (const [path, value] of [
        ['f', 2],
        ['f', 9],
        ['g', 3],
      ] as const) {
        dirty.bool(value);
        dirty.handedTo([path]);
      }
      dirty.bool(4);
      dirty.bool(5);
    });
    expect(seen.map(({ importPath, value }) => [importPath?.[0], value])).toEqual([
      ['f', 2],
      ['g', 3],
      [undefined, 4],
    ]);
  });

  test('is of one step', () => {
    const dirty = new DirtyBits();
    dirty.begin();
    dirty.bool(2);
    expect(dirty.end()).toHaveLength(1);
    dirty.begin();
    expect(dirty.end()).toEqual([]);
  });
});
