import { z } from 'zod';

/** What a run measured of a component, and what the numbers hang on. Sizes in bytes. */
export interface Figures {
  readonly size: { readonly raw: number; readonly gzip: number };
  /** Null where nobody knows. */
  readonly go: string | null;
  /** `native 1.257.1`; other encoders write other bytes. */
  readonly encoder: string | null;
  readonly zlib: string | null;
  readonly wasmtime: string | null;
  /** Cases that wasmtime ran. */
  readonly cases: readonly CaseFuel[];
  /** Bytes of custom sections of the core modules, by name; null where the component is not at hand. */
  readonly sections: Readonly<Record<string, number>> | null;
}

export interface CaseFuel {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly seed: number;
  readonly callFuel: number;
  readonly instantiationFuel: number;
}

const text = z.string().nullable();
/** Bytes and fuel are whole: growth is counted without rounding. */
const count = z.number().nonnegative().refine(Number.isInteger, 'expected a whole number');

/** Of a component of a report, what figures are read from. */
export const measuredSchema = z.object({
  size: z.object({ raw: count, gzip: count }),
  tools: z.object({
    go: z.object({ version: z.string() }).nullable(),
    wasmTools: z.object({ version: z.string(), engine: z.string() }).nullable(),
  }),
  golden: z.array(
    z.object({
      file: z.string(),
      line: z.number(),
      name: z.string(),
      host: z.string(),
      status: z.string(),
      cost: z.object({ seed: z.number(), callFuel: count.nullable(), instantiationFuel: count.nullable() }),
    }),
  ),
});
const own = z.object({ zlib: text, wasmtime: text });

/** Of a component of a report, and the report's own tools; null where it, which anybody may have written, does not hold them. */
export function readFigures(
  component: unknown,
  tools: unknown,
  sections: Figures['sections'],
): Figures | null {
  const [measured, made] = [measuredSchema.safeParse(component), own.safeParse(tools)];
  if (!measured.success || !made.success) return null;
  const { size, tools: built, golden } = measured.data;
  const { go, wasmTools } = built;
  return {
    size,
    go: go?.version ?? null,
    encoder: wasmTools && `${wasmTools.engine} ${wasmTools.version}`,
    ...made.data,
    cases: golden.flatMap(({ host, status, cost, ...at }) => {
      const { callFuel, instantiationFuel, seed } = cost;
      if (host !== 'wasmtime' || status === 'skipped' || callFuel === null || instantiationFuel === null)
        return [];
      return [{ file: at.file, line: at.line, name: at.name, seed, callFuel, instantiationFuel }];
    }),
    sections,
  };
}
