import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cancelledBy } from '../src/cancelled-by.ts';

function program() {
  const exits: unknown[] = [];
  const emitter = new EventEmitter();
  const exit = (code: unknown) => exits.push(code);
  const signal = cancelledBy(Object.assign(emitter, { exit }) as unknown as NodeJS.Process);
  return { emitter, exits, signal };
}

test('the first signal cancels, and so does the same key press passed on twice', () => {
  const { emitter, exits, signal } = program();
  expect(signal.aborted).toBe(false);
  emitter.emit('SIGINT');
  emitter.emit('SIGINT');
  expect([signal.aborted, exits]).toEqual([true, []]);
});

test('a second one exits at once, whichever it is', async () => {
  const { emitter, exits } = program();
  emitter.emit('SIGINT');
  await sleep(150);
  emitter.emit('SIGTERM');
  expect(exits).toEqual([3]);
});
