import type { MeasuredInput } from './measure.ts';
import { type BenchedRun, FIGURES, type Figure, type FigureName } from './result.ts';
import type { Sample } from './sample.ts';
import { spreadOf } from './statistics.ts';

/** What a component is on disk, in bytes; `core`: its core module, where there is one. */
export interface FileSizes {
  readonly raw: number;
  readonly gzip: number;
  readonly core: number | null;
}

/** All samples of one variant on one host, as one run for each input. */
export function runsOf(samples: readonly Sample[], sizes: FileSizes): readonly BenchedRun[] {
  const [first] = samples;
  if (first === undefined) return [];
  return (inUse(first)?.inputs ?? []).map(({ name }): BenchedRun => {
    const measured = samples.flatMap(
      (one) => inUse(one)?.inputs.filter((input) => input.name === name) ?? [],
    );
    const failed = measured.find((input) => input.failed !== null)?.failed ?? null;
    const about = { host: first.host, version: first.version, input: name, failed };
    return { ...about, figures: failed === null ? figuresOf(samples, name, measured, sizes) : [] };
  });
}

/** What tells memory: the run that tells times, where there was one. */
const inUse = ({ plain, fueled }: Sample) => plain ?? fueled;

type Whole = Extract<MeasuredInput, { readonly failed: null }>;
const isWhole = (input: MeasuredInput): input is Whole => input.failed === null;

function figuresOf(
  samples: readonly Sample[],
  name: string,
  measured: readonly MeasuredInput[],
  { raw, gzip, core }: FileSizes,
): readonly Figure[] {
  const inputs = measured.filter(isWhole);
  const plain = samples.flatMap((one) => one.plain ?? []);
  const timed = plain.flatMap((one) => one.inputs.filter((input) => input.name === name)).filter(isWhole);
  const fueled = samples.flatMap(({ fueled: one }) => one ?? []);
  const fuels = fueled.flatMap((one) => one.inputs.filter((input) => input.name === name)).filter(isWhole);
  const fuel = (pick: (fuel: NonNullable<Whole['fuel']>) => number) =>
    fuels.flatMap((one) => (one.fuel ? pick(one.fuel) : []));
  const all: readonly (readonly [FigureName, readonly number[]])[] = [
    ['raw', [raw]],
    ['gzip', [gzip]],
    ['core', core === null ? [] : [core]],
    ['compile', plain.map(({ loadMs }) => loadMs)],
    ['cached', samples.flatMap((one) => (one.cached && one.fueled !== null ? one.fueled.loadMs : []))],
    ['instantiate', plain.map(({ instantiateMs }) => spreadOf(instantiateMs).median)],
    ['first-call', timed.map(({ firstNs }) => firstNs)],
    ['call', timed.map(({ medianNs }) => medianNs)],
    ['call-p95', timed.map(({ p95Ns }) => p95Ns)],
    ['throughput', timed.map(({ calls, totalNs }) => (calls * 1e9) / Math.max(1, totalNs))],
    ['memory-start', samples.flatMap((one) => inUse(one)?.memoryStart ?? [])],
    ['memory-calls', inputs.map(({ memoryBytes }) => memoryBytes)],
    ['fuel-start', fueled.flatMap(({ fuelStart }) => fuelStart ?? [])],
    ['fuel-first', fuel(({ first }) => first)],
    ['fuel-call', fuel(({ median }) => median)],
    ['fuel-p95', fuel(({ p95 }) => p95)],
    ['fuel-max', fuel(({ max }) => max)],
    ['fuel-total', fuel(({ total }) => total)],
  ];
  return all.flatMap(([figure, values]) => (values.length === 0 ? [] : [figureOf(figure, values)]));
}

/** Whether a figure is of a kind that does not depend on the machine. */
export const isMachineless = ({ unit }: Pick<Figure, 'unit'>): boolean => unit === 'bytes' || unit === 'fuel';

/** Sizes, memory and fuel do not depend on the machine; one that varied all the same is not called deterministic. */
function figureOf(name: FigureName, values: readonly number[]): Figure {
  const spread = spreadOf(values);
  const { unit } = FIGURES[name];
  const deterministic = isMachineless({ unit }) && spread.min === spread.max;
  return { name, unit, deterministic, ...spread };
}
