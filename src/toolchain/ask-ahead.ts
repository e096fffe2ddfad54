import { type AskedGo, askGo } from './ask-go.ts';
import { askWasmTools } from './ask-wasm-tools.ts';
import type { Environment } from './environment.ts';
import { findOnPath } from './find-on-path.ts';

/** A program, and its answer as soon as it is there. */
interface Asked<Answer> {
  readonly file: string;
  readonly answer: Promise<Answer>;
}

/** What the programs on PATH were asked before anybody knew whether they are needed. */
export interface AskedAhead {
  readonly go: Asked<AskedGo> | null;
  readonly wasmTools: Asked<string> | null;
  /** Ends those that have not answered: nobody asks for them any more. */
  readonly end: () => void;
}

/** Asks the go and the wasm-tools on PATH who they are, while the configuration that decides about them is read. */
export function askAhead(env: Environment, signal: AbortSignal): AskedAhead {
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  return {
    go: ask(findOnPath('go', env), (file) => askGo(file, env, { signal: until })),
    wasmTools: ask(findOnPath('wasm-tools', env), (file) => askWasmTools(file, env, until)),
    end: () => over.abort(),
  };
}

function ask<Answer>(file: string | null, start: (file: string) => Promise<Answer>): Asked<Answer> | null {
  if (file === null) return null;
  const answer = start(file);
  // Who needs it hears of its failure; perhaps nobody does.
  answer.catch(() => {});
  return { file, answer };
}
