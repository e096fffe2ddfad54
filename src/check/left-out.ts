import type { Evidence } from './check.ts';

/** What holds for a Go program alone: its runtime loses memory that others grow, and `//go:wasmexport` is Go's. */
const GO_RULES = ['abi/missing-realloc', 'abi/early-realloc', 'abi/unused-export'];
/** What only the module tells that went into the component. */
const MODULE_RULES = ['build/not-a-reactor', 'abi/stale-post-return'];

/** Why rules of the `abi` check were not looked for, and which; null where all were. */
export function leftOut({ core, shape }: Pick<Evidence, 'core' | 'shape'>): string | null {
  const isGo = (core === null ? shape.cores : [core]).some((one) => one.isGo);
  if (core !== null && isGo) return null;
  const why = isGo ? 'the component was encoded before' : 'not linked by Go';
  const rules = core === null ? [...GO_RULES, ...MODULE_RULES] : GO_RULES;
  return `${why}: ${rules.slice(0, -1).join(', ')} and ${rules.at(-1)} were not looked for`;
}
