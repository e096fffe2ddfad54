import { spawn } from 'node:child_process';

/**
 * Runs argv, without a shell, and waits.
 * @returns {Promise<{code: number, output: string}>} standard output and error in the order they came; code 127 where it could not start
 */
export function runTool(argv, { cwd, env = process.env, inherit = false } = {}) {
  return new Promise((resolve) => {
    const stdio = ['ignore', inherit ? 'inherit' : 'pipe', inherit ? 'inherit' : 'pipe'];
    const child = spawn(argv[0], argv.slice(1), { cwd, env, stdio });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: String(error.message) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
