import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RolldownOptions, rolldown } from 'rolldown';
import { loadConfig } from 'rolldown/config';

const CONFIG = fileURLToPath(new URL('../../rolldown.config.mjs', import.meta.url));
const ENTRY = fileURLToPath(new URL('../../src/hosts/v8/main.ts', import.meta.url));

/** The V8 host, bundled as for `dist/`, in a directory of its own. Gives the path of the script. */
export async function bundleV8Host(): Promise<string> {
  const { output, ...options } = (await loadConfig(CONFIG)) as RolldownOptions;
  const dir = join(realpathSync(mkdtempSync(join(tmpdir(), 'v8 host '))), 'dist');
  const bundle = await rolldown({ ...options, input: { 'v8-host': ENTRY }, logLevel: 'silent' });
  await bundle.write({ ...output, comments: false, dir });
  await bundle.close();
  return join(dir, 'v8-host.mjs');
}
