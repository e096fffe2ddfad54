/** The first bytes of Go's table of functions (pclntab) on wasm: its magic number since Go 1.20, two zeros, the smallest instruction, the size of a pointer. */
const PCLNTAB = Buffer.from([0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8]);

/** Go's linker leaves its build id in each module. */
export const isBuildId = (customSection: string) => customSection === 'go:buildid';

/**
 * Whether the data is a Go program's, which no stripping takes from it: nothing of Go runs without its table of functions.
 * A search for eight bytes, one millisecond for 2 MB.
 * Source: https://cs.opensource.google/go/go/+/refs/tags/go1.26.0:src/runtime/symtab.go (type pcHeader)
 */
export function holdsGo(data: Uint8Array): boolean {
  return Buffer.from(data.buffer, data.byteOffset, data.length).includes(PCLNTAB);
}
