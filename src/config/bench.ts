import type { RawComponent } from './schema.ts';
import type { Settings } from './scope.ts';
import { type Judgement, quoted } from './values.ts';

export const WASM_OPT_LEVELS = ['-O', '-O1', '-O2', '-O3', '-O4', '-Os', '-Oz'] as const;
export type WasmOptLevel = (typeof WASM_OPT_LEVELS)[number];

export interface Optimization {
  readonly strip: boolean;
  readonly wasmOpt: WasmOptLevel | null;
}

/** Lists as written; an empty one is what the component's `build` and `optimize` say. */
export interface BenchAxes {
  readonly go: readonly string[];
  readonly experiments: readonly string[];
  readonly ldflags: readonly string[];
  readonly optimize: readonly string[];
}

export function resolveBench(raw: RawComponent['bench'] = {}, setting: Settings): BenchAxes {
  return {
    go: setting<readonly string[]>('bench.go', raw.go, []),
    experiments: setting<readonly string[]>('bench.experiments', raw.experiments, []),
    ldflags: setting<readonly string[]>('bench.ldflags', raw.ldflags, []),
    optimize: setting<readonly string[]>('bench.optimize', raw.optimize, []),
  };
}

export function judgeBenchGo(text: string): Judgement {
  if (/^[a-z0-9.<>=~^ -]+(?:\+[a-z0-9]+(?:,[a-z0-9]+)*)?$/.test(text)) return null;
  return {
    problem: `${quoted(text)} is no version of Go`,
    hint: 'Write 1.26, 1.25.14, stable, or 1.25+greenteagc for one with a GOEXPERIMENT.',
  };
}

export function judgeExperiments(text: string): Judgement {
  if (/^[a-z0-9]+(?:,[a-z0-9]+)*$/.test(text)) return null;
  return {
    problem: `${quoted(text)} is no GOEXPERIMENT`,
    hint: 'Write one, or several for one build: greenteagc, jsonv2,greenteagc; none for none.',
  };
}

export function judgeOptimization(text: string): Judgement {
  if (parseOptimization(text) !== null) return null;
  return {
    problem: `${quoted(text)} is no optimization`,
    hint: `Write none, strip, one of ${WASM_OPT_LEVELS.join(', ')}, or strip,-Oz.`,
  };
}

/** `none`, `strip`, `-Oz`, `strip,-Oz`; the dash may be left out, which a shell takes more easily. Null: neither. */
export function parseOptimization(text: string): Optimization | null {
  if (text === 'none') return { strip: false, wasmOpt: null };
  let made: Optimization = { strip: false, wasmOpt: null };
  for (const part of text.split(',')) {
    const level = WASM_OPT_LEVELS.find((one) => one === part || one === `-${part}`);
    if (part === 'strip' && !made.strip) made = { ...made, strip: true };
    else if (level !== undefined && made.wasmOpt === null) made = { ...made, wasmOpt: level };
    else return null;
  }
  return made;
}
