import { describe, expect, test } from 'vitest';
import { dirtyFinding } from '../../src/golden/dirty-bits.ts';
import { runGolden } from '../../src/golden/run.ts';
import { tabulate } from '../../src/golden/spelling.ts';
import type { DirtyBits } from '../../src/hosts/protocol.ts';
import { worldOf } from '../wit/worlds.ts';
import { fakeHost, gives } from './fake-host.ts';
import { goldenRun, workspace } from './workspace.ts';

const { imports, exports } = worldOf(
  `import a:b/sink; flags access { read, write } record point { x: u8, can: access }
  export level: func() -> u8; export ready: func() -> bool; export can: func() -> access; export points: func() -> list<point>;`,
  'package a:b { interface sink { put: func(at: string, depth: option<s16>); } }',
);
const table = tabulate(exports);

function tell(name: string, dirty: DirtyBits) {
  const target = table.targets.find(({ full }) => full === name);
  if (target === undefined) throw new Error(name);
  return dirtyFinding(dirty, { target, call: `${name}()`, imports: tabulate(imports), location: null });
}

const bits = (type: DirtyBits['type'], value: number, read: number): DirtyBits => ({
  importPath: null,
  type,
  value,
  read,
});

describe('abi/dirty-bits', () => {
  test.each([
    ['level', bits('u8', 511, 255), 'returns 511 as u8: hosts read 255', 'uint32(uint8(x))'],
    ['ready', bits('bool', 2, 1), 'returns 2 as bool: hosts read true', 'x != 0'],
    ['can', bits('flags', 254, 2), 'returns 0xfe as flags access: hosts read 0x2', '`x & 0x3`'],
    [
      'points',
      bits('flags', 5, 1),
      'returns 0x5 as flags access in list<record point>: hosts read 0x1',
      'x & 0x3',
    ],
    ['ready', bits('s8', 255, -1), 'hands 255 to WASI as s8: hosts read -1', 'int32(int8(x))'],
  ] as const)('%s: %j', (name, dirty, said, fix) => {
    const told = tell(name, dirty);
    expect(told).toMatchObject({ rule: 'abi/dirty-bits', severity: 'warning' });
    expect(told.message).toContain(`${name}() ${said}, and code that jco generates throws`);
    expect(told.hint).toContain(fix);
  });

  test('what an imported function was given', () => {
    const importPath = ['a:b/sink', 'put'] as const;
    const told = tell('ready', { ...bits('s16', 40_000, -25_536), importPath });
    expect(told.message).toContain(
      'ready() hands 40000 to a:b/sink.put as s16 in option<s16>: hosts read -25536',
    );
  });
});

test('one finding for each function and type, at its first call, and the cases pass', async () => {
  const host = fakeHost(() => gives('"a"'));
  const dirty = [bits('u8', 300, 44), bits('bool', 2, 1)];
  const run = await goldenRun(
    workspace({ 'testdata/a.transcript': '> greet(1)\n"a"\n\n> echo("a")\n"a"\n\n> echo("b")\n"a"\n' }),
    [],
  );
  const seeing = {
    ...host,
    run: async (asked: Parameters<typeof host.run>[0]) => {
      const ran = await host.run(asked);
      const isEcho = asked.steps[0]?.exportPath[0] === 'echo';
      return isEcho ? { ...ran, steps: ran.steps.map((step) => ({ ...step, dirty })) } : ran;
    },
  };
  const { results, findings } = await runGolden({ ...run, hosts: [seeing] });
  expect(results.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed']);
  expect(findings.map(({ rule, location }) => [rule, location?.line])).toEqual([
    ['abi/dirty-bits', 4],
    ['abi/dirty-bits', 4],
  ]);
});
