import path from 'node:path';
import type { Finding, Location } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import { readBounded } from '../config/paths.ts';
import { CheckError } from '../errors.ts';
import { classify } from '../wasm/read.ts';
import { runBuildCommand } from './command.ts';
import type { BuildContext } from './context.ts';
import { buildGo, type CoreOutcome } from './go-build.ts';

/** A WebAssembly file that this run made or read, whole and of a known kind. */
export type Produced =
  | { readonly kind: 'core' | 'component'; readonly bytes: Uint8Array; readonly findings: null }
  | { readonly findings: readonly Finding[] };

const MAX_COMPONENT_BYTES = 1 << 30;

/** Builds or reads the file that is to become the component: by `component:`, by `build.command`, or by `go build`. */
export async function produce(
  component: ComponentConfig,
  context: BuildContext,
  tempDir: string,
): Promise<Produced> {
  const { command } = component.build;
  const key = component.component === null ? 'build.command' : 'component';
  const location = context.locate(component.name, key);
  if (component.component !== null) {
    const bytes = await readBounded(component.component, MAX_COMPONENT_BYTES);
    const produced = judgeFile(bytes, 'the file that `component:` names', location);
    return 'kind' in produced && produced.kind === 'core' ? { findings: [coreModule(location)] } : produced;
  }
  const output = path.join(tempDir, 'output.wasm');
  const made = await (command === null
    ? buildWithGo(component, context, output)
    : runBuildCommand(command, component, context, output));
  if (made.findings !== null) return made;
  return judgeFile(
    made.core,
    command === null ? 'what `go build` wrote' : 'what build.command wrote',
    location,
  );
}

function buildWithGo(
  component: ComponentConfig,
  context: BuildContext,
  output: string,
): Promise<CoreOutcome> {
  if (context.go === null)
    throw new CheckError('tool-missing', `there is no Go to build ${component.name} with`);
  context.progress(`${component.name}: go build`);
  return buildGo(component, context.go, context, output);
}

/** A file is judged by its header and the lengths of its sections before any tool reads it. */
function judgeFile(bytes: Uint8Array, what: string, location: Location | null): Produced {
  const { kind, detail } = classify(bytes);
  if (kind === 'core' || kind === 'component') return { kind, bytes, findings: null };
  const message = `${what} is not WebAssembly: ${detail}`;
  const hint =
    'build it again for GOOS=wasip1 GOARCH=wasm, and check that this is the file that the build writes';
  return { findings: [finding('wasm/not-a-component', { message, hint, location, actual: kind })] };
}

function coreModule(location: Location | null): Finding {
  return finding('wasm/not-a-component', {
    message: 'the file that `component:` names is a core module, not a component',
    hint: 'let component-check encode it: set `build.command` to what writes it, with {output}, and `wit` to its world',
    expected: 'component',
    actual: 'core module',
    location,
  });
}
