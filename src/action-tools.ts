import { restoreFor, UNSAVED } from './action-cache.ts';
import { stateDirOf } from './action-request.ts';
import { escapeText } from './report/escape.ts';
import type { OnTools, VerifyRequest } from './request.ts';
import { toolOutputs } from './setup.ts';

/** What of the runner it speaks to: @actions/core. */
interface Runner {
  readonly setOutput: (name: string, value: string) => void;
  readonly saveState: (name: string, value: string) => void;
  readonly warning: (text: string) => void;
}

type Asked = Pick<VerifyRequest, 'env' | 'signal' | 'progress'> & { readonly command: string };

/** Says which tools a run has, be it judged or not, and brings what Go compiled in runs before. */
export function toolListener(
  { command, env, signal, progress }: Asked,
  cache: boolean,
  runner: Runner,
  entryUrl: string,
): OnTools {
  return async (tools, config) => {
    for (const [name, value] of Object.entries(toolOutputs(tools))) runner.setOutput(name, value);
    if (!cache) return;
    const target = command === 'setup' ? 'any' : 'wasip1-wasm';
    const warn = (text: string) => runner.warning(escapeText(text));
    const context = { entryUrl, env, signal, stateDir: stateDirOf(env), note: progress.note, warn };
    const unsaved = await restoreFor(config, tools.go, target, context);
    if (unsaved !== null) runner.saveState(UNSAVED, JSON.stringify(unsaved));
  };
}
