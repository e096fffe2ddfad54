import { formatCount } from '../count.ts';
import type { NotDriven, Observation, StressEvidence, Trapped } from '../stress/evidence.ts';
import type { ComponentShape } from '../wasm/module.ts';
import { CABI_REALLOC } from './cabi-realloc.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { finding } from './make-finding.ts';
import { notDriven } from './not-driven.ts';

/** What shows only when an instance lives on: `--stress`. */
export const stressCheck: Check = {
  name: 'stress',
  judge: ({ stress, shape }) => {
    if (stress === undefined) return { findings: [], skipped: 'nobody asked: `--stress`' };
    const none = stress.observations.length === 0 && stress.driven === 0;
    if (none) return { findings: [], skipped: 'no export takes or returns lists or strings' };
    return { findings: judge(stress, shape), skipped: null };
  },
};

/** Equal findings of two hosts are one; where several exports share a cause, the first is told and the others beside it. */
function judge({ observations }: StressEvidence, shape: ComponentShape): Finding[] {
  const byCause = new Map<string, Finding>();
  const missed: (Observation & NotDriven)[] = [];
  for (const seen of observations) {
    if (seen.kind === 'not-driven') {
      missed.push(seen);
      continue;
    }
    const told = judgeOne(seen, shape);
    const found = { ...told, location: told.location ?? seen.location ?? null };
    const shared = SHARED.has(found.rule) ? found.rule : `${found.rule} ${seen.name}`;
    const first = byCause.get(shared);
    if (first === undefined) byCause.set(shared, found);
    else if (!first.message.startsWith(`${seen.name} `)) byCause.set(shared, withRelated(first, seen, found));
  }
  return [...byCause.values(), ...notDriven(missed)];
}

/** Rules whose one cause is in no single export. */
const SHARED: ReadonlySet<string> = new Set(['abi/realloc-leaves']);
const MOST_RELATED = 9;

function withRelated(first: Finding, { name }: Observation, other: Finding): Finding {
  if (first.related.length >= MOST_RELATED) return first;
  if (first.related.some(({ message }) => message.startsWith(`${name} `))) return first;
  return { ...first, related: [...first.related, { message: other.message, location: other.location }] };
}

function judgeOne(seen: Exclude<Observation, NotDriven>, shape: ComponentShape): Finding {
  switch (seen.kind) {
    case 'trap':
      return seen.class === 'cannot-leave' ? reallocLeaves(seen) : trapped(seen);
    case 'climb':
      return climbs(seen, shape);
    case 'differs':
      return lifetime(seen);
    case 'left':
      return finding('golden/goroutine-left', {
        message: `${seen.name} leaves a goroutine behind: a later call of ${seen.later} shows ${seen.what}, which it does not alone (${seen.host})`,
        hint: 'wait for goroutines before the export returns (sync.WaitGroup): they stand still when it does, and go on in the middle of whatever is called next',
      });
    case 'handles':
      return finding('abi/handle-leak', {
        message: `${seen.name} keeps handles of its host: ${seen.calls} calls took in ${seen.made} by \`${seen.resource}\` and let go of ${seen.made - seen.kept} (${seen.host})`,
        hint: "drop each handle that the function owns, for example by `defer handle.Drop()`: an entry of the host's table stays taken until then",
        expected: 'none kept',
        actual: `${seen.kept} kept`,
      });
  }
}

function reallocLeaves({ name, host, at, bytes, message }: Observation & Trapped): Finding {
  const when =
    at > 1
      ? `at call ${formatCount(at)} of ${formatCount(bytes)} bytes each`
      : `with ${formatCount(bytes)} bytes`;
  return finding('abi/realloc-leaves', {
    message: `${name} traps ${when} (${host}: ${message}): Go's garbage collector runs while the host allocates through \`cabi_realloc\`, and reads the clock, which is a call out of the component that the canonical ABI forbids there`,
    hint: `let \`cabi_realloc\` take memory beside the Go heap, which no collection watches. As memory.go of package main:\n${CABI_REALLOC}`,
    expected: 'calls without end in one instance',
    actual: message,
  });
}

function trapped({ name, host, at, bytes, class: trapClass, message }: Observation & Trapped): Finding {
  const when =
    at > 1
      ? `at call ${formatCount(at)} in one instance, with the arguments that the first one took (${formatCount(bytes)} bytes)`
      : `with ${formatCount(bytes)} bytes`;
  return finding('stress/trap', {
    message: `${name} traps ${when} (${host}, ${trapClass}): ${message}`,
    hint: 'return an error where there is too much; look at what is kept between calls: globals, memory that is freed twice or used after it was freed',
    expected: 'a result',
    actual: `trap ${trapClass}`,
  });
}

const FREE_PARAMETERS =
  'free each list and string parameter once it is copied, a Go `string` too: `abi.String` and `abi.Bytes` of fixtures/abi do both';

function climbs(seen: Extract<Observation, { kind: 'climb' }>, shape: ComponentShape): Finding {
  const [first, last] = [seen.measured[0], seen.measured.at(-1)];
  const calls = (last?.calls ?? 0) - (first?.calls ?? 0);
  const rate = Math.round(((last?.bytes ?? 0) - (first?.bytes ?? 0)) / Math.max(1, calls));
  const grows = seen.measured
    .map((one) => `${formatCount(one.bytes)} bytes after ${formatCount(one.calls)}`)
    .join(', ');
  const post = `cabi_post_${seen.core}`;
  const missing = seen.returnsLists && !exportsOf(shape).has(post);
  const about = `${seen.name} keeps about ${formatCount(rate)} bytes of each call (${seen.host}): linear memory is ${grows}`;
  const text = { expected: 'memory that stops growing', actual: `+${rate} bytes a call` };
  const near = rate >= seen.argumentBytes && rate <= 3 * seen.argumentBytes + 64;
  if (missing)
    return finding('abi/missing-post-return', {
      ...text,
      message: `${about}. The module exports no \`${post}\`, so nobody frees what the function returns${near ? '; as much as the arguments take is kept too, so nobody may free them either' : ''}`,
      hint: `free the result when the host has read it:\n//go:wasmexport ${post}\nfunc …Post(returned unsafe.Pointer) { … }${near ? `\nand ${FREE_PARAMETERS}` : ''}`,
    });
  const cause = near
    ? ': as much as the arguments take, which the host allocated through `cabi_realloc` and nobody frees, or which the program keeps'
    : '';
  return finding('memory/leak', {
    ...text,
    message: about + cause,
    hint: `${FREE_PARAMETERS}; free what a \`cabi_post_\` function is given; look for globals that are appended to, and for goroutines that stand still when the export returns`,
  });
}

function lifetime(seen: Extract<Observation, { kind: 'differs' }>): Finding {
  return finding('abi/lifetime', {
    message: `${seen.name} comes to something else when freed memory is overwritten (${seen.host}, GOGC=1 GODEBUG=clobberfree=1): the collector frees what is known by its address alone`,
    hint: 'keep what a uint32 or uintptr points at alive until it was read: copy parameters first, put results into memory of `cabi_realloc`, or hold them in a global or a runtime.Pinner until the `cabi_post_` function',
    expected: seen.before,
    actual: seen.after,
    location: seen.place === null ? null : { ...seen.place, column: null },
  });
}

function exportsOf({ cores }: ComponentShape): Set<string> {
  return new Set(cores.flatMap(({ exports }) => exports.map(({ name }) => name)));
}
