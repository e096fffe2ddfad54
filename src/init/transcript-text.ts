import { scopeOf } from '../golden/plan.ts';
import type { Limits } from '../hosts/protocol.ts';
import type { World } from '../wit/model.ts';
import { documentation } from './documentation.ts';
import { exampleCases } from './example-case.ts';

export interface ExampleTranscript {
  /** The whole file. */
  readonly text: string;
  readonly cases: number;
  /** Exports that no case calls, and why. */
  readonly uncalled: readonly { readonly name: string; readonly why: string }[];
}

/** A transcript with one call of each export, without results: `golden --update` writes them. Null where nothing can be called. */
export function exampleTranscript(world: World, limits: Limits): ExampleTranscript | null {
  const scope = scopeOf(world, limits);
  const examples = exampleCases(scope.exports);
  const called = distinct(examples.filter((one) => 'calls' in one));
  const uncalled = examples.filter((one) => 'why' in one);
  if (called.length === 0) return null;
  const cases = called.map(({ title, calls }) => [`# ${title}`, ...calls.map((call) => `> ${call}`)]);
  const blocks = [header(scope.imports.targets.length > 0), ...cases, ...footer(uncalled)];
  return {
    text: `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`,
    cases: called.length,
    uncalled,
  };
}

function header(asksHost: boolean): string[] {
  return [
    '# One call of each export, with made-up arguments. `component-check golden --update` writes what they answer below them.',
    '# Read that before you commit it, and replace these arguments and titles by ones that mean something.',
    ...(asksHost
      ? [
          '# What the component asks of its host is listed as `< f(x) = ?`: put the answer there, and update once more.',
        ]
      : []),
    `# The language: ${documentation('docs/transcripts.md')}`,
  ];
}

function footer(uncalled: ExampleTranscript['uncalled']): string[][] {
  if (uncalled.length === 0) return [];
  const lines = uncalled.map(({ name, why }) => `#   ${name}: ${why}`);
  return [['# Not called here; test these from a host of your own:', ...lines]];
}

/** Methods of two resources may look alike where their interfaces do; a title may stand once. */
function distinct<T extends { readonly title: string }>(called: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return called.map((one) => {
    const count = (seen.get(one.title) ?? 0) + 1;
    seen.set(one.title, count);
    return count === 1 ? one : { ...one, title: `${one.title} (${count})` };
  });
}
