import { didYouMean } from '../config/suggest.ts';
import type { Item } from './lines.ts';
import { trimmed } from './lines.ts';
import type { Problem } from './problem.ts';
import type { ExpectedText } from './transcript.ts';

/** `! trap`, `! trap CLASS`, `! trap TEXT`, `! exit 0`, `! exit 1`. */
export function readOutcome({ body, start, end }: Item): ExpectedText | Problem {
  const word = /^\S*/.exec(body.text)?.[0] ?? '';
  const inner = trimmed(body.text, word.length, body.text.length);
  const rest = { text: inner.text, start: body.start + inner.start };
  if (word === 'trap') return { kind: 'trap', trap: rest.text === '' ? null : rest, start, end };
  if (word !== 'exit') {
    const hint = didYouMean(word, ['trap', 'exit']);
    return { at: body.start, message: `"${word}" is no outcome: it is \`! trap\` or \`! exit\``, hint };
  }
  if (rest.text === '0' || rest.text === '1')
    return { kind: 'exit', code: rest.text === '0' ? 0 : 1, start, end };
  return {
    at: rest.start,
    message: `a component cannot exit with "${rest.text}"`,
    hint: 'write `! exit 0` or `! exit 1`: the WASI adapter makes 1 of every other code',
  };
}
