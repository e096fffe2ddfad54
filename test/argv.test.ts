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
