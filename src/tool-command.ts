import type { ToolInvocation } from './argv.ts';
import { cancelledBy } from './cancelled-by.ts';
import type { ConfigRequest } from './config/request.ts';
import { diagnose } from './doctor.ts';
import { explain } from './explain.ts';
import { crateBeside, hostScriptBeside } from './hosts/pool.ts';
import { describeInit } from './init/describe.ts';
import { initProject } from './init/init.ts';
import { lockTools } from './lock.ts';
import { progressOn, SILENT } from './progress.ts';
import { renderDoctor, renderDoctorJson } from './report/doctor-text.ts';
import { escapeJson, escapeLines, escapeLog, escapeText } from './report/escape.ts';
import { textOptions } from './terminal.ts';
import { DOWNLOAD_LIMITS } from './toolchain/download/limits.ts';

/** The commands that judge no component, and so write no report where they succeed. @returns the exit code */
export async function runToolCommand(
  invocation: ToolInvocation,
  { cwd, entryUrl }: { readonly cwd: string; readonly entryUrl: string },
  process: NodeJS.Process,
): Promise<number> {
  const { offline, json, update } = invocation;
  const progress = json && process.stderr.isTTY !== true ? SILENT : progressOn(process.stderr);
  const { env } = process;
  const signal = cancelledBy(process);
  const shared = { env, signal, say: progress.step, limits: DOWNLOAD_LIMITS };
  const config = configOf(invocation, cwd);
  try {
    if (invocation.command === 'bench') {
      const { bench } = await import('./bench/command.ts');
      const hostSource = { directory: crateBeside(entryUrl), build: invocation.hostFromSource };
      const hosts = { v8Host: hostScriptBeside(entryUrl), hostSource };
      const request = { config, options: invocation.bench, json, offline, env, signal, progress, ...hosts };
      process.stdout.write(await bench(request));
      return 0;
    }
    if (invocation.command === 'lock') {
      const written = await lockTools(config, { ...shared, update });
      progress.end();
      process.stdout.write(`${escapeLog(escapeText(written))}\n`);
      return 0;
    }
    if (invocation.command === 'wit' || invocation.command === 'explain') {
      process.stdout.write(escapeLog(await said(invocation, cwd, process)));
      return 0;
    }
    if (invocation.command === 'init') {
      const steps = await initProject({ config, world: invocation.world });
      process.stdout.write(`${escapeLog(escapeLines(describeInit(steps)).join('\n'))}\n`);
      return 0;
    }
    const found = await diagnose({ ...shared, config, offline, crate: crateBeside(entryUrl) });
    progress.end();
    process.stdout.write(json ? renderDoctorJson(found) : renderDoctor(found, textOptions(process)));
    return found.exitCode;
  } finally {
    progress.end();
  }
}

/** What is asked is answered whole: nothing else is printed, so that it can be saved. */
async function said(
  { command, packageDirs, world, json }: ToolInvocation,
  cwd: string,
  process: NodeJS.Process,
) {
  const asked = packageDirs[0] ?? null;
  if (command === 'explain') return explain(asked, textOptions(process).columns);
  const { showWorld } = await import('./wit-command.ts');
  const text = await showWorld({ cwd, path: asked, world, json });
  return json ? escapeJson(text) : escapeLines(text).join('\n');
}

function configOf({ config, packageDirs, components, hosts }: ToolInvocation, cwd: string): ConfigRequest {
  const list = (value: readonly string[]) => (value.length === 0 ? null : { value, origin: 'flag' as const });
  return {
    cwd,
    configPath: config,
    overrides: { packageDirs: list(packageDirs), components: list(components), hosts: list(hosts) },
  };
}
