import type { ToolchainConfig } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import type { DoctorTool } from '../report/doctor.ts';
import { askWasmtimeHost } from './ask-wasmtime-host.ts';
import type { DownloadLimits } from './download/limits.ts';
import type { Environment } from './environment.ts';
import { configuredGo, goHere, goSearchFor } from './go.ts';
import type { GoSearch } from './go-search.ts';
import { hashFile } from './install/hash-file.ts';
import { type Price, priceGo, priceRelease } from './price.ts';
import { describeRequest, type GoRequest } from './version/go-request.ts';
import { configuredWasmTools, EMBEDDED_WASM_TOOLS, wasmToolsHere, wasmToolsSearchFor } from './wasm-tools.ts';
import { GET_WASMTIME_HOST, wasmtimeHostHere, wasmtimeHostSearchFor } from './wasmtime-host.ts';

/** What a look at the tools may do. It installs nothing. */
export interface SurveyContext {
  readonly env: Environment;
  readonly offline: boolean;
  /** What `toolchain.lock` says of Go's archives, by platform in Node's names. */
  readonly locked: GoSearch['locked'];
  /** Nothing stands in for a wasm-tools that cannot be had: in CI, and where `toolchain.lock` holds one. */
  readonly strict: boolean;
  readonly signal: AbortSignal;
  readonly limits: DownloadLimits;
  readonly say: (text: string) => void;
}

/** Nothing is known of a tool yet. */
const NOTHING = {
  version: null,
  path: null,
  source: null,
  sha256: null,
  attempts: [],
  price: null,
  hint: null,
};

/** Where no component needs Go. */
export const NO_GO: DoctorTool = { ...NOTHING, name: 'go', wanted: 'none', state: 'not-needed' };

/** The Go that a run would take. @throws CheckError `config`, `cancelled` */
export function surveyGo(
  toolchain: ToolchainConfig,
  request: GoRequest,
  context: SurveyContext,
): Promise<DoctorTool> {
  const wanted =
    typeof toolchain.go === 'object' && toolchain.go !== null ? toolchain.go.path : describeRequest(request);
  return orMissing({ ...NOTHING, name: 'go', wanted, state: 'missing' }, async (blank) => {
    const search = goSearchFor(toolchain, context.env, { ...context, request });
    if (typeof toolchain.go === 'object' && toolchain.go !== null)
      return await present(blank, await configuredGo(toolchain.go.path, search));
    const here = await goHere(search);
    if ('go' in here) return await present(blank, here);
    if (context.offline) return { ...blank, attempts: here.attempts, hint: ONLINE };
    const { attempts, installed } = here;
    const price = await priceGo(search, installed);
    if ('go' in price) return await present(blank, price);
    return priced({ ...blank, attempts }, price, GET_GO);
  });
}

/** The encoder that a run would take. @throws CheckError `config`, `cancelled` */
export function surveyWasmTools(toolchain: ToolchainConfig, context: SurveyContext): Promise<DoctorTool> {
  const { wasmTools, encoder } = toolchain;
  const blank: DoctorTool = { ...NOTHING, name: 'wasm-tools', wanted: 'the embedded one', state: 'missing' };
  if (encoder === 'embedded')
    return Promise.resolve({ ...blank, state: 'embedded', version: EMBEDDED_WASM_TOOLS });
  if (typeof wasmTools === 'object' && 'path' in wasmTools)
    return orMissing({ ...blank, wanted: wasmTools.path }, async (tool) =>
      found(tool, await configuredWasmTools(wasmTools.path, context.env, context.signal)),
    );
  const search = wasmToolsSearchFor(wasmTools, toolchain, context.env, context);
  return orMissing({ ...blank, wanted: `wasm-tools ${search.version}` }, async (tool) => {
    const here = await wasmToolsHere(search);
    if ('path' in here) return found(tool, { version: search.version, ...here });
    const { attempts, release } = here;
    const price = release === null ? [] : await priceRelease(search.version, release, search);
    const lacking = context.strict ? 'missing' : 'stand-in';
    const tools = priced(
      { ...tool, state: lacking, attempts },
      price,
      context.offline ? ONLINE : GET_WASM_TOOLS,
    );
    return context.offline ? { ...tools, state: lacking, hint: ONLINE } : tools;
  });
}

/** The second host. cargo is never asked here. @throws CheckError `config`, `cancelled` */
export function surveyWasmtimeHost(
  toolchain: ToolchainConfig,
  crate: string,
  context: SurveyContext,
): Promise<DoctorTool> {
  const crateHere = { directory: crate, build: false };
  const search = wasmtimeHostSearchFor(toolchain, { ...context, crate: crateHere, note: () => {} });
  const wanted = search.path ?? `the wasmtime host ${search.version}`;
  const blank: DoctorTool = { ...NOTHING, name: 'wasmtime-host', wanted, state: 'missing' };
  return orMissing(blank, async (tool) => {
    const here = await wasmtimeHostHere(search);
    if ('path' in here) {
      const version = here.version ?? (await askWasmtimeHost(here.path, context.env, context.signal));
      return found(tool, { ...here, version });
    }
    const { attempts, release } = here;
    if (release === null || context.offline) return { ...tool, attempts, hint: GET_WASMTIME_HOST };
    const price = await priceRelease(search.version, release, search);
    return priced({ ...tool, attempts }, price, GET_WASMTIME_HOST);
  });
}

const ONLINE = 'run once without --offline, or name a program by toolchain {path: …}';
const GET_GO = 'install that Go and put it first on PATH, or name a mirror in toolchain.mirrors.go';
const GET_WASM_TOOLS =
  'install that wasm-tools, name a mirror in toolchain.mirrors.wasm-tools, or choose `encoder: embedded`';

function priced(tool: DoctorTool, price: Price | DoctorTool['attempts'], hint: string): DoctorTool {
  if ('url' in price) return { ...tool, state: 'obtainable', price };
  return { ...tool, attempts: [...tool.attempts, ...price], hint };
}

function present(
  tool: DoctorTool,
  { go, source }: { go: { path: string; version: string }; source: DoctorTool['source'] },
): Promise<DoctorTool> {
  return found(tool, { ...go, source });
}

async function found(
  tool: DoctorTool,
  { path, version, source }: { path: string; version: string; source: DoctorTool['source'] },
): Promise<DoctorTool> {
  return { ...tool, state: 'present', version, path, source, sha256: await hashFile(path) };
}

/** A tool that is named and does not work is missing; what the user has to mend is an error of its own. */
async function orMissing(
  blank: DoctorTool,
  look: (blank: DoctorTool) => Promise<DoctorTool>,
): Promise<DoctorTool> {
  try {
    return await look(blank);
  } catch (error) {
    if (!(error instanceof CheckError) || !/^tool-/.test(error.code)) throw error;
    return { ...blank, attempts: [{ source: blank.wanted, why: error.message }], hint: error.hint ?? null };
  }
}
