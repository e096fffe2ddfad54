import { HostProcess } from './host.mjs';
import { difference } from './match.mjs';
import { loadMessage, newNonce, runMessage } from './session.mjs';

/**
 * A session of its own, line by line. Why it failed; null where it passed. `start`, `load`, `run` and `end` are messages,
 * `raw` is a text as it stands, `close` the end of standard input; `hear` is what the next answer must match, with this session's nonce;
 * `ended` the exit code, or `"not 0"`.
 */
export async function runScript(argv, { script }) {
  const host = new HostProcess(argv);
  const nonce = newNonce();
  try {
    await host.hear();
    for (const [at, line] of script.entries()) {
      const problem = await play(line, host, nonce);
      if (problem !== null) return `line ${at + 1} of the script: ${problem} ${host.lastWords}`.trim();
    }
    return host.left.length === 0 ? null : `the host said more: ${host.left[0].slice(0, 200)}`;
  } finally {
    await host.kill();
  }
}

async function play(line, host, nonce) {
  if ('raw' in line) host.write(line.raw);
  else if ('start' in line) host.say({ type: 'start', nonce });
  else if ('load' in line) host.say(loadMessage(line.load));
  else if ('run' in line) host.say(runMessage(line.id ?? 1, line.run));
  else if ('end' in line) host.say({ type: 'end' });
  else if ('close' in line) host.closeInput();
  else if ('hear' in line) {
    const answer = await host.hear();
    return difference({ nonce }, answer) ?? difference(line.hear, answer);
  } else if ('ended' in line) return ended(line.ended, await host.untilEnd());
  else return `it has no meaning: ${JSON.stringify(line)}`;
  return null;
}

function ended(wanted, end) {
  if (end === null) return 'the host goes on';
  const { code } = end;
  if (code === null) return `the host was ended by ${end.signal}`;
  const fits = wanted === 'not 0' ? code !== 0 : code === wanted;
  return fits ? null : `the host ended with exit code ${code}, not ${wanted}`;
}
