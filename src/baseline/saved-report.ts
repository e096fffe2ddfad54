import { z } from 'zod';
import { CheckError } from '../errors.ts';
import { measuredSchema } from './figures.ts';

/** A component of a report, as far as it is compared. */
const component = z.object({
  ...measuredSchema.shape,
  size: measuredSchema.shape.size.nullable(),
  name: z.string(),
  sha256: z.string().nullable(),
  world: z.string().nullable(),
  imports: z.array(z.string()),
});

const schema = z.object({
  schema: z.literal('component-check/1'),
  commit: z.string().nullable(),
  tools: z.object({
    componentCheck: z.string(),
    node: z.string(),
    zlib: z.string(),
    jco: z.string(),
    wasmtime: z.string().nullable(),
  }),
  components: z.array(component),
});

/** What a `component-check.json`, which anybody may have written, must hold to be compared with. */
export type SavedReport = z.infer<typeof schema>;

/** @throws CheckError `no-base` where it is no report, with what in it is wrong */
export function readSavedReport(bytes: Uint8Array, ref: string): SavedReport {
  const refuse = (problem: string, cause?: unknown) =>
    new CheckError('no-base', `${ref} is no report of component-check: ${problem}`, {
      hint: 'name a component-check.json as a run wrote it, with schema component-check/1',
      cause,
    });
  const parsed = schema.safeParse(parseJson(bytes, (cause) => refuse('it is no JSON', cause)));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = dotted(issue?.path ?? []);
  throw refuse(`${at === '' ? 'what it holds' : `\`${at}\``} is not what it must be (${issue?.message})`);
}

function parseJson(bytes: Uint8Array, refuse: (cause: unknown) => CheckError): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (cause) {
    throw refuse(cause);
  }
}

/** `components[0].imports[1]` */
const dotted = (path: readonly PropertyKey[]) =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
