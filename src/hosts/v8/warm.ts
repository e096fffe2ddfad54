import { readFileSync } from 'node:fs';
import { transpile } from './transpile.ts';

/** Written by scripts/warm-up.mjs. The bundler copies the file beside the bundle because of this very expression. */
const COMPONENT = new URL('./warm-up.wasm', import.meta.url);

/** Runs jco over a component like Go's before anything is asked: its own wasm compiles while Go still builds. */
export async function warmUp(): Promise<void> {
  await transpile(readFileSync(COMPONENT));
}
