import process from 'node:process';
import * as core from '@actions/core';
import { BUILT } from './action-cache.ts';
import { requestOf } from './action-request.ts';
import { toolListener } from './action-tools.ts';
import { toCheckError } from './errors.ts';
import { publish } from './publish.ts';
import { setUp } from './setup.ts';
import { refused } from './verified.ts';
import { verify } from './verify.ts';

/** Every input of action.yml, read in one place. Empty means unset. */
const inputs = {
  command: core.getInput('command'),
  config: core.getInput('config'),
  workingDirectory: core.getInput('working-directory'),
  components: core.getInput('components'),
  goVersion: core.getInput('go-version'),
  goVersionFile: core.getInput('go-version-file'),
  wasmToolsVersion: core.getInput('wasm-tools-version'),
  hosts: core.getInput('hosts'),
  base: core.getInput('base'),
  annotations: core.getInput('annotations'),
  cache: core.getInput('cache'),
};
/** What the workflow gave, as the runner names it: `INPUT_GO-VERSION`. It only warns of inputs that there are not. */
const given = Object.keys(process.env).flatMap((name) => /^INPUT_(.+)$/i.exec(name)?.[1] ?? []);

const verified = await Promise.resolve()
  .then(async () => {
    const asked = requestOf(inputs, given, process, import.meta.url);
    const request = {
      ...asked,
      onTools: toolListener(asked, inputs.cache !== 'false', core, import.meta.url),
    };
    return request.command === 'setup' ? await setUp(request, core) : await verify(request);
  })
  .catch((thrown: unknown) => refused(toCheckError(thrown), process.cwd()));
process.exitCode = verified === null ? 0 : await publish(verified, inputs, process.env);
// A build that failed or was cancelled leaves less than the next one needs.
const built = verified === null || verified.report.components.every(({ path }) => path !== null);
if (built && process.exitCode < 2) core.saveState(BUILT, 'true');
