import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import type { Artifact, BuildOutcome } from './artifact.ts';
import { runGenerate } from './command.ts';
import { watchBindings } from './committed-bindings.ts';
import type { BuildContext } from './context.ts';
import { type EncodeOutcome, encodeCore } from './encode.ts';
import { finish } from './finish.ts';
import { goSources } from './go-build.ts';
import { directiveFinder } from './go-directives.ts';
import { listPackages } from './importers.ts';
import { optimizeCore } from './optimize.ts';
import { clearOutput, type OutputFiles } from './output.ts';
import { type Produced, produce } from './produce.ts';
import { type Resolved, resolve } from './resolve.ts';
import { sideBySide } from './side-by-side.ts';
import { explainStale } from './stale-bindings.ts';
import { withTempDir } from './temp-dir.ts';
import { linkedUnsupported, unsupportedFindings } from './unsupported-packages.ts';

/**
 * Builds one component: `generate`, then WIT and `go build` side by side, then embedding and encoding. Findings where the
 * program, its WIT or its module is wrong; the artifact is null then, and nothing lies in the output directory.
 * @throws CheckError where it could not be judged
 */
export async function buildComponent(
  component: ComponentConfig,
  context: BuildContext,
): Promise<BuildOutcome> {
  const started = performance.now();
  const files = await clearOutput(context.outDir, component.name);
  const outcome = await withTempDir(context.env, (tempDir) => build(component, context, files, tempDir));
  return { ...outcome, durationMs: performance.now() - started };
}

type Outcome = Pick<BuildOutcome, 'artifact' | 'findings'>;

const failed = (findings: readonly Finding[]): Outcome => ({ artifact: null, findings });

async function build(
  component: ComponentConfig,
  context: BuildContext,
  files: OutputFiles,
  tempDir: string,
): Promise<Outcome> {
  const generated = await generate(component, context, tempDir);
  if (generated.findings.length > 0) return failed(generated.findings);
  let building = true;
  const [produced, resolved] = await sideBySide(context, (parallel) => [
    produce(component, parallel, tempDir).finally(() => {
      building = false;
    }),
    resolve(component, parallel, () => building && component.component === null),
  ]);
  const stale = await generated.stale;
  const findings = [...(produced.findings ?? []), ...resolved.findings];
  if (produced.findings !== null || findings.length > 0) return failed([...findings, ...stale]);
  const { core: bytes, optimized } =
    produced.kind === 'core'
      ? await optimizeCore(produced.bytes, component, context, tempDir)
      : { core: produced.bytes, optimized: null };
  const made = await encode({ ...produced, bytes }, resolved, component, context);
  if (made.findings !== null) {
    const told = made.findings.map((one) => placed(one, component, context));
    return failed([...told, ...stale]);
  }
  const artifact = await finish(component, context, files, resolved, { ...made, optimized });
  return { artifact, findings: [...stale, ...(await warnings(component, context, artifact, tempDir))] };
}

interface Generated {
  /** Why it failed. */
  readonly findings: readonly Finding[];
  /** What it wrote otherwise than it is committed; never rejects. */
  readonly stale: Promise<readonly Finding[]>;
}

/** The comparison with the commit goes on while Go builds. */
async function generate(
  component: ComponentConfig,
  context: BuildContext,
  tempDir: string,
): Promise<Generated> {
  if (component.component !== null) return { findings: [], stale: Promise.resolve([]) };
  const compare = await watchBindings(component, context);
  const findings = await runGenerate(component, context, tempDir);
  return { findings, stale: findings.length > 0 ? Promise.resolve([]) : compare() };
}

/** What a Go program links and cannot use. Who imports it is asked only where there is something to tell. */
async function warnings(
  component: ComponentConfig,
  context: BuildContext,
  { core, tools }: Artifact,
  tempDir: string,
): Promise<readonly Finding[]> {
  const { go } = context;
  if (core === null || tools.go === null || go === null) return [];
  const linked = linkedUnsupported(core.bytes);
  if (linked.length === 0) return [];
  const packages = await listPackages(component, go, context, tempDir);
  return unsupportedFindings(linked, packages, goSources(component, context));
}

async function encode(
  { kind, bytes }: Extract<Produced, { findings: null }>,
  resolved: Resolved,
  component: ComponentConfig,
  context: BuildContext,
): Promise<EncodeOutcome> {
  if (kind === 'core') {
    const sources = goSources(component, context);
    const made = await encodeCore(bytes, { ...resolved, directive: directiveFinder(sources) });
    if (made.findings === null) return made;
    return {
      findings: explainStale({ ...resolved, findings: made.findings, core: bytes }, component, sources),
    };
  }
  // What somebody else encoded is validated; the encoder has validated what it wrote itself.
  const accepted = await resolved.encoder.validate(bytes);
  if (accepted.ok) return { component: bytes, adapted: false, core: null, findings: null };
  return { findings: [rejected(accepted.problem)] };
}

function rejected(problem: string): Finding {
  return finding('wasm/not-a-component', {
    message: `wasm-tools cannot read the component: ${problem}`,
    hint: 'build it again; a copy may be damaged, or be made by a newer tool',
  });
}

/** A file that a command wrote, or that the config names, has no better place than where the config says so. */
function placed(one: Finding, { name, component, build }: ComponentConfig, context: BuildContext): Finding {
  if (one.location !== null || (component === null && build.command === null)) return one;
  return { ...one, location: context.locate(name, component === null ? 'build.command' : 'component') };
}
