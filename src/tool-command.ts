import type { ToolInvocation } from './argv.ts';
import { cancelledBy } from './cancelled-by.ts';
import type { ConfigRequest } from './config/request.ts';
import { diagnose } from './doctor.ts';
import { progressOn, SILENT } from './progress.ts';
import { renderDoctor, renderDoctorJson } from './report/doctor-text.ts';
import { textOptions } from './terminal.ts';

/** The commands that judge no component, and so write no report. @returns the exit code */
export async function runToolCommand(
  invocation: ToolInvocation,
  cwd: string,
  process: NodeJS.Process,
): Promise<number> {
  const { offline, json } = invocation;
  const progress = json && process.stderr.isTTY !== true ? SILENT : progressOn(process.stderr);
  const config = configOf(invocation, cwd);
  const signal = cancelledBy(process);
  const found = await diagnose({ config, offline, env: process.env, signal, say: progress.step });
  progress.end();
  process.stdout.write(json ? renderDoctorJson(found) : renderDoctor(found, textOptions(process)));
  return found.exitCode;
}

function configOf({ config, packageDirs, components }: ToolInvocation, cwd: string): ConfigRequest {
  const list = (value: readonly string[]) => (value.length === 0 ? null : { value, origin: 'flag' as const });
  return {
    cwd,
    configPath: config,
    overrides: { packageDirs: list(packageDirs), components: list(components) },
  };
}
