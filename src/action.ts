import process from 'node:process';
import * as core from '@actions/core';
import { requestOf } from './action-request.ts';
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
  wasmToolsVersion: core.getInput('wasm-tools-version'),
  hosts: core.getInput('hosts'),
  annotations: core.getInput('annotations'),
};
/** What the workflow gave, as the runner names it: `INPUT_GO-VERSION`. It only warns of inputs that there are not. */
const given = Object.keys(process.env).flatMap((name) => /^INPUT_(.+)$/i.exec(name)?.[1] ?? []);

const verified = await Promise.resolve()
  .then(async () => {
    const request = requestOf(inputs, given, process, import.meta.url);
    return request.command === 'setup' ? await setUp(request, core) : await verify(request);
  })
  .catch((thrown: unknown) => refused(toCheckError(thrown), process.cwd()));
process.exitCode = verified === null ? 0 : await publish(verified, inputs, process.env);
