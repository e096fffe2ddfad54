import { expect, test } from 'vitest';
import { witFinding } from '../../src/build/wit-problem.ts';
import { indexSources } from '../../src/wit/index-sources.ts';

/** What is said of a package of one file, `app/wit/w.wit`, staged as `w.wit`. */
function said(text: string, problem: string) {
  const source = { file: 'app/wit/w.wit', text };
  const files = new Map([['w.wit', source.file]]);
  return witFinding(problem, { staged: new Map(), sources: [source], files }, indexSources([source]));
}

test('a package that is not there: what to type, where wkg comes from, what else there is', () => {
  const hint = said(
    'package a:b;\nworld w { import wasi:stor/x@1.0.0; }',
    "package 'wasi:stor@1.0.0' not found",
  ).hint;
  expect(hint).toContain('misspelt');
  expect(hint).toContain('`wkg wit fetch`');
  expect(hint).toContain('`cargo install wkg`');
  expect(hint).toContain('wit/deps/');
  expect(hint).toContain('`wit: [wit, DIR]`');
});

test('WIT that is wrong is read again without a build, by the command that everybody has', () => {
  const found = said('package a:b;\nworld w { exprt f: func(); }', "expected '}', found `f`");
  expect(found).toMatchObject({ rule: 'wit/invalid', location: { file: 'app/wit/w.wit', line: 2 } });
  expect(found.hint).toContain('`component-check wit app/wit`');
  expect(found.hint).not.toContain('wasm-tools');
});
