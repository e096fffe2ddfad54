import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SecondVerdict } from '../check/second-verdict.ts';
import type { Artifact } from './artifact.ts';
import type { BuildContext } from './context.ts';
import type { StagedWit } from './encoder.ts';
import { runTool, writeWit } from './native.ts';
import { withTempDir } from './temp-dir.ts';
import { withIncludes } from './union.ts';

const WORLD = 'component-check-targets';
const PACKAGE = /^\s*package\s+([\w:-]+\/?[\w:/-]*(?:@[\w.+-]+)?)\s*[;{]/gm;

/**
 * Asks `wasm-tools component targets` whether a component fits its world and these imports. Those come from its own WIT, as
 * the adapter's WASI is nobody's source. Null without a native wasm-tools, and where the two WITs do not go together.
 * @param beyond names of interfaces that the component imports and its world does not
 */
export async function askTargets(
  { path: component, wit }: Pick<Artifact, 'path' | 'wit'>,
  beyond: readonly string[],
  context: BuildContext,
): Promise<SecondVerdict | null> {
  const { wasmTools } = context;
  if (wasmTools.engine !== 'native' || wit === undefined || wit.worlds.length === 0) return null;
  return withTempDir(context.env, async (dir) => {
    const tool = [wasmTools.path, 'component'];
    const printed = await runTool([...tool, 'wit', component, '--out-dir', 'own'], dir, context);
    if (!printed.ok) return null;
    const imports = beyond.map((name) => `import ${name};`);
    await writeWit(path.join(dir, 'wit'), withIncludes(wit.staged, WORLD, wit.worlds, imports));
    await addPackages(path.join(dir, 'own', 'deps'), path.join(dir, 'wit', 'deps'), packagesOf(wit.staged));
    const answer = await runTool([...tool, 'targets', 'wit', '--world', WORLD, component], dir, context);
    return answer.ok ? { fits: true } : refusal(answer.problem);
  });
}

function packagesOf(staged: StagedWit): ReadonlySet<string> {
  const texts = [...staged.values()].map((bytes) => Buffer.from(bytes).toString('utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(PACKAGE)].flatMap(([, id]) => id ?? [])));
}

/** Packages that the user's WIT has are the user's: a component knows of each only what it uses. */
async function addPackages(from: string, to: string, known: ReadonlySet<string>): Promise<void> {
  const own: [string, Uint8Array][] = [];
  for (const name of await readdir(from).catch(() => [])) {
    const bytes = await readFile(path.join(from, name));
    const [id] = packagesOf(new Map([[name, bytes]]));
    if (id !== undefined && !known.has(id)) own.push([`${WORLD}-${name}`, bytes]);
  }
  await writeWit(to, new Map(own));
}

/** Only a mismatch is a verdict; what it cannot read is not. */
function refusal(problem: string): SecondVerdict | null {
  if (/failed to (?:resolve|parse)|while parsing/i.test(problem)) return null;
  const judged = /mismatch|missing|conform|expected|encountered/i.test(problem);
  return judged ? { fits: false, problem } : null;
}
