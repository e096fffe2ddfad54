import process from 'node:process';
import * as core from '@actions/core';
import { BUILT, saveUnsaved, UNSAVED } from './action-cache.ts';
import { stateDirOf } from './action-request.ts';
import { progressOn } from './progress.ts';
import { escapeText } from './report/escape.ts';
import { endLeftovers } from './toolchain/process-state.ts';

// After the job, a cancelled one included: what our own run left alive is ended.
const stateDir = stateDirOf(process.env);
const ended = stateDir === null ? [] : await endLeftovers(stateDir);
const { note } = progressOn({ write: (text) => process.stdout.write(text) });
if (ended.length > 0) note(`component-check ended ${ended.length} process groups that were left running`);

if (core.getState(BUILT) === 'true') {
  const warn = (text: string) => core.warning(escapeText(text));
  const context = { entryUrl: import.meta.url, env: process.env, stateDir, note, warn };
  await saveUnsaved(core.getState(UNSAVED), context);
}
