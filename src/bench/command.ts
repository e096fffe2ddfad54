import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildContext } from '../build/context.ts';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import type { ConfigRequest } from '../config/request.ts';
import { CheckError } from '../errors.ts';
import { makeOutDir, outDirOf, refuseLink } from '../out-dir.ts';
import type { Progress } from '../progress.ts';
import { renderBenchCsv } from '../report/bench-csv.ts';
import { renderBenchSvg } from '../report/bench-svg.ts';
import { renderBench } from '../report/bench-text.ts';
import { escapeJson } from '../report/escape.ts';
import { DOWNLOAD_LIMITS } from '../toolchain/download/limits.ts';
import type { Environment } from '../toolchain/environment.ts';
import { findTools } from '../toolchain/find-tools.ts';
import { findWasmtimeHost, type HostSource, wasmtimeHostSearchFor } from '../toolchain/wasmtime-host.ts';
import { ownTools } from '../tools.ts';
import { benchComponent } from './bench-component.ts';
import { describeMachine, loadNow } from './machine.ts';
import type { BenchOptions } from './options.ts';
import type { BenchedComponent, BenchReport } from './result.ts';

export interface BenchRequest {
  readonly config: ConfigRequest;
  readonly options: BenchOptions;
  readonly json: boolean;
  readonly offline: boolean;
  readonly env: Environment;
  readonly signal: AbortSignal;
  /** The bundled `v8-host.mjs`, absolute. */
  readonly v8Host: string;
  readonly hostSource: HostSource;
  readonly progress: Progress;
}

/**
 * Measures the components that are asked for. Gives what belongs on standard output; a chart is written where it is asked for.
 * @throws CheckError where a tool or a host is not to be had, or where nothing at all could be measured
 */
export async function bench(request: BenchRequest): Promise<string> {
  const { svg, csv } = request.options;
  const chart = svg === null ? null : path.resolve(request.config.cwd, svg);
  // Measuring takes minutes: a mistyped path is told before.
  if (chart !== null) await refusePlace(chart);
  const report = await benchAll(request);
  if (chart !== null) await writeChart(chart, renderBenchSvg(report));
  request.progress.end();
  if (request.json) return `${escapeJson(JSON.stringify(report, null, 2))}\n`;
  return csv ? renderBenchCsv(report) : renderBench(report);
}

/** @throws CheckError `usage` where no file can stand: in a directory that is not there, or in the place of one */
async function refusePlace(chart: string): Promise<void> {
  const isDirectory = (file: string) =>
    stat(file).then(
      (found) => found.isDirectory(),
      () => false,
    );
  const directory = path.dirname(chart);
  if (!(await isDirectory(directory)))
    throw new CheckError('usage', `--svg: there is no directory ${directory}`, { hint: 'make it before' });
  if (await isDirectory(chart))
    throw new CheckError('usage', `--svg: ${chart} is a directory`, { hint: '--svg chart.svg' });
}

/** @throws CheckError `usage`, with what keeps the samples from being lost */
async function writeChart(chart: string, svg: string): Promise<void> {
  try {
    await writeFile(chart, svg);
  } catch (cause) {
    throw new CheckError('usage', `--svg: the chart could not be written: ${(cause as Error).message}`, {
      hint: 'give another file, with --resume: what was measured is kept',
      cause,
    });
  }
}

async function benchAll(request: BenchRequest): Promise<BenchReport> {
  const { options, offline, env, signal, v8Host, progress } = request;
  const started = performance.now();
  const loadBefore = loadNow();
  const config = await loadConfig(request.config);
  const { step: say, note } = progress;
  const tools = await findTools(config, { env, offline, signal, say, note });
  const outDir = outDirOf({ file: config.file, cwd: request.config.cwd });
  const stateDir = path.join(path.dirname(outDir), '.component-check');
  refuseLink(stateDir);
  await makeOutDir(stateDir);
  const { root, locate } = config;
  const { go, wasmTools } = tools;
  const build: BuildContext = { root, locate, outDir, go, wasmTools, env, signal, progress: say };
  const programs = { v8: v8Host, wasmtime: await findWasmtime(config, request), signal, stateDir: null };
  const place = { stateDir: path.join(stateDir, 'bench'), cwd: request.config.cwd };
  const components: BenchedComponent[] = [];
  for (const component of config.components)
    components.push(
      await benchComponent(component, { config, build, programs, options, offline, progress, ...place }),
    );
  refuseNothing(components);
  const { componentCheck, node, jco } = ownTools();
  return {
    schema: 'component-check-bench/1',
    machine: describeMachine(loadBefore),
    tools: { componentCheck, node, jco },
    runs: options.runs,
    components,
    durationMs: Math.round(performance.now() - started),
  };
}

async function findWasmtime(
  { components, toolchain }: Config,
  request: BenchRequest,
): Promise<string | null> {
  if (!components.some(({ hosts }) => hosts.includes('wasmtime'))) return null;
  const { env, offline, signal, hostSource: crate, progress } = request;
  const search = {
    env,
    offline,
    signal,
    crate,
    say: progress.step,
    note: progress.note,
    limits: DOWNLOAD_LIMITS,
  };
  return (await findWasmtimeHost(wasmtimeHostSearchFor(toolchain, search))).path;
}

/** A table without a figure is no answer. */
function refuseNothing(components: readonly BenchedComponent[]): void {
  const variants = components.flatMap((one) => one.variants);
  if (variants.some(({ results }) => results.some(({ failed }) => failed === null))) return;
  const [first] = variants;
  const why = first?.unavailable ?? first?.results[0]?.failed ?? 'there is no variant';
  throw new CheckError('host-failed', `nothing could be measured: ${why}`, {
    hint: '`component-check check` says more about a component that does not build or start',
  });
}
