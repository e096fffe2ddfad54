import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cut,
  escapeCommandData,
  escapeCommandProperty,
  escapeJson,
  escapeLines,
  escapeLog,
  escapeMarkdown,
  escapeText,
  markdownBlock,
  markdownCode,
} from '../../src/report/escape.ts';
import { commandsIn, decodeCommand } from './runner.ts';

/** Text made of what attacks are made of, so that random order finds the combinations. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        'error',
        '::error::',
        '##[',
        'warning',
        ']',
        ' ',
        '\u00a0',
        '\u2028',
        '\u0085',
        '\r',
      ),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\t',
        '\\',
        '%0A',
        '%',
        '\u001b[31m',
        '\u001b]8;;http://x\u0007',
        '\u202e',
      ),
      fc.constantFrom(
        '|',
        '`',
        '```',
        '@octocat',
        '![x](http://x)',
        '<img src=x>',
        '</code>',
        '</pre>',
        '<!--',
        '-->',
      ),
      fc.constantFrom(
        ':tada:',
        '#12',
        'www.x.org',
        'https://x',
        '&#60;',
        '&lt;',
        '*',
        '_',
        '~~',
        '$x$',
        '\ufeff',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const SEEN = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u;

describe('escapeText', () => {
  test.each([
    ['\u001b[31mred', '\\u{001b}[31mred'],
    ['\u001b]8;;http://x\u0007link', '\\u{001b}]8;;http://x\\u{0007}link'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['no\u00a0break', 'no\\u{00a0}break'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['filler\u3164', 'filler\\u{3164}'],
    ['half \ud83d', 'half \\u{d83d}'],
    ['a\r\n\tb', 'a\\r\\n\\tb'],
  ])('%j is seen as %s', (text, seen) => expect(escapeText(text)).toBe(seen));

  test('what can be seen stays as it is', () => {
    const plain = 'C:\\path with space\\über.go: "naïve" 日本語 🎉 $(x) <b> | `';
    expect(escapeText(plain)).toBe(plain);
  });

  test('nothing unseen gets through', () =>
    fc.assert(fc.property(hostile, (text) => SEEN.test(escapeText(text)))));
});

describe('escapeLog', () => {
  test.each([
    '::error::x',
    ' \u00a0\u3000::error::x',
    'text\r::error::x',
    'text ##[error]x',
    '\u001b[31m::error::x',
    '\u0085::error::x',
    'ok\n\t::set-output name=digest::sha256',
  ])('%j is inert', (text) => {
    expect(commandsIn(escapeLog(text))).toEqual([]);
    expect(escapeLog(text)).not.toMatch(/\r|##\[/);
  });

  test.each(['a::error::x', 'std::vector<int> ::', '# # [error]', 'see [::1]:80', 'a\nb'])(
    '%j is left alone',
    (text) => expect(escapeLog(text)).toBe(text),
  );

  test('no text gives a command, alone or between our own words', () =>
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        expect(commandsIn(escapeLog(`${a}\n  ${b}`))).toEqual([]);
        expect(escapeLog(escapeLog(a))).toBe(escapeLog(a));
      }),
    ));

  test('the model does see commands in raw text', () => {
    expect(commandsIn('a\r\u2028::error file=x::y\n b ##[warning]z')).toEqual(['error', 'warning']);
  });
});

describe('workflow commands', () => {
  test('properties and message come back as they were, on one line', () =>
    fc.assert(
      fc.property(hostile, hostile, (file, message) => {
        const line = `::error file=${escapeCommandProperty(file)}::${escapeCommandData(message)}`;
        expect(line).not.toMatch(/[\r\n]/);
        expect(decodeCommand(line)).toEqual({ name: 'error', properties: { file: file }, message });
      }),
    ));
});

describe('escapeMarkdown', () => {
  test.each([
    ['a|b', 'a&#124;b'],
    ['@octocat', '&#64;<!-- -->octocat'],
    ['![x](http://y)', '&#33;&#91;x&#93;(http&#58;<!-- -->//y)'],
    ['</code><img>', '&#60;/code&#62;&#60;img&#62;'],
    ['fixes #12', 'fixes &#35;<!-- -->12'],
    ['WWW.x.org', 'WWW&#46;x.org'],
  ])('%s', (text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));

  test('sentences stay readable', () => {
    const sentence = "The world asks for compute-hash, and the component (size 2,434,622) doesn't export it.";
    expect(escapeMarkdown(sentence)).toBe(sentence);
  });

  test('no construct gets through, and the text is what was meant', () =>
    fc.assert(
      fc.property(hostile, (text) => {
        const written = escapeMarkdown(text).replaceAll('<!-- -->', '');
        const rest = written.replace(/&#\d+;/g, '¤');
        expect(rest).not.toMatch(/[|`*_[\]<>&#@!~$\\{}\r\n]|:\w|:\/\/|www\./i);
        const read = written.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
        expect(read).toBe(escapeText(text));
      }),
    ));

  test('code and blocks are one line and cannot be closed from inside', () =>
    fc.assert(
      fc.property(hostile, (text) => {
        expect(markdownCode(text)).toMatch(/^<code>[^<>\n\r|]*(<!-- -->[^<>\n\r|]*)*<\/code>$/);
        expect(markdownBlock(text)).toMatch(/^<pre>[^<>\n\r|]*(<!-- -->[^<>\n\r|]*)*<\/pre>$/);
      }),
    ));
});

test('escapeJson keeps the value and shows nothing that acts', () =>
  fc.assert(
    fc.property(hostile, fc.jsonValue(), (text, value) => {
      const json = escapeJson(JSON.stringify({ text, value }, null, 2));
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ text, value })));
      expect(commandsIn(json)).toEqual([]);
      expect(json.replaceAll('\n', '')).toMatch(SEEN);
      expect(json).not.toContain('##[');
    }),
  ));

test('escapeLines splits at both line ends and keeps empty lines', () => {
  expect(escapeLines('a\r\n\n\tb\rc')).toEqual(['a', '', '  b\\rc']);
});

describe('cut', () => {
  test('a text at the limit is whole, one unit over says what is missing', () => {
    expect(cut('x'.repeat(40), 40)).toBe('x'.repeat(40));
    expect(cut('x'.repeat(41), 40)).toBe(`${'x'.repeat(22)} … (41 characters)`);
  });

  test('never longer than the limit, no pair parted', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 30, max: 60 }),
        (text, limit) => {
          expect(cut(text, limit).length).toBeLessThanOrEqual(limit);
          expect(cut(text, limit)).not.toMatch(/\p{Cs}/u);
        },
      ),
    ));
});
