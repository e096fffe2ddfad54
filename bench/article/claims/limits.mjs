// What the host and WASI leave out, and what no figure tells.
import { median, megabytes } from '../figures.mjs';
import { CANNOT, claim, FIVE, G125, HOLDS, judge, NOT } from './judge.mjs';

export function limits({ limits: { memory: small, stack, asked }, hash }) {
  const said = (cases) =>
    cases.every(({ status }) => status === 'passed')
      ? 'all cases pass'
      : cases.find(({ status }) => status !== 'passed')?.message;
  const answer = (name) => asked.find((one) => one.name === `what ${name} says`)?.status === 'passed';
  const start = (label) => megabytes(median(hash, label, 'wasmtime', FIVE, 'memory-start'));
  return {
    title: 'Limits',
    claims: [
      claim(
        '1 MB of memory will do',
        `Under \`memory: 1 MiB\`: ${said(small)}. Instantiation alone takes ${start(G125)} (1.25), ${start('Go 1.26.8')} (1.26).`,
        judge(small.every(({ status }) => status === 'passed')),
      ),
      claim(
        '64 KiB of stack will do',
        `Under \`stack: 64 KiB\`: ${said(stack)}`,
        judge(stack.every(({ status }) => status === 'passed')),
      ),
      claim(
        '`net` works in a limited way',
        answer('net.Dial')
          ? 'It links. `net.Dial` gives `Connection refused`, `net.Listen` opens a network inside the component that nobody outside can reach.'
          : 'The answers changed: see the transcript.',
        judge(answer('net.Dial')),
      ),
      claim(
        '`os/exec` works in a limited way',
        answer('os/exec')
          ? 'It links, and nothing can be run: `open /dev/null: Bad file number`.'
          : 'The answers changed: see the transcript.',
        NOT,
      ),
      claim(
        'Files are limited',
        answer('os.ReadFile')
          ? 'Only directories that the host opens; else `Bad file number`.'
          : 'The answers changed: see the transcript.',
        judge(answer('os.ReadFile')),
      ),
    ],
  };
}

export function rest({ probes }) {
  return {
    title: 'What is left',
    claims: [
      claim('cgo does not work in Wasm', `\`${probes.cgo.said}\``, judge(probes.cgo.status !== 0)),
      claim(
        'No memory is shared between components',
        'So says the component model; nothing to measure.',
        HOLDS,
      ),
      claim(
        'Races in calls from several threads were fixed in 1.25',
        'An instance is called from one thread at a time, by both hosts and by the component model: such a call cannot be made.',
        CANNOT,
      ),
      claim('TinyGo makes 450 kB', 'Not measured: no TinyGo was run for this page. See below.', CANNOT),
      claim('AMD Ryzen 7, 32 GB', 'The figures below are of the machine that is named above.', CANNOT),
    ],
  };
}
