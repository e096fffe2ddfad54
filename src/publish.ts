import path from 'node:path';
import * as core from '@actions/core';
import type { ActionInputs } from './action-request.ts';
import { annotations, renderAnnotation } from './report/annotations.ts';
import { escapeText } from './report/escape.ts';
import { outputs } from './report/outputs.ts';
import { renderSummary } from './report/summary.ts';
import { renderText } from './report/text.ts';
import type { Verified } from './verified.ts';
import { writeReports } from './write-reports.ts';

/** Speaks to the runner: log, annotations, step summary, outputs. Returns the exit code. */
export async function publish(
  verified: Verified,
  inputs: ActionInputs,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const { report, root } = verified;
  const file = await writeReports(verified, (warning) => core.warning(escapeText(warning)));
  process.stdout.write(renderText(report, { color: false, columns: null }));
  // What is neither true nor false was refused, and that is to be seen.
  if (inputs.annotations !== 'false') {
    for (const annotation of annotations(report)) process.stdout.write(`${renderAnnotation(annotation)}\n`);
  }
  await writeSummary(renderSummary(report), env);
  const resolve = (relative: string) => path.join(root, relative);
  for (const [name, value] of Object.entries(outputs(report, { report: file, resolve })))
    core.setOutput(name, value);
  return report.exitCode;
}

/** A summary that cannot be written takes nothing from the verdict. */
async function writeSummary(text: string, env: NodeJS.ProcessEnv): Promise<void> {
  if ((env.GITHUB_STEP_SUMMARY ?? '') === '') return;
  try {
    await core.summary.addRaw(text).write();
  } catch (error) {
    core.warning(escapeText(`the step summary could not be written: ${(error as Error).message}`));
  }
}
