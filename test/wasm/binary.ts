/** Bytes of small modules and components, written by hand: the hostile ones no tool would write. */
export const MAGIC = [0x00, 0x61, 0x73, 0x6d];

export function leb(value: number): number[] {
  const low = value & 0x7f;
  return value < 0x80 ? [low] : [low | 0x80, ...leb(Math.floor(value / 0x80))];
}

export function name(text: string): number[] {
  const bytes = [...new TextEncoder().encode(text)];
  return [...leb(bytes.length), ...bytes];
}

export function vector(items: readonly (readonly number[])[]): number[] {
  return [...leb(items.length), ...items.flat()];
}

export function section(id: number, body: readonly number[]): number[] {
  return [id, ...leb(body.length), ...body];
}

export const core = (...sections: readonly (readonly number[])[]) =>
  Uint8Array.from([...MAGIC, 1, 0, 0, 0, ...sections.flat()]);

export const component = (...sections: readonly (readonly number[])[]) =>
  Uint8Array.from([...MAGIC, 0x0d, 0, 1, 0, ...sections.flat()]);

/** A module with one empty function under each of the names. */
export function coreExporting(...names: readonly string[]): Uint8Array {
  const type = section(1, [1, 0x60, 0, 0]);
  const functions = section(3, [1, 0]);
  const exports = section(7, vector(names.map((one) => [...name(one), 0, 0])));
  return core(type, functions, exports, section(10, [1, 2, 0, 0x0b]));
}
