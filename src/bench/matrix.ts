import { type BenchAxes, type Optimization, parseOptimization } from '../config/bench.ts';
import type { ComponentConfig } from '../config/config.ts';

/** One way to build a component. */
export interface Variant {
  /** Unique among those of a component, and what a table calls it: `1.25 +greenteagc strip`. */
  readonly label: string;
  /** A version or range; null: what the run would take anyway. */
  readonly go: string | null;
  readonly experiments: readonly string[];
  readonly ldflags: string;
  readonly optimize: Optimization;
}

/** Every combination of what the axes name, in their order; of an empty axis, what the component's own settings say. */
export function variantsOf({ build, optimize }: ComponentConfig, axes: BenchAxes): readonly Variant[] {
  const variants: Variant[] = [];
  for (const go of orOwn(axes.go)) {
    for (const experiments of orOwn(axes.experiments)) {
      for (const ldflags of orOwn(axes.ldflags)) {
        for (const optimized of orOwn(axes.optimize)) {
          const [version = null, own = ''] = go?.split('+') ?? [];
          const said = [experiments ?? build.experiments.join(','), own].flatMap(splitExperiments);
          const all = [...new Set(said)];
          const optimization = optimized === null ? optimize : parseOptimization(optimized);
          if (optimization === null) throw new TypeError(`${optimized} was judged before`);
          variants.push({
            label: labelOf(
              version,
              experiments === null && own === '' ? [] : all,
              ldflags,
              optimized,
              experiments === null ? 'as configured' : 'no experiments',
            ),
            go: version,
            experiments: all,
            ldflags: ldflags ?? build.ldflags,
            optimize: optimization,
          });
        }
      }
    }
  }
  const labels = new Set<string>();
  return variants.filter(({ label }) => !labels.has(label) && labels.add(label));
}

const orOwn = (axis: readonly string[]): readonly (string | null)[] => (axis.length === 0 ? [null] : axis);

const splitExperiments = (text: string): string[] =>
  text === 'none' ? [] : text.split(',').filter((name) => name !== '');

function labelOf(
  go: string | null,
  experiments: readonly string[],
  ldflags: string | null,
  optimize: string | null,
  bare: string,
): string {
  const parts = [
    go === null ? null : `Go ${go}`,
    experiments.length === 0 ? null : `+${experiments.join('+')}`,
    ldflags === null ? null : ldflags === '' ? 'no ldflags' : ldflags,
    optimize === null ? null : optimize === 'none' ? 'not optimized' : optimize,
  ].filter((part) => part !== null);
  return parts.length === 0 ? bare : parts.join(' ');
}
