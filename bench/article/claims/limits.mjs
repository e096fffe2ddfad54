// What the host and WASI leave out, and what no figure tells.
import { median, megabytes } from '../figures.mjs';
import { CANNOT, claim, FIVE, G125, HOLDS, judge, NO_ANSWER, NOT } from './judge.mjs';

const CHANGED = 'The answers are not those of the transcript, so nothing is judged by them.';

const passed = (cases) => cases.length > 0 && cases.every(({ status }) => status === 'passed');
const judgeLimit = (cases, because) => {
  const failed = cases.filter(({ status }) => status !== 'passed');
  return judge(
    passed(cases) ? true : failed.some(({ message }) => because.test(message ?? '')) ? false : null,
  );
};
const answered = (asked, name) => asked.find((one) => one.name === `what ${name} says`)?.status === 'passed';

export function limits({ limits: { memory, stack, asked }, hash, today }) {
  const said = (cases, because) =>
    passed(cases)
      ? 'all cases pass'
      : (cases.find(({ message }) => because.test(message ?? ''))?.message ?? NO_ANSWER);
  const start = (label) => `${megabytes(median(hash, label, 'wasmtime', FIVE, 'memory-start'))} (${label})`;
  const answer = (says, names, found, verdict = HOLDS) => {
    const known = names.every((name) => answered(asked, name));
    return claim(says, known ? found : CHANGED, known ? verdict : CANNOT);
  };
  // A component that fails for another reason says nothing of the limit.
  const small = judgeLimit(memory, /memory/);
  return {
    title: 'Limits',
    claims: [
      claim(
        '1 MB of memory will do',
        `Under \`memory: 1 MiB\`: ${said(memory, /memory/)}. Instantiation alone takes ${start(G125)}, ${start(today)}.`,
        small,
      ),
      claim(
        '64 KiB of stack will do',
        `Under \`stack: 64 KiB\`: ${said(stack, /stack/)}`,
        judgeLimit(stack, /stack/),
      ),
      answer(
        '`net` works in a limited way',
        ['net.Dial', 'net.Listen'],
        'It links. `net.Dial` gives `Connection refused`, `net.Listen` opens a network inside the component that nobody outside can reach.',
      ),
      answer(
        '`os/exec` works in a limited way',
        ['os/exec'],
        'It links, and nothing can be run: `open /dev/null: Bad file number`.',
        NOT,
      ),
      answer(
        'Files and some system calls are limited',
        ['os.ReadFile'],
        'Only directories that the host opens; else `Bad file number`.',
      ),
      answer(
        'Isolation by default',
        ['net.Dial', 'net.Listen', 'os/exec', 'os.ReadFile'],
        'Files, network and processes of this machine were out of reach, as the three rows above say.',
      ),
    ],
  };
}

/** Null where it failed for another reason: without a C compiler cgo fails everywhere. */
function cgo({ cgo: { status, said } }) {
  const says = 'cgo does not work in Wasm';
  if (status === 0) return claim(says, 'It builds.', NOT);
  const refused = /ptrSize|not supported|requires/.test(said) && !/C compiler|gcc|clang/.test(said);
  return refused ? claim(says, `\`${said}\``, HOLDS) : claim(says, NO_ANSWER, CANNOT);
}

export function model({ probes, hash }) {
  const [variant] = hash.components[0].variants;
  const hosts = [...new Set(variant.results.map(({ host }) => host))];
  return {
    title: 'Wasm and the component model',
    claims: [
      cgo(probes),
      claim(
        'Only values that fit into linear memory',
        'So it is with lists and strings. A resource stays where it is, and its handle is passed: `fixtures/kitchen-sink`.',
        NOT,
      ),
      claim(
        'No memory is shared between components',
        'So says the component model; nothing to measure.',
        HOLDS,
      ),
      claim(
        'One binary for all platforms',
        `The same bytes (sha256 ${variant.sha256.slice(0, 12)}…) ran in ${hosts.join(' and ')} here. Other systems were not at hand.`,
        judge(hosts.length > 1 ? true : null),
      ),
      claim(
        'It works with any language that compiles to Wasm',
        'Not measured here: this page’s components are Go’s. Components of Rust, JavaScript and WAT pass the same checks: [other-languages.md](other-languages.md).',
        CANNOT,
      ),
    ],
  };
}

export function rest() {
  return {
    title: 'What is left',
    claims: [
      claim(
        'Races in calls from several threads were fixed in 1.25, components are stabler under load',
        'An instance is called from one thread at a time, by both hosts and by the component model: such a call cannot be made. All calls measured here returned, on every version.',
        CANNOT,
      ),
      claim('TinyGo makes 450 kB', 'Not measured: no TinyGo was run for this page. See below.', CANNOT),
      claim('AMD Ryzen 7, 32 GB', 'The figures below are of the machine that is named above.', CANNOT),
      claim(
        'History, dates, “ready for production”, what to use it for',
        'Opinion and advice: no figure says so or not.',
        CANNOT,
      ),
    ],
  };
}
