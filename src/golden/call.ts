import { splitArguments } from '../wave/arguments.ts';
import { type Item, trimmed } from './lines.ts';
import { isProblem, type Problem, waveProblem } from './problem.ts';
import type { AnswerText, Piece, StepText, StubText } from './transcript.ts';

type Call = Pick<StepText, 'variable' | 'name' | 'args' | 'callEnd'>;

/** `[variable =] name(args)` of a `>` line. */
export function readCall(body: Piece): Call | Problem {
  const call = readHead(body);
  if (isProblem(call)) return call;
  const rest = after(body, call.callEnd);
  if (rest.text === '') return call;
  return {
    at: rest.start,
    message: 'a call ends with its closing parenthesis',
    hint: 'write the result on the next line',
  };
}

/** What stands after `<`: a call, then `= value`, `= ?`, `! trap` or nothing; or `drop handle`. */
export function readStub({ body, start, end }: Item): StubText | Problem {
  const [whole, before = '', dropped] = /^(drop\s+)([^\s(!=]+)(?=$|\s*!\s*trap$)/.exec(body.text) ?? [];
  if (whole !== undefined && dropped !== undefined) {
    const args = [{ text: dropped, start: body.start + before.length }];
    const fails = whole.length < body.text.length;
    const name = { text: 'drop', start: body.start };
    return {
      start,
      end,
      variable: null,
      name,
      args,
      callEnd: body.start + whole.length,
      drop: true,
      answer: { kind: fails ? 'trap' : 'none' },
    };
  }
  const call = readHead(body);
  if (isProblem(call)) return call;
  const answer = readAnswer(after(body, call.callEnd));
  if (isProblem(answer)) return answer;
  return { start, end, ...call, drop: false, answer };
}

function readAnswer(rest: Piece): AnswerText | Problem {
  if (rest.text === '') return { kind: 'none' };
  if (/^!\s*trap$/.test(rest.text)) return { kind: 'trap' };
  const value = rest.text.startsWith('=') ? trimmed(rest.text, 1, rest.text.length) : null;
  if (value?.text === '?') return { kind: 'open' };
  if (value !== null && value.text !== '') {
    return { kind: 'value', value: { text: value.text, start: rest.start + value.start } };
  }
  const hint = 'write `= value`, `= ?` or `! trap` after the call';
  return { at: rest.start, message: 'this is no answer to an imported call', hint };
}

function readHead(body: Piece): Call | Problem {
  const open = body.text.indexOf('(');
  if (open < 0) {
    const hint = 'write it as `compute-hash([1, 2, 3])`; without arguments `now()`';
    return { at: body.start, message: `a call needs parentheses: "${body.text}"`, hint };
  }
  const [, variable, gap = '', name = ''] =
    /^(?:([^=\s]*)(\s*=\s*))?(.*)$/s.exec(body.text.slice(0, open)) ?? [];
  const nameStart = body.start + (variable ?? '').length + gap.length;
  const wrong = wrongHead(variable, name.trim());
  if (wrong !== null) return { at: body.start, ...wrong };
  const split = splitArguments(body.text, open);
  if (!split.ok) return waveProblem(split.problem, body.start);
  return {
    variable: variable === undefined ? null : { text: variable, start: body.start },
    name: { text: name.trim(), start: nameStart },
    args: split.value.args.map(({ text, offset }) => ({ text, start: body.start + offset })),
    callEnd: body.start + split.value.end,
  };
}

function wrongHead(variable: string | undefined, name: string): Omit<Problem, 'at'> | null {
  if (variable !== undefined && !/^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$/.test(variable)) {
    return {
      message: `"${variable}" is no name for a variable`,
      hint: 'use letters, digits and hyphens: `c`, `my-counter`',
    };
  }
  if (name === '') return { message: 'a call needs the name of a function before its parentheses' };
  return /\s/.test(name) ? { message: `a function's name has no space in it: "${name}"` } : null;
}

function after(body: Piece, offset: number): Piece {
  const rest = trimmed(body.text, offset - body.start, body.text.length);
  return { text: rest.text, start: body.start + rest.start };
}
