import { readFileSync } from 'node:fs';
import process from 'node:process';
import { type FromHost, type HostError, type Load, PROTOCOL, type Run } from '../protocol.ts';
import { messages, send } from './channel.ts';
import { Collector } from './collector.ts';
import { type Component, loadComponent } from './component.ts';
import { HostFailure } from './failure.ts';
import { hardenGlobals, silenceConsole } from './harden.ts';
import { runCase, type Tell } from './run.ts';
import { tierGuests, warmUp } from './warm.ts';

/** The V8 host: a child process that speaks the protocol of docs/host-protocol.md on standard input and output. */
async function main(): Promise<void> {
  silenceConsole();
  send({ type: 'hello', protocol: PROTOCOL, host: 'v8', version: process.versions.node, features: FEATURES });
  const collector = new Collector();
  await warmUp();
  tierGuests();
  hardenGlobals();
  let nonce = '';
  let component: Component | null = null;
  for await (const message of messages(process.stdin)) {
    switch (message.type) {
      case 'start':
        nonce = message.nonce;
        break;
      case 'load':
        component = await load(message, nonce);
        break;
      case 'run':
        run(component, message, nonce);
        collector.afterRun();
        break;
      case 'end':
        return;
      default:
        throw new Error('no message of the protocol');
    }
  }
}

const FEATURES = ['memory', 'imports', 'resources', 'dirs', 'files'];

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (thrown) {
    throw new HostFailure('bad-request', thrown instanceof Error ? thrown.message : String(thrown));
  }
}

async function load({ path, cases }: Load, nonce: string): Promise<Component | null> {
  const started = performance.now();
  try {
    const component = await loadComponent(read(path), cases);
    send({ type: 'loaded', nonce, durationMs: performance.now() - started });
    return component;
  } catch (thrown) {
    send(hostError(thrown, nonce, null));
    return null;
  }
}

function run(component: Component | null, message: Run, nonce: string): void {
  const { id } = message;
  const held: FromHost[] = [];
  try {
    if (component === null) throw new HostFailure('bad-request', 'no component is loaded');
    const done = runCase(component, message, (step) => {
      if (isLast(step, message)) held.push({ type: 'step', nonce, id, ...step });
      else send({ type: 'step', nonce, id, ...step });
    });
    send(...held, { type: 'done', nonce, id, ...done });
  } catch (thrown) {
    send(...held, hostError(thrown, nonce, id));
  }
}

/** Nothing of the guest runs after it: it can wait for `done`, and the caller wakes once. */
function isLast({ step, outcome }: Parameters<Tell>[0], { steps }: Run): boolean {
  return outcome.kind !== 'result' || step === steps.length - 1;
}

function hostError(thrown: unknown, nonce: string, id: number | null): HostError {
  const code = thrown instanceof HostFailure ? thrown.code : 'internal';
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { type: 'error', nonce, id, code, message };
}

await main();
process.exit(0);
