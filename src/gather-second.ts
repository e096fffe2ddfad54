import type { Artifact } from './build/artifact.ts';
import { askOnce } from './build/remembered-verdict.ts';
import { importsBeyond, type SecondVerdict } from './check/second-verdict.ts';
import type { ComponentConfig } from './config/config.ts';
import type { Session } from './session.ts';
import type { World } from './wit/model.ts';

/** What wasm-tools says of the component's world; null where it cannot be asked, which takes nothing from our own verdict. */
export async function gatherSecond(
  { imports }: ComponentConfig,
  artifact: Artifact,
  actual: World,
  { request, config, build }: Session,
): Promise<SecondVerdict | null> {
  const { wanted } = artifact;
  const asked = request.command === 'check' && config.rules['wit/second-verdict'] !== 'off';
  if (!asked || wanted === null || build.wasmTools.engine !== 'native') return null;
  try {
    const beyond = importsBeyond(imports.allow, wanted.world, actual);
    return await askOnce(artifact, [build.wasmTools.version, ...beyond], async () => {
      const { askTargets } = await import('./build/second-verdict.ts');
      return askTargets(artifact, beyond, build);
    });
  } catch {
    return null;
  }
}
