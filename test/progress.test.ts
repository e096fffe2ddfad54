import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { progressOn } from '../src/progress.ts';
import { commandsIn } from './report/runner.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

it('writes a line a step where nobody watches', () => {
  const log = terminal(false);
  const progress = progressOn(log);
  progress.step('compute-hash: go build');
  progress.note('2 places rewritten\na.transcript:3');
  progress.end();
  expect(log.written).toEqual(['compute-hash: go build\n', '2 places rewritten\na.transcript:3\n']);
});

it('turns a spinner where somebody does, and takes it away', () => {
  const watched = terminal(true);
  const progress = progressOn(watched);
  progress.step('go build');
  vi.advanceTimersByTime(250);
  progress.end();
  const count = watched.written.length;
  vi.advanceTimersByTime(250);
  expect(watched.written.length).toBe(count);
  expect(count).toBeGreaterThan(3);
  expect(watched.written.at(-1)).toBe('\r\u001b[2K');
});

it.each([true, false])('shows what a guest said inertly (terminal: %s)', (isTTY) => {
  const log = terminal(isTTY);
  const progress = progressOn(log);
  progress.note('a → "##[error]x\u001b]8;;http://x\u0007"\n::error::forged');
  progress.step('::warning::forged');
  progress.end();
  const text = log.written.join('').replaceAll('\r\u001b[2K', '');
  expect(commandsIn(text)).toEqual([]);
  expect(text).not.toContain('\u001b');
});
