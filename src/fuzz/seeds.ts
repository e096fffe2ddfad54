import { planCase, type Scope } from '../golden/plan.ts';
import type { GoldenFiles } from '../golden/read.ts';
import type { Target } from '../golden/spelling.ts';
import { parseValue } from '../wave/parse.ts';
import type { Value } from '../wave/value.ts';

/** Arguments that transcripts call a function with, by its full name. */
export type Seeds = ReadonlyMap<string, readonly (readonly Value[])[]>;

/** A value of more characters than this is left to its transcript. */
const LONGEST = 16_384;

/** Cases that cannot be planned, and calls with handles, give nothing: `golden` says what is wrong with them. */
export function readSeeds(files: GoldenFiles | null, scope: Scope): Seeds {
  const seeds = new Map<string, (readonly Value[])[]>();
  for (const file of files?.transcripts ?? []) {
    const { source, cases } = file.transcript;
    for (const text of cases) {
      const plan = text.problems.length > 0 ? [] : planCase(source, text, scope, file);
      if (!('run' in plan)) continue;
      for (const { target, send } of plan.steps) {
        const values = argumentsOf(target, send.args);
        if (values !== null && values.length > 0)
          seeds.set(target.full, [...(seeds.get(target.full) ?? []), values]);
      }
    }
  }
  return seeds;
}

/** The arguments of a call of a transcript; null where one is a handle, or very long. */
export function argumentsOf({ func }: Target, texts: readonly string[]): Value[] | null {
  const own = func.role.kind === 'method' ? texts.slice(1) : texts;
  const parsed = func.params.map(({ type }, index) => {
    const text = own[index] ?? '';
    const value = text.length > LONGEST ? null : parseValue(text, type, { variables: new Map() });
    return value?.ok === true ? value.value : null;
  });
  const values = parsed.filter((value) => value !== null);
  return values.length === func.params.length ? values : null;
}
