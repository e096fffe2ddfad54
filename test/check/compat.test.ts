import { describe, expect, test } from 'vitest';
import type { Base } from '../../src/baseline/base.ts';
import type { Evidence } from '../../src/check/check.ts';
import { compatCheck } from '../../src/check/compat.ts';
import { compatReport } from '../../src/compat-report.ts';
import type { CompatConfig } from '../../src/config/config.ts';
import { describeCompat } from '../../src/report/compat-text.ts';
import { worldOf } from '../wit/worlds.ts';
import { evidenceOf } from './evidence.ts';

interface Case {
  readonly before?: string | null;
  readonly after: string;
  readonly actual?: string;
  readonly from?: string;
  readonly to?: string;
  readonly config?: Partial<CompatConfig>;
  readonly labels?: readonly string[];
  readonly imports?: readonly string[] | null;
}

const WASI = `package wasi:random@0.2.3 { interface random { f: func(); } }
package wasi:http@0.2.3 { interface types { f: func(); } }`;

function evidence(given: Case): Evidence {
  const {
    before = '',
    after,
    actual = after,
    from = '@1.2.3',
    to = from,
    config,
    labels = [],
    imports = null,
  } = given;
  const known = evidenceOf({ wanted: after, actual, packages: WASI });
  const base: Base = {
    ref: 'main',
    sha: null,
    tools: null,
    world: before === null ? null : worldOf(before, WASI),
    name: `a:b/w${from}`,
    imports,
  };
  const compat = {
    against: { kind: 'base' } as const,
    bump: 'package' as const,
    accept: [],
    label: null,
    ...config,
  };
  return {
    ...known,
    component: { ...known.component, compat },
    compat: { base, name: `a:b/w${to}`, labels },
  };
}
const judge = (given: Case) => compatCheck.judge(evidence(given)).findings;
const rules = (given: Case) => judge(given).map(({ rule, severity }) => `${severity} ${rule}`);

const F = 'export f: func();';
const G = 'export g: func();';

describe('compat/breaking', () => {
  test('says what, why, where, and the version to write', () => {
    expect(judge({ before: 'export f: func(a: u8);', after: 'export f: func(a: u16);' })).toEqual([
      {
        rule: 'compat/breaking',
        severity: 'error',
        message:
          'export `f` type of parameter `a` is `u16`, was `u8` since main: whoever calls it was built for the old one',
        hint: 'take it back, or write `package a:b@2.0.0;`; `compat: { accept: ["f"] }` lets it pass',
        expected: 'f: func(a: u8)',
        actual: 'f: func(a: u16)',
        location: { file: 'wit/world.wit', line: 3, column: 8 },
        related: [],
      },
    ]);
  });

  test('what is gone stands at the world', () => {
    expect(judge({ before: F, after: '' })[0]?.location).toMatchObject({ file: 'wit/world.wit', line: 2 });
  });

  test('a version of a new track announces it; one of the same track, a lower one and no version do not', () => {
    const gone = { before: F, after: '' };
    expect(rules({ ...gone, to: '@2.0.0' })).toEqual([]);
    expect(rules({ ...gone, to: '@1.9.0' })).toEqual(['error compat/breaking']);
    expect(rules({ ...gone, to: '@0.1.0' })).toEqual(['error compat/breaking']);
    expect(rules({ ...gone, from: '', to: '' })).toEqual([
      'error compat/breaking',
      'warning compat/unversioned',
    ]);
    expect(rules({ ...gone, to: '@2.0.0', config: { bump: 'none' } })).toEqual(['error compat/breaking']);
  });

  test('hints at no version that would not help', () => {
    const hints = (given: Partial<Case>) => judge({ before: F, after: '', ...given }).map(({ hint }) => hint);
    const lets = '`compat: { accept: ["f"] }` lets it pass';
    expect(hints({ config: { bump: 'none' } })).toEqual([`take it back; ${lets}`]);
    expect(hints({ from: '', to: '@0.1.0' })).toEqual([
      `take it back, or accept it this once, as the base has no version to count from; ${lets}`,
    ]);
    expect(hints({ to: '' })).toEqual([
      `take it back, or write \`package a:b@2.0.0;\`; ${lets}`,
      'write `package a:b@2.0.0;`',
    ]);
  });

  test('accepted by name or by label it is a warning that says so', () => {
    const gone = { before: `${F} ${G}`, after: '' };
    expect(rules({ ...gone, config: { accept: ['f'] } })).toEqual([
      'warning compat/breaking',
      'error compat/breaking',
    ]);
    const labelled = { ...gone, config: { label: 'breaks' } };
    expect(rules({ ...labelled, labels: ['other'] })).toEqual([
      'error compat/breaking',
      'error compat/breaking',
    ]);
    const [accepted] = judge({ ...labelled, labels: ['breaks'] });
    expect(accepted).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('the label `breaks` accepts it'),
    });
    expect(rules({ ...gone, labels: ['breaks'] })).toEqual([
      'error compat/breaking',
      'error compat/breaking',
    ]);
  });
});

describe('compat/version-bump', () => {
  test.each([
    ['@1.2.3', '@1.2.3', ['warning compat/version-bump']],
    ['@1.2.3', '@1.2.4', ['warning compat/version-bump']],
    ['@1.2.3', '@1.3.0', []],
    ['@0.2.3', '@0.2.4', []],
  ])('an addition, %s to %s', (from, to, expected) => {
    expect(rules({ before: F, after: `${F} ${G}`, from, to })).toEqual(expected);
  });

  test('a version that goes back, without a change', () => {
    expect(judge({ before: F, after: F, to: '@1.2.2' })).toMatchObject([
      { rule: 'compat/version-bump', message: expect.stringContaining('goes back from 1.2.3') },
    ]);
    expect(rules({ before: F, after: F })).toEqual([]);
  });
});

describe('compat/new-capability', () => {
  const HTTP = 'import wasi:http/types@0.2.3;';
  const RANDOM = 'import wasi:random/random@0.2.3;';

  test('an import of the component that neither the base nor the WIT has; no version announces it', () => {
    const given = { before: `${RANDOM} ${F}`, after: F, actual: `${RANDOM} ${HTTP} ${F}`, to: '@2.0.0' };
    const imports = ['wasi:random/random@0.2.3'];
    expect(rules({ ...given, imports })).toEqual(['error compat/new-capability']);
    expect(rules({ ...given, before: null, imports: ['wasi:random/random@0.2.9'] })).toEqual([
      'error compat/new-capability',
      'warning compat/imports-only',
    ]);
    expect(rules({ ...given, imports, config: { accept: ['wasi:http/types'] } })).toEqual([
      'warning compat/new-capability',
    ]);
  });

  test('what the WIT asks for is a change as any other, which a version announces', () => {
    const given = { before: F, after: `${HTTP} ${F}`, imports: [] };
    expect(rules(given)).toEqual(['error compat/breaking']);
    expect(rules({ ...given, to: '@2.0.0' })).toEqual([]);
  });

  test('without a component to compare with, what an adapter brings is no change', () => {
    expect(rules({ before: F, after: F, actual: `${RANDOM} ${F}` })).toEqual([]);
  });
});

describe('compat/imports-only', () => {
  test('a report alone is never taken for a base without exports', () => {
    const given = { before: null, after: '', imports: [] };
    expect(judge(given)).toMatchObject([
      { rule: 'compat/imports-only', severity: 'warning', hint: expect.stringContaining('--base') },
    ]);
    const { compat } = compatReport(evidence(given));
    expect(describeCompat(compat)).toEqual(['no change of imports since main']);
  });

  test('a base with nothing in its world is compared whole', () => {
    const given = { before: '', after: '', imports: [] };
    expect(rules(given)).toEqual([]);
    expect(describeCompat(compatReport(evidence(given)).compat)).toEqual(['no change since main']);
  });
});

describe('compat/unused-accept', () => {
  const accepting = (...accept: readonly string[]) => ({ before: `${F} ${G}`, after: G, config: { accept } });

  test('says each name that accepts nothing, and what there is to accept', () => {
    const found = judge(accepting('f', 'nonsense', 'g'));
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['compat/breaking', expect.stringContaining('`compat.accept` lists it')],
      [
        'compat/unused-accept',
        '`compat.accept` lists `nonsense`, and nothing of that name breaks since main',
      ],
      ['compat/unused-accept', '`compat.accept` lists `g`, and nothing of that name breaks since main'],
    ]);
    expect(found[1]?.hint).toBe('take `nonsense` out of `compat.accept`; what breaks is `f`');
  });

  test('a name that is needed is none, also where the version says the change; nor is any where exports are not known', () => {
    expect(rules(accepting('f'))).toEqual(['warning compat/breaking']);
    expect(rules({ ...accepting('f'), to: '@2.0.0' })).not.toContain('warning compat/unused-accept');
    expect(rules({ ...accepting('f'), before: null, imports: [] })).toEqual(['warning compat/imports-only']);
  });
});

test('without a base it is skipped, with the reason', () => {
  const { component, ...known } = evidence({ after: F });
  const none = {
    ...known,
    component,
    compat: { base: { none: 'the branch is new' }, name: null, labels: [] },
  };
  expect(compatCheck.judge(none)).toEqual({ findings: [], skipped: 'the branch is new' });
  expect(compatReport(none)).toEqual({});
});

test('the report lists every change, those too that are no finding', () => {
  const { compat } = compatReport(evidence({ before: F, after: G, to: '@2.0.0' }));
  expect(compat).toMatchObject({ from: '1.2.3', to: '2.0.0', suggested: '2.0.0' });
  expect(compat?.changes.map(({ effect, what, accepted }) => [effect, what, accepted])).toEqual([
    ['breaking', 'export `f` removed', 'version 2.0.0 says so'],
    ['compatible', 'export `g` added', null],
  ]);
});
