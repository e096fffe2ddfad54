// What makes components of other languages for the tests: rustc for wasm32-wasip1, and one component of JavaScript.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnce } from './install-once.mjs';
import { runTool } from './run-tool.mjs';

const TARGET = 'wasm32-wasip1';
const exe = process.platform === 'win32' ? '.exe' : '';
const JAVASCRIPT = fileURLToPath(new URL('../fixtures/producers/javascript/', import.meta.url));
const COMPONENTIZE = '@bytecodealliance/componentize-js@0.23.0';

/**
 * The rustc of PATH, where it has the target; else the same version with it, which rustup installs outside of the user's
 * own toolchains.
 * @returns {Promise<string>} absolute path of a rustc; throws with rustup's output
 */
export async function rustcForWasm() {
  const sysroot = (await must(['rustc', '--print', 'sysroot'])).trim();
  if (existsSync(join(sysroot, 'lib', 'rustlib', TARGET))) return join(sysroot, 'bin', `rustc${exe}`);
  const version = /^rustc (\S+)/.exec(await must(['rustc', '--version']))?.[1] ?? 'stable';
  const installed = await installOnce(`rustc-${version}-${TARGET}`, async (stage) => {
    // Where it is to write: its own directory, never the user's; nor is the user's rustup replaced by a newer one.
    const env = { ...process.env, RUSTUP_HOME: join(stage, 'rustup'), CARGO_HOME: join(stage, 'cargo') };
    const flags = ['--no-self-update', '--profile', 'minimal', '--target', TARGET];
    await must(['rustup', 'toolchain', 'install', version, ...flags], { env });
    const toolchains = join(stage, 'rustup', 'toolchains');
    const [name] = readdirSync(toolchains);
    renameSync(join(toolchains, name), join(stage, 'toolchain'));
    for (const rest of ['rustup', 'cargo']) rmSync(join(stage, rest), { recursive: true, force: true });
  });
  return join(installed, 'toolchain', 'bin', `rustc${exe}`);
}

/**
 * Made once for each state of its sources. What npm installs for it (almost 400 MB) is gone afterwards.
 * @returns {Promise<string>} absolute path of the component; throws with npm's output
 */
export async function javascriptComponent() {
  const digest = createHash('sha256').update(COMPONENTIZE);
  for (const file of ['build.mjs', 'scripted.js', 'wit/world.wit']) {
    digest.update('\0').update(readFileSync(join(JAVASCRIPT, file)));
  }
  const name = `javascript-component-${digest.digest('hex').slice(0, 16)}`;
  const installed = await installOnce(name, async (stage) => {
    const work = join(stage, 'work');
    mkdirSync(work);
    for (const entry of ['build.mjs', 'scripted.js', 'wit']) {
      cpSync(join(JAVASCRIPT, entry), join(work, entry), { recursive: true });
    }
    writeFileSync(join(work, 'package.json'), '{ "private": true, "type": "module" }\n');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
    await must([...npm(), 'install', ...quiet, COMPONENTIZE], { cwd: work });
    await must([process.execPath, 'build.mjs', join(stage, 'scripted.wasm')], { cwd: work });
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  });
  return join(installed, 'scripted.wasm');
}

/** npm is a script of Node's: no shell is needed on Windows either. */
function npm() {
  const { npm_execpath: script } = process.env;
  return script === undefined ? ['npm'] : [process.execPath, script];
}

async function must(argv, options) {
  const { code, output } = await runTool(argv, options);
  if (code !== 0) throw new Error(`${argv.join(' ')}: exit ${code}\n${output.trim()}`);
  return output;
}
