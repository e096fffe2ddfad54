import * as core from '@actions/core';
import { requestOf } from './action-request.ts';
import { toCheckError } from './errors.ts';
import { publish } from './publish.ts';
import { escapeText } from './report/escape.ts';
import { verify } from './verify.ts';

/** Every input of action.yml, read in one place. Empty means unset. */
const inputs = {
  command: core.getInput('command'),
  config: core.getInput('config'),
  workingDirectory: core.getInput('working-directory'),
  components: core.getInput('components'),
  goVersion: core.getInput('go-version'),
  wasmToolsVersion: core.getInput('wasm-tools-version'),
  hosts: core.getInput('hosts'),
  annotations: core.getInput('annotations'),
};

try {
  const verified = await verify(requestOf(inputs, process, import.meta.url));
  process.exitCode = await publish(verified, inputs, process.env);
} catch (thrown) {
  const error = toCheckError(thrown);
  core.setOutput('verdict', 'unjudged');
  core.setOutput('exit-code', String(error.exitCode));
  core.error(escapeText(`${error.message}${error.hint === undefined ? '' : ` → ${error.hint}`}`));
  process.exitCode = error.exitCode;
}
