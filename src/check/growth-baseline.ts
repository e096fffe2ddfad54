import type { CaseFuel, Figures } from '../baseline/figures.ts';
import type { Evidence } from './check.ts';
import type { Finding } from './finding.ts';
import { finding } from './make-finding.ts';

/** Two runs of one component. */
export interface Compared {
  readonly ref: string;
  readonly before: Figures;
  readonly now: Figures;
}

export function baselineOf({ compat, figures }: Evidence): Compared | { readonly none: string } {
  if (compat === null) return { none: 'name one by --base REPORT.json' };
  const { base } = compat;
  if ('none' in base) return base;
  if (base.figures == null)
    return { none: `${base.ref} holds no figures; name the component-check.json of an earlier run` };
  if (figures === null) return { none: 'nothing was measured in this run' };
  return { ref: base.ref, before: base.figures, now: figures };
}

/** Said before any number: a newer Go writes other code. */
export function otherGo({ before, now }: Compared): string {
  return before.go === now.go ? '' : `built by ${goName(now.go)}, the baseline by ${goName(before.go)}: `;
}

const goName = (version: string | null) => (version === null ? 'an unknown Go' : `Go ${version}`);

/** Why a size of two runs cannot be held against each other; null where it can. */
export function sizeDiffers({ before, now }: Compared, measure: 'raw' | 'gzip'): string | null {
  if (measure === 'gzip' && before.zlib !== now.zlib)
    return `zlib is ${now.zlib ?? 'unknown'}, the baseline’s ${before.zlib ?? 'unknown'}: each compresses to other sizes`;
  if (before.encoder === now.encoder) return null;
  return `wasm-tools is ${now.encoder ?? 'unknown'}, the baseline’s ${before.encoder ?? 'unknown'}: each encodes other bytes`;
}

/** The same for fuel. */
export function fuelDiffers({ before, now }: Compared): string | null {
  if (now.wasmtime === null) return 'wasmtime did not run';
  if (before.wasmtime === null) return 'wasmtime did not run there';
  if (before.wasmtime !== now.wasmtime)
    return `wasmtime is ${now.wasmtime}, the baseline’s ${before.wasmtime}`;
  if (before.go !== now.go) return `Go is ${now.go ?? 'unknown'}, the baseline’s ${before.go ?? 'unknown'}`;
  return before.cases.length === 0 ? 'no case was measured there' : null;
}

/** A case in both runs. */
export interface Pair {
  readonly now: CaseFuel;
  readonly before: CaseFuel;
}

export function pairsOf({ before, now }: Compared): Pair[] {
  return now.cases.flatMap((one) => {
    const other = before.cases.find(({ file, name }) => file === one.file && name === one.name);
    return other === undefined ? [] : [{ now: one, before: other }];
  });
}

export function notComparable(
  rule: 'size/not-comparable' | 'fuel/not-comparable',
  what: string,
  why: string,
  ref: string,
): Finding {
  return finding(rule, {
    message: `${what} is not comparable with ${ref}: ${why}`,
    hint: 'take a baseline that was measured with the same tools',
  });
}
