import type { TrapClass } from '../hosts/protocol.ts';
import type { FailedStart } from '../hosts/start.ts';
import type { CoreModule } from '../wasm/module.ts';
import type { Finding } from './finding.ts';
import { finding } from './make-finding.ts';

/** What a Go program's own code comes to before its first call; any other trap is one of memory that was handed out too early. */
const OWN: ReadonlySet<TrapClass> = new Set([
  'go-panic',
  'go-deadlock',
  'go-oom',
  'memory-limit',
  'output-limit',
  'blocked-forever',
]);

/** Why a component cannot be instantiated; null where it can. */
export function judgeStart(start: FailedStart | null, core: CoreModule | null): Finding | null {
  // A host of our own may deny what other hosts have: that says nothing about the component.
  if (start === null || (start.outcome.kind === 'trap' && start.outcome.class === 'other')) return null;
  return isEarlyRealloc(start, core) ? earlyRealloc(start) : neverStarts(start);
}

function isEarlyRealloc({ outcome }: FailedStart, core: CoreModule | null): boolean {
  if (outcome.kind !== 'trap' || OWN.has(outcome.class) || core === null) return false;
  const go = core.customSections.some(({ name }) => name === 'go:buildid');
  return go && core.exports.some(({ kind, name }) => kind === 'func' && name === 'cabi_realloc');
}

function earlyRealloc({ outcome }: FailedStart): Finding {
  return finding('abi/early-realloc', {
    message: `the component traps while it is instantiated (${words(outcome)}): the WASI adapter calls \`cabi_realloc\` before the Go runtime is initialised`,
    hint: 'write `cabi_realloc` without make, new, append, maps and panics: a free list over memory of `runtime.sbrk`, as in docs/first-component.md',
    expected: 'an instance',
    actual: words(outcome),
  });
}

function neverStarts({ outcome, stderr }: FailedStart): Finding {
  const [said] = stderr.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  return finding('abi/traps-at-start', {
    message: `the component cannot be instantiated: ${words(outcome)}${said === undefined ? '' : `; stderr begins: ${said}`}`,
    hint: 'look at init functions and package variables: they run before the first call, in every host',
    expected: 'an instance',
    actual: words(outcome),
  });
}

function words(outcome: FailedStart['outcome']): string {
  if (outcome.kind === 'timeout') return 'it does not end within the time limit';
  if (outcome.kind === 'exit') return `it exits with code ${outcome.code}`;
  return `${outcome.class}: ${outcome.message}`;
}
