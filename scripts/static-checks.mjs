// Everything that judges the source without running it; each counts as one test.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runTool } from './run-tool.mjs';

/**
 * @param {string} node the Node that runs the JavaScript tools
 * @param {NodeJS.ProcessEnv} env with the test tools' variables
 * @returns {Promise<{name: string, problem: string | null}[]>}
 */
export async function staticChecks(node, env) {
  const results = [];
  for (const [name, argv, options] of listChecks(node, env)) {
    const { code, output } = await runTool(argv, { env, ...options });
    const wrong = code !== 0 || (name === 'gofmt' && output.trim() !== '');
    results.push({ name, problem: wrong ? output.trim() || `exit ${code}` : null });
  }
  return results;
}

function listChecks(node, env) {
  const go = goModules();
  const { COMPONENT_CHECK_TEST_ACTIONLINT: actionlint, COMPONENT_CHECK_TEST_ZIZMOR: zizmor } = env;
  const wasip1 = { ...env, GOOS: 'wasip1', GOARCH: 'wasm', GOFLAGS: '' };
  return [
    ['biome', [node, 'node_modules/@biomejs/biome/bin/biome', 'ci', '.']],
    ['tsc', [node, 'node_modules/typescript/bin/tsc', '--noEmit']],
    ['knip', [node, 'node_modules/knip/bin/knip.js']],
    ...(go.length === 0 ? [] : [['gofmt', ['gofmt', '-l', ...go]]]),
    ...go.map((cwd) => [
      `go vet ${cwd}`,
      ['go', 'vet', ...vetFlags(cwd), './...'],
      { cwd, env: { ...wasip1, GOEXPERIMENT: experimentsOf(cwd) } },
    ]),
    ...(actionlint === undefined ? [] : [['actionlint', [actionlint]]]),
    ...(zizmor === undefined
      ? []
      : [['zizmor', [zizmor, '--offline', '--no-progress', '.github/workflows', 'action.yml']]]),
  ];
}

/** Directories of Go modules among the fixtures that are meant to be right. */
function goModules() {
  if (!existsSync('fixtures')) return [];
  return readdirSync('fixtures', { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('go.mod') && !path.startsWith('broken/'))
    .map((path) => join('fixtures', dirname(path)))
    .sort();
}

/** Code that wit-bindgen generates turns numbers into pointers, which are what the canonical ABI hands over. */
function vetFlags(directory) {
  return existsSync(join(directory, 'exports/wit_exports')) ? ['-unsafeptr=false'] : [];
}

/** The experiments that a module's files are for: `//go:build goexperiment.jsonv2`. */
function experimentsOf(directory) {
  const files = readdirSync(directory).filter((name) => name.endsWith('.go'));
  const texts = files.map((name) => readFileSync(join(directory, name), 'utf8'));
  return texts.flatMap((text) => /^\/\/go:build goexperiment\.(\w+)/m.exec(text)?.[1] ?? []).join(',');
}
