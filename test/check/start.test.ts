import { describe, expect, test } from 'vitest';
import { judgeStart } from '../../src/check/start.ts';
import type { ImportCall, TrapClass } from '../../src/hosts/protocol.ts';
import type { Start } from '../../src/hosts/start.ts';
import { coreOf } from './evidence.ts';

const still: Start = {
  outcome: { kind: 'result', value: null },
  stdout: '',
  stderr: '',
  imports: [],
  files: [],
};
const core = coreOf('cabi_realloc');
const trapped = (trap: TrapClass, imports: readonly ImportCall[] = []): Start => ({
  ...still,
  outcome: { kind: 'trap', class: trap, message: 'said' },
  imports,
});
const ruleOf = (start: Start | null) => judgeStart(start, core)?.rule ?? null;

test('an instance that is still, and one that nobody tried, are nothing to tell', () => {
  expect([ruleOf(still), ruleOf(null)]).toEqual([null, null]);
});

describe('abi/init-effects', () => {
  test('output, on either stream, with its first line', () => {
    const finding = judgeStart({ ...still, stdout: '\nready\nmore\n' }, core);
    expect(finding).toMatchObject({ rule: 'abi/init-effects', severity: 'warning' });
    expect(finding?.message).toContain('writes to stdout while it is instantiated: "ready"');
    expect(judgeStart({ ...still, stderr: 'x' }, core)?.actual).toBe('1 bytes on stderr');
  });

  test('a file that it looks for, there or not', () => {
    const finding = judgeStart({ ...still, files: ['etc/app.json', 'b'] }, core);
    expect(finding).toMatchObject({ rule: 'abi/init-effects', actual: '"etc/app.json", "b"' });
  });

  test('a call of the host, which has no answer yet, is not a component that cannot start', () => {
    const finding = judgeStart(trapped('other', [{ importPath: ['a:b/host', 'log'], args: [] }]), core);
    expect(finding).toMatchObject({ rule: 'abi/init-effects', actual: '`a:b/host.log`' });
  });
});

describe('a component that does not start', () => {
  test.each<[TrapClass, string]>([
    ['out-of-bounds', 'abi/early-realloc'],
    ['unreachable', 'abi/early-realloc'],
    ['go-panic', 'abi/traps-at-start'],
    ['other', 'abi/traps-at-start'],
  ])('%s', (trap, rule) => {
    expect(ruleOf(trapped(trap))).toBe(rule);
  });

  test('without a cabi_realloc of Go’s nothing is early', () => {
    expect(judgeStart(trapped('unreachable'), null)?.rule).toBe('abi/traps-at-start');
  });
});

describe('places', () => {
  const at = (line: number) => ({ file: 'main.go', line, column: null });
  const places = { panic: at(1), realloc: at(2), init: at(3) };
  const lineOf = (start: Start, over = {}) =>
    judgeStart(start, core, { ...places, ...over })?.location?.line ?? null;

  test('the line that panics, else the init function; cabi_realloc; the init function for effects', () => {
    expect(lineOf(trapped('go-panic'))).toBe(1);
    expect(lineOf(trapped('other'), { panic: null })).toBe(3);
    expect(lineOf(trapped('unreachable'))).toBe(2);
    expect(lineOf({ ...still, stdout: 'x' })).toBe(3);
  });

  test('are left to where the program begins where nothing was found', () => {
    expect(lineOf(trapped('unreachable'), { realloc: null })).toBeNull();
  });
});
