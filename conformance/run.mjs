// Runs the cases of conformance/cases on a host: node conformance/run.mjs [--only TEXT] -- HOST ARGV…
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { HostProcess } from './host.mjs';
import { difference } from './match.mjs';
import { runScript } from './script.mjs';
import { Session } from './session.mjs';

const CASES = fileURLToPath(new URL('./cases/', import.meta.url));
const PROTOCOL = 1;

/** @returns {{only: string, argv: string[]} | null} */
function readArguments(given) {
  const cut = given.indexOf('--');
  const [flag, only = ''] = given.slice(0, Math.max(cut, 0));
  const argv = given.slice(cut + 1);
  const understood = cut !== -1 && argv.length > 0 && (cut === 0 || (cut === 2 && flag === '--only'));
  return understood ? { only, argv } : null;
}

/** A wrong greeting fails here, and nothing is asked. */
async function greet(argv) {
  const host = new HostProcess(argv);
  try {
    const hello = await host.hear();
    const expected = {
      type: 'hello',
      protocol: PROTOCOL,
      host: { $match: '.' },
      version: { $match: '.' },
    };
    const wrong =
      hello == null
        ? `the host said nothing: ${JSON.stringify(host.end)} ${host.lastWords}`
        : difference(expected, hello);
    if (wrong === null && Array.isArray(hello.features)) return hello;
    throw new Error(wrong ?? 'features is no list');
  } finally {
    await host.kill();
  }
}

function readGroups(only) {
  return readdirSync(CASES)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const group = JSON.parse(readFileSync(`${CASES}${file}`, 'utf8'));
      const name = file.slice(0, -5);
      return { ...group, cases: group.cases.filter((one) => `${name}: ${one.name}`.includes(only)), name };
    });
}

async function judge(argv, group, one, session) {
  try {
    return 'script' in one ? await runScript(argv, one) : await session.run(group, one);
  } catch (error) {
    return error.message;
  }
}

async function main() {
  const asked = readArguments(process.argv.slice(2));
  if (asked === null) {
    console.error('usage: node conformance/run.mjs [--only TEXT] -- HOST ARGV…');
    return 2;
  }
  const count = { passed: 0, failed: 0, skipped: 0 };
  const missing = new Set();
  let features;
  try {
    ({ features } = await greet(asked.argv));
  } catch (error) {
    console.log(`FAIL handshake: ${error.message}`);
    console.log('0 passed, 1 failed, 0 skipped');
    return 1;
  }
  const session = new Session(asked.argv);
  for (const group of readGroups(asked.only)) {
    for (const one of group.cases) {
      const lacks = [...(group.needs ?? []), ...(one.needs ?? [])].find((need) => !features.includes(need));
      const problem = lacks === undefined ? await judge(asked.argv, group, one, session) : null;
      const result = lacks !== undefined ? 'skipped' : problem === null ? 'passed' : 'failed';
      count[result] += 1;
      if (lacks !== undefined) missing.add(lacks);
      const mark = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' }[result];
      const why = lacks === undefined ? '' : ` (${lacks})`;
      console.log(`${mark} ${group.name}: ${one.name}${why}${problem === null ? '' : `\n     ${problem}`}`);
    }
  }
  await session.end();
  const why = missing.size === 0 ? '' : ` (${[...missing].join(', ')})`;
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped${why}`);
  return count.failed > 0 || count.passed === 0 ? 1 : 0;
}

process.exitCode = await main();
