// What `npm test` runs: the test tools, the static checks, then every test under the Action's own Node.
// The last line is `N passed, N failed`; the exit code is not 0 where anything failed or no test ran.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from './run-tool.mjs';
import { staticChecks } from './static-checks.mjs';
import { installTestTools } from './test-tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** The Node of the devDependency `node`. npm runs no install scripts here (.npmrc), so its own is run on purpose. */
async function actionNode() {
  const file = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(file) && process.env.npm_execpath !== undefined) {
    const argv = [process.execPath, process.env.npm_execpath, 'rebuild', 'node', '--ignore-scripts=false'];
    await runTool(argv, { inherit: true });
  }
  if (existsSync(file)) return file;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(`there is no Node 24: ${file} is missing; run: npm rebuild node --ignore-scripts=false`);
}

/** Runs vitest and counts its tests; a file that could not be loaded counts as one failure. */
async function runVitest(node, env) {
  const scratch = mkdtempSync(join(tmpdir(), 'component-check-test-'));
  const results = join(scratch, 'results.json');
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];
  const { code } = await runTool([node, ...vitest, `--outputFile.json=${results}`], { env, inherit: true });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    const unloaded = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const failed = numFailedTests + unloaded.length;
    const silent = failed === 0 && (code !== 0 || numPassedTests === 0);
    return { passed: numPassedTests, failed: failed + (silent ? 1 : 0), skipped: numPendingTests };
  } catch (error) {
    process.stdout.write(`vitest gave no results: ${error.message}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What cannot be removed (a module cache is read-only) is no verdict on the tests. */
function removeTemp(directory) {
  try {
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    process.stdout.write(`left behind: ${directory} (${error.code})\n`);
  }
}

async function main() {
  const node = await actionNode();
  const tools = await installTestTools();
  const variables = tools.filter(({ path }) => path !== null).map(({ variable, path }) => [variable, path]);
  // Whatever a test forgets to remove, and what a killed one leaves, goes with this directory.
  const temp = mkdtempSync(join(tmpdir(), 'component-check-tests-'));
  const env = { ...process.env, ...Object.fromEntries(variables), TMPDIR: temp, TEMP: temp, TMP: temp };
  const checks = [
    ...tools.map(({ name, problem }) => ({ name: `install ${name}`, problem })),
    ...(await staticChecks(node, env)),
  ];
  for (const { name, problem } of checks) {
    process.stdout.write(problem === null ? `ok      ${name}\n` : `FAILED  ${name}\n${problem}\n`);
  }
  const tests = await runVitest(node, env);
  removeTemp(temp);
  const broken = checks.filter(({ problem }) => problem !== null);
  const failed = tests.failed + broken.length;
  const names = broken.map(({ name }) => name).join(', ');
  if (names !== '') process.stdout.write(`failed beside the tests: ${names}\n`);
  if (tests.skipped > 0) process.stdout.write(`${tests.skipped} skipped\n`);
  process.exitCode = failed === 0 ? 0 : 1;
  return `${tests.passed + checks.length - broken.length} passed, ${failed} failed`;
}

const last = await main().catch((error) => {
  process.exitCode = 1;
  process.stdout.write(`${error.message}\n`);
  return '0 passed, 1 failed';
});
process.stdout.write(`${last}\n`);
