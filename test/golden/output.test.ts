import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLine, encodeLines } from '../../src/golden/output.ts';
import { shownPair, visible } from '../../src/golden/visible.ts';

const encode = (text: string) => encodeLines(Buffer.from(text, 'latin1'));

describe('output lines', () => {
  it.each([
    ['one\ntwo\n', [' one', ' two']],
    ['no newline', [' no newline\\']],
    ['\n\n', ['', '']],
    ['  spaces \n', ['   spaces\\x20']],
    ['a\\\n', [' a\\x5c']],
    ['a\\b\\x41\n', [' a\\b\\x5cx41']],
    ['a\rb\t\x1b[31m\0\n', [' a\\x0db\t\\x1b[31m\\x00']],
    ['\xff\xe9\n', [' \\xff\\xe9']],
    ['\xc3\xa9 \xe2\x80\xae\n', [' é \\xe2\\x80\\xae']],
  ])('%j', (text, lines) => {
    expect(encode(text)).toEqual(lines);
  });

  it('hold any bytes, and no line of them has a line break or a space at its end', () => {
    const near = fc.uint8Array({ maxLength: 40 });
    const text = fc
      .stringMatching(/^[ \\x0-9a-f\n\r\t\u{e000}é]*$/u)
      .map((value) => new TextEncoder().encode(value));
    fc.assert(
      fc.property(fc.oneof(near, text), (bytes) => {
        const lines = encodeLines(bytes);
        expect(Buffer.concat(lines.map(decodeLine))).toEqual(Buffer.from(bytes));
        expect(lines.some((line) => /[\r\n]|\s$/.test(line))).toBe(false);
      }),
    );
  });

  it('take one space after the marker, or none', () => {
    expect(Buffer.from(decodeLine('x')).toString()).toBe('x\n');
    expect(Buffer.from(decodeLine(' x')).toString()).toBe('x\n');
    expect(Buffer.from(decodeLine('  x\\')).toString()).toBe(' x');
  });
});

describe('values in messages', () => {
  it('show what cannot be seen (E06)', () => {
    expect(visible('a\u202Eb\u200B\u001B[31m\nc')).toBe('a\\u{202e}b\\u{200b}\\u{001b}[31m\nc');
    expect(visible('plain é 漢')).toBe('plain é 漢');
  });

  it('are cut around the first difference, with the count', () => {
    const long = 'x'.repeat(5000);
    const { expected, actual } = shownPair(`${long}a${long}`, `${long}b${long}`);
    expect(expected).toContain('a');
    expect(actual).toContain('b');
    expect(actual).toMatch(/^\(4,800 characters\) …x+b.*… \(3,201 more characters\)$/);
    expect(shownPair('a', 'b')).toEqual({ expected: 'a', actual: 'b' });
  });
});
