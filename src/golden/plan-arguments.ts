import { typeName } from '../wave/type-name.ts';
import type { Value } from '../wave/value.ts';
import { type Callee, type HandleUse, handlesIn } from './handles.ts';
import type { Files } from './plan.ts';
import { isProblem, type Problem } from './problem.ts';
import type { StepText } from './transcript.ts';
import { readTyped } from './values.ts';

/** Why the handles inside an argument cannot be passed; null where they can, and are. */
type PassHandles = (uses: readonly HandleUse[], at: number) => Problem | null;

/** The values between a call's parentheses, each by the type of its parameter. */
export function planArguments(
  { args, callEnd }: Pick<StepText, 'args' | 'callEnd'>,
  { target: { func, full } }: Pick<Callee, 'target'>,
  pass: PassHandles,
  files: Files,
): Value[] | Problem {
  const { params } = func;
  if (args.length !== params.length) {
    const surplus = args[params.length];
    const list = params.map(({ name, type }) => `${name}: ${typeName(type)}`).join(', ');
    return {
      at: surplus?.start ?? callEnd - 1,
      message: `${full} takes ${counted(params.length, 'argument')}, here ${args.length === 1 ? 'is' : 'are'} ${args.length}`,
      hint: `its signature is ${full}(${list})${func.result === null ? '' : ` -> ${typeName(func.result)}`}`,
    };
  }
  const values: Value[] = [];
  for (const [index, param] of params.entries()) {
    const argument = args[index];
    if (argument === undefined) continue;
    const value = readTyped(argument, param.type, files);
    if (isProblem(value)) return value;
    const wrong = pass(handlesIn(value, param.type), argument.start);
    if (wrong !== null) return wrong;
    values.push(value);
  }
  return values;
}

const counted = (count: number, noun: string) =>
  `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
