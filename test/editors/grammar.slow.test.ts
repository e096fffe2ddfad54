import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { type LineClass, readItems } from '../../src/golden/lines.ts';
import { readSource } from '../../src/golden/source.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = path.join(root, 'editors/vscode/component-check.tmLanguage.json');
let grammar: textmate.IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(file, 'utf8'), file),
  });
  const loaded = await registry.loadGrammar('source.transcript.component-check');
  if (loaded === null) throw new Error('no grammar');
  grammar = loaded;
});

interface Token {
  readonly text: string;
  readonly scopes: string;
}

/** The tokens of each line, white space left out. */
function tokens(text: string): Token[][] {
  let state = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens
      .map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex).trim(),
        scopes: scopes.slice(1).join(' '),
      }))
      .filter(({ text: shown }) => shown !== '');
  });
}

/** The scopes of the first token that reads so. */
const scopesOf = (text: string, token: string) =>
  tokens(text)
    .flat()
    .find((one) => one.text === token)?.scopes;

/** What the first token of a line of each class is coloured as. */
const FIRST: Readonly<Record<LineClass, RegExp | null>> = {
  blank: null,
  '#': /^comment\.line\.number-sign/,
  '@': /keyword\.control\.directive/,
  '>': /keyword\.control\.call/,
  '<': /keyword\.control\.answer/,
  '!': /keyword\.control\.ending/,
  'stdout|': /keyword\.other\.output/,
  'stderr|': /keyword\.other\.output/,
  '//': /comment\.line\.double-slash/,
  value: /^meta\.result/,
};

const fixtures = readdirSync(path.join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.transcript') && !name.includes('component-check-out'))
  .sort();

describe('the grammar for editors', () => {
  it.each(fixtures)('sees the lines of %s as they are read', (name) => {
    const text = readFileSync(path.join(root, 'fixtures', name), 'utf8');
    const source = readSource(name, text);
    const lines = tokens(source.text);
    const lineOf = (offset: number) => source.text.slice(0, offset).split('\n').length - 1;
    for (const { class: kind, start, end } of readItems(source)) {
      const [first, last] = [lineOf(start), lineOf(end)];
      const wanted = FIRST[kind];
      if (wanted !== null) expect(lines[first]?.[0]?.scopes, `${name}:${first + 1}`).toMatch(wanted);
      for (const line of lines.slice(first + 1, last + 1)) {
        for (const { scopes } of line)
          expect(scopes, `${name}:${first + 1}`).toMatch(/^meta\.(call|answer|result|directive)/);
      }
    }
  });

  it('names calls, handles, values and what stands for an open answer', () => {
    expect(scopesOf('> c = ops.counter(5)', 'c')).toContain('variable.other.handle');
    expect(scopesOf('> c = ops.counter(5)', 'ops.counter')).toContain('entity.name.function');
    expect(scopesOf('> acme:kitchen/ops.area@1.2.3(5)', 'acme:kitchen/ops.area@1.2.3')).toContain(
      'entity.name.function',
    );
    expect(scopesOf('{name: "a", on: true}', 'name')).toContain('variable.other.member');
    expect(scopesOf('{name: "a", on: true}', 'true')).toContain('constant.language');
    expect(scopesOf('[1, -2.5e3]', '-2.5e3')).toContain('constant.numeric');
    expect(scopesOf('some(%none)', '%none')).toContain('enummember');
    expect(scopesOf('< f(1) = ?', '?')).toContain('invalid.unimplemented');
    expect(scopesOf('< drop r', 'drop')).toContain('keyword.other.drop');
    expect(scopesOf('! trap go-panic', 'trap')).toContain('keyword.other.ending');
    expect(scopesOf('@ seed 7', 'seed')).toContain('keyword.other.directive');
    expect(scopesOf('stdout| a\\x1b', '\\x1b')).toContain('constant.character.escape');
    expect(scopesOf('"a\\n"', '\\n')).toContain('constant.character.escape');
  });

  it('holds a value together over lines, whatever stands in them', () => {
    const text =
      '> f("""\n# no comment\n\n> no call\n  """, [\n1, // one\n2])\n"x"\n# comment\n@ stdin """\n! no\n"""\n! exit 0';
    const first = tokens(text).map((line) => line[0]?.scopes ?? '');
    expect(first[1]).toContain('string.quoted.triple');
    expect(first[3]).toContain('string.quoted.triple');
    expect(first[5]).toMatch(/^meta\.call.*constant\.numeric/);
    expect(first[7]).toMatch(/^meta\.result/);
    expect(first[8]).toMatch(/^comment/);
    expect(first[10]).toMatch(/^meta\.directive.*triple/);
    expect(first[12]).toMatch(/^meta\.ending/);
  });
});
