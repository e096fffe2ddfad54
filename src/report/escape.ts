import { formatCount } from '../count.ts';

/**
 * Everything in a report is foreign: names, paths, values, what a guest printed. Each target gets its own escape,
 * and each renderer escapes as the last thing it does.
 */

/**
 * What a reader cannot see or what moves the text around it: controls (ANSI and OSC sequences start with one), bidi
 * marks, default-ignorable characters, line separators, lone surrogates and every space but U+0020.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One line of text with everything unseen made visible: `\n`, `\t`, `\u{202e}`. */
export function escapeText(text: string): string {
  return text.replace(
    UNSEEN,
    (char) => SHORT[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`,
  );
}

/** The lines of a text that may have several, each escaped; tabs become two spaces. */
export function escapeLines(text: string): string[] {
  return text.split(/\r\n|\n/).map((line) => escapeText(line.replaceAll('\t', '  ')));
}

/**
 * JSON text whose value is the same, without anything unseen or that the runner reads as a command: JSON's own escapes
 * stand for them. Line breaks between values stay.
 */
export function escapeJson(json: string): string {
  return json
    .replace(UNSEEN, (char) => (char === '\n' ? char : char.split('').map(jsonUnit).join('')))
    .replaceAll('##[', '##\\u005b');
}

function jsonUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Skipped by the runner before `::`: .NET's white space; and, to be safe, what other readers of logs skip. */
const BEFORE_COMMAND = '(?:[\\s\\u0085\\u180e\\u200b\\ufeff]|\\u001b\\[[0-9;]*m)*';
const COMMAND_START = new RegExp(`^(${BEFORE_COMMAND})::`);

/**
 * Text that the runner reads no workflow command from, whichever stream it goes to. The runner takes `::name::` at the
 * start of a line after Unicode space and `##[name]` anywhere in one, and ends a line at a lone CR as well.
 * Source: actions/runner, `ActionCommand.TryParseV2` and `TryParse`.
 */
export function escapeLog(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\r+$/, '').replaceAll('\r', '\\r').replace(COMMAND_START, '$1\\::'))
    .map((line) => line.replaceAll('##[', '##\\['))
    .join('\n');
}

/** The message of a workflow command. Source: @actions/core, `escapeData`. */
export function escapeCommandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command. Source: @actions/core, `escapeProperty`. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What can start a construct: all punctuation but that of sentences; a colon before a word (emoji, `http://`), `www.`. */
const MARKUP = /[!-&*+<=>@[-`{-~]|:(?=[\w/+-])|(?<=www)\./gi;

/**
 * Literal text inside GitHub's Markdown, in table cells and HTML elements too; never at the start of a line. Punctuation
 * becomes entities, and a comment parts `@`, `#` and `:` from what follows, since mentions, references and emoji are
 * looked for in the rendered text.
 */
export function escapeMarkdown(text: string): string {
  return escapeText(text).replace(MARKUP, (char) => {
    const entity = `&#${char.charCodeAt(0)};`;
    return '@#:'.includes(char) ? `${entity}<!-- -->` : entity;
  });
}

/** As code: GitHub looks for no mention or reference in it. */
export function markdownCode(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** A block of lines on one line of Markdown, so that it can stand in a list or a table cell. */
export function markdownBlock(text: string): string {
  return `<pre>${escapeLines(text).map(escapeMarkdown).join('&#10;')}</pre>`;
}

/** A text of at most `limit` UTF-16 units; what is cut is said, and no surrogate pair is parted. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const note = ` … (${formatCount(text.length)} characters)`;
  const head = text.slice(0, Math.max(0, limit - note.length));
  return head.replace(/[\ud800-\udbff]$/, '') + note;
}
