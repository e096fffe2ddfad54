import { describe, expect, it } from 'vitest';
import { parseArgv } from '../src/argv.ts';
import { CheckError } from '../src/errors.ts';

function refusal(...argv: string[]): CheckError {
  try {
    parseArgv(argv);
  } catch (thrown) {
    if (thrown instanceof CheckError) return thrown;
  }
  throw new Error(`${argv.join(' ')} was accepted`);
}

describe('commands', () => {
  it.each([
    [[], 'check', []],
    [['check'], 'check', []],
    [['check', './a', 'b c'], 'check', ['./a', 'b c']],
    [['./cmd/hash'], 'check', ['./cmd/hash']],
    [['build'], 'build', []],
    [['golden', '--update'], 'golden', []],
    [['doctor', '--json', './a'], 'doctor', ['./a']],
    [['lock', '--update'], 'lock', []],
    [['--json', 'check', '--', '-odd'], 'check', ['-odd']],
  ])('%j is %s of %j', (argv, command, packageDirs) => {
    expect(parseArgv(argv)).toMatchObject({ command, packageDirs });
  });

  it('tells a mistyped command from a directory', () => {
    const error = refusal('chekc');
    expect(error).toMatchObject({ code: 'usage', exitCode: 2 });
    expect(error.message).toContain('there is no command "chekc"');
    expect(error.hint).toBe('did you mean check?');
    expect(refusal('hash-service').hint).toContain('write ./hash-service');
  });
});

describe('flags', () => {
  it('may be repeated where they name several things', () => {
    const given = parseArgv(['--component', 'a', '--component=b', '--host', 'v8', '--config', 'x y.yml']);
    expect(given).toMatchObject({ components: ['a', 'b'], hosts: ['v8'], config: 'x y.yml' });
  });

  it.each([
    ['--jsom', 'did you mean --json?'],
    ['--updat', 'did you mean --update?'],
    ['--zzzzzzzz', 'component-check --help lists commands and flags'],
  ])('%s is refused with a hint', (flag, hint) => {
    expect(refusal(flag)).toMatchObject({ code: 'usage', hint });
  });

  it.each([
    [['--config']],
    [['--json=yes']],
    [['check', '--update']],
    [['build', '--twice']],
    [['lock', '--json']],
    [['lock', '--offline']],
    [['lock', './a']],
    [['doctor', '--host', 'v8']],
  ])('%j does not belong together', (argv) => {
    expect(refusal(...argv)).toMatchObject({ code: 'usage', exitCode: 2 });
  });
});

it('says of lock without a network what to do while there is one', () => {
  expect(refusal('lock', '--offline').hint).toContain('run `component-check lock` once');
});

describe('values of flags', () => {
  it.each([
    [['fuzz', '--seed', '-1'], '--seed: `-1` is no whole number from 0 to 4294967295'],
    [['fuzz', '--seed=-1'], '--seed: `-1` is no whole number from 0 to 4294967295'],
    [['fuzz', '--seed'], '--seed needs a value; one that begins with a dash is written --seed=-…'],
    [['fuzz', '--seed', '--json'], '--seed needs a value; one that begins with a dash is written --seed=-…'],
    [['--json=yes'], '--json takes no value'],
  ])('%j is refused in words of its own', (argv, words) => {
    expect(refusal(...argv).message).toBe(words);
  });

  it('a directory may look like a number below zero', () => {
    expect(parseArgv(['check', '--', '--seed', '-1'])).toMatchObject({ packageDirs: ['--seed', '-1'] });
  });
});

it('help is a command too, of any other', () => {
  expect(parseArgv(['help']).help).toBe(true);
  expect(parseArgv(['help', 'golden']).help).toBe(true);
  expect(parseArgv(['check', './help']).help).toBe(false);
});
