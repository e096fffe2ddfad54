import { Lexer } from 'yaml';

/** A config is five levels deep; far below what the parser, which calls itself for each level, has stack for. */
const DEEPEST = 32;
const WIDEST_INDENT = 256;
/** About ten thousand keys; a file of comments is one token. */
const MOST_TOKENS = 50_000;

/** Why the text is too much for a parser that calls itself, or null. Only splits it into tokens, which needs no stack. */
export function boundsProblem(text: string): string | null {
  let flow = 0;
  /** Indicators in a row: `- - - x` nests three deep within one line. */
  let block = 0;
  let lineStart = true;
  let tokens = 0;
  for (const token of new Lexer().lex(text)) {
    if (++tokens > MOST_TOKENS) return 'The file holds more than ten thousand values';
    const space = /^[ \t]+$/.test(token);
    if (lineStart && space && token.length > WIDEST_INDENT)
      return `A line is indented by more than ${WIDEST_INDENT} columns`;
    lineStart = token === '\n' || token === '\r\n';
    if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow--;
    if (token === '-' || token === '?' || token === ':') block++;
    else if (!space) block = 0;
    if (Math.max(flow, block) > DEEPEST) return `The file nests more than ${DEEPEST} levels deep`;
  }
  return null;
}
