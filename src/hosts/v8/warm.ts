import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { transpile } from './transpile.ts';

/** Written by scripts/warm-up.mjs. The bundler copies the file beside the bundle because of this very expression. */
const COMPONENT = new URL('./warm-up.wasm', import.meta.url);

/** Runs jco over a component like Go's before anything is asked: its own wasm compiles while Go still builds. */
export async function warmUp(): Promise<void> {
  await transpile(readFileSync(COMPONENT));
}

/**
 * Bytes of code that a guest's function runs before V8 optimises it, eight times V8's own: most cases end before
 * optimised code would have paid for itself. Code that runs for long is still optimised.
 */
const TIERING_BUDGET = 100_000_000;

/** V8 notes the budget with each module that it compiles from now on: jco's own are there, guests' are not. */
export function tierGuests(): void {
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
}
