import process from 'node:process';
import { stateDirOf } from './action-request.ts';
import { endLeftovers } from './toolchain/process-state.ts';

// After the job, a cancelled one included: what our own run left alive is ended.
const stateDir = stateDirOf(process.env);
const ended = stateDir === null ? [] : await endLeftovers(stateDir);
if (ended.length > 0)
  process.stdout.write(`component-check ended ${ended.length} process groups that were left running\n`);
