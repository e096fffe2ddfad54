import type { Judgement } from './values.ts';
import { quoted } from './values.ts';

/** Bounds of a glob; a pattern within them compiles to expressions that cannot run away. */
const LONGEST = 256;
const MOST_CHOICES = 3;
const MOST_SEGMENTS = 32;

/**
 * What is wrong with a glob, or null. There are no regular expressions in the config; globs become some, so they are
 * bounded: each segment is matched by itself, against one name of at most 255 bytes, with at most three stars or
 * braces.
 */
export function globProblem(pattern: string): Judgement {
  const wrong = (problem: string, hint: string) => ({ problem: `${quoted(pattern)} ${problem}`, hint });
  if (pattern.trim() === '') return { problem: 'is an empty pattern', hint: 'Write a glob, or remove it.' };
  if (pattern.length > LONGEST) return wrong(`is longer than ${LONGEST} characters`, 'Use several patterns.');
  if (pattern.startsWith('!')) return wrong('begins with `!`', 'Patterns only add; there are no exceptions.');
  // picomatch hands these through to the regular expression, where they could repeat what repeats.
  if (/[()|]|[\]}]\+/.test(pattern.replaceAll(/\\./g, '')))
    return wrong(
      'holds an extended glob',
      'Use `*`, `?`, `**`, `[abc]` and `{a,b}`; a backslash makes a character plain.',
    );
  const segments = pattern.split('/');
  if (segments.length > MOST_SEGMENTS)
    return wrong(`has over ${MOST_SEGMENTS} parts`, 'Use several patterns.');
  if (segments.some((segment) => unbalanced(segment)))
    return wrong(
      'has a bracket or brace that is not closed before `/`',
      'Write one pattern for each alternative.',
    );
  if (segments.some((segment) => segment !== '**' && choices(segment) > MOST_CHOICES))
    return wrong(
      `has over ${MOST_CHOICES} stars and braces between two \`/\``,
      'Use fewer `*` and `{`, or several patterns.',
    );
  return null;
}

/** What a matcher may have to try again: runs of stars, and braces. */
const choices = (segment: string) => segment.match(/\*+|\{/g)?.length ?? 0;

function unbalanced(segment: string): boolean {
  const plain = segment.replaceAll(/\\./g, '');
  const count = (character: string) => plain.split(character).length - 1;
  return count('{') !== count('}') || count('[') !== count(']');
}
