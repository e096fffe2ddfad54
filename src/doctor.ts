import { reportErrors } from './assemble.ts';
import type { Config, ToolchainConfig } from './config/config.ts';
import { DEFAULTS } from './config/defaults.ts';
import { loadConfig } from './config/load.ts';
import { reportPath } from './config/paths.ts';
import type { ConfigRequest } from './config/request.ts';
import { isUsageError, toCheckError } from './errors.ts';
import type { Doctor, DoctorTool } from './report/doctor.ts';
import type { ReportError } from './report/report.ts';
import { DOWNLOAD_LIMITS, type DownloadLimits } from './toolchain/download/limits.ts';
import { cacheRoot } from './toolchain/install/cache-root.ts';
import { confirmLocked, wantedTools } from './toolchain/lock/wanted-tools.ts';
import {
  NO_GO,
  type SurveyContext,
  surveyGo,
  surveyWasmTools,
  surveyWasmtimeHost,
} from './toolchain/survey.ts';
import { ANY_GO } from './toolchain/version/go-request.ts';
import { ownTools } from './tools.ts';

export interface DoctorRequest {
  readonly config: ConfigRequest;
  readonly offline: boolean;
  /** Where the crate of the wasmtime host may lie, absolute. */
  readonly crate: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Hears what is being asked. */
  readonly say: (text: string) => void;
  readonly limits?: DownloadLimits;
}

/** Says what a run would build with, without installing anything. A config with mistakes is told, and its defaults judged. */
export async function diagnose(request: DoctorRequest): Promise<Doctor> {
  const { env, offline, signal, say, limits = DOWNLOAD_LIMITS } = request;
  const errors: ReportError[] = [];
  const guarded = async <T>(ask: () => Promise<T> | T): Promise<T | null> => {
    try {
      return await ask();
    } catch (thrown) {
      errors.push(...reportErrors(toCheckError(thrown)));
      return null;
    }
  };
  const config = await guarded(() => loadConfig(request.config));
  const wanted = config === null ? null : await guarded(() => wantedTools(config));
  const toolchain = wanted?.toolchain ?? config?.toolchain ?? fallback();
  const locked = wanted?.goSha256 ?? null;
  const strict = env.CI === 'true' || wanted?.lock?.wasmTools != null;
  const context: SurveyContext = { env, offline, locked, strict, signal, limits, say };
  const tools = [
    config !== null && !needsGo(config)
      ? NO_GO
      : await guarded(() => surveyGo(toolchain, wanted?.go ?? ANY_GO, context)),
    await guarded(() => surveyWasmTools(toolchain, context)),
    ...(config?.components.some(({ hosts }) => hosts.includes('wasmtime'))
      ? [await guarded(() => surveyWasmtimeHost(toolchain, request.crate, context))]
      : []),
  ].filter((tool) => tool !== null);
  await guarded(() => confirmLocked(wanted?.lock ?? null, foundOf(tools)));
  return {
    schema: 'component-check-doctor/1',
    exitCode: exitCodeOf(errors, tools),
    platform: `${process.platform}-${process.arch}`,
    offline,
    config: config?.file == null ? null : reportPath(config.root, config.file),
    cache: cacheRoot(env),
    own: ownTools(),
    tools,
    errors,
  };
}

function fallback(): ToolchainConfig {
  const mirrors = { go: null, wasmTools: null };
  const { wasmTools, encoder } = DEFAULTS;
  return { go: null, wasmTools, mirrors, encoder, encoderOrigin: 'default' };
}

const needsGo = ({ components }: Config) =>
  components.some(({ component, build }) => component === null && build.command === null);

/** Programs that are there, as a run would hold them against `toolchain.lock`. */
function foundOf(tools: readonly DoctorTool[]) {
  const of = (name: DoctorTool['name']) => {
    const { state, path, version } = tools.find((tool) => tool.name === name) ?? NO_GO;
    return state === 'present' && path !== null && version !== null ? { path, version } : null;
  };
  return { go: of('go'), wasmTools: of('wasm-tools') };
}

function exitCodeOf(errors: readonly ReportError[], tools: readonly DoctorTool[]): 0 | 2 | 3 {
  if (errors.some(({ code }) => isUsageError(code))) return 2;
  return errors.length > 0 || tools.some(({ state }) => state === 'missing') ? 3 : 0;
}
