import { z } from 'zod';
import { type FromHost, TRAP_CLASSES } from './protocol.ts';

const number = z.number();
const text = z.string();

const path = z.union([z.tuple([text]), z.tuple([text, text])]);
const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('result'), value: text.nullable() }),
  z.object({ kind: z.literal('trap'), class: z.enum(TRAP_CLASSES), message: text }),
  z.object({ kind: z.literal('exit'), code: z.union([z.literal(0), z.literal(1)]) }),
]);
const dirty = z.object({
  importPath: path.nullable(),
  type: z.enum(['bool', 'u8', 'u16', 's8', 's16', 'flags']),
  value: number,
  read: number,
});
const cost = z.object({
  callFuel: number.nullable(),
  instantiationFuel: number.nullable(),
  memoryBytes: number,
  memoryGrowths: number.nullable(),
});

const schema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    protocol: number,
    host: text,
    version: text,
    features: z.array(text),
  }),
  z.object({ type: z.literal('loaded'), nonce: text, durationMs: number }),
  z.object({
    type: z.literal('step'),
    nonce: text,
    id: number,
    step: number,
    outcome,
    imports: z.array(z.object({ importPath: path, args: z.array(text) })),
    calls: z.object({ durationsNs: z.array(number), fuel: z.array(number).nullable() }).optional(),
    dirty: z.array(dirty).optional(),
  }),
  z.object({
    type: z.literal('done'),
    nonce: text,
    id: number,
    stdout: text,
    stderr: text,
    outputBytes: number,
    cost,
    durationMs: number,
    files: z.array(text).optional(),
  }),
  z.object({ type: z.literal('error'), nonce: text, id: number.nullable(), code: text, message: text }),
]);

/** A host's line as a message, or null where it is none. */
export function readMessage(line: string): FromHost | null {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
