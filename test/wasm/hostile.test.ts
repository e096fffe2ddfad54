import { expect, test } from 'vitest';
import { hostileNames } from '../../src/wasm/hostile.ts';
import { readComponent } from '../../src/wasm/read.ts';
import { component, coreExporting, section } from './binary.ts';

const judged = (name: string) => hostileNames(readComponent(component(section(1, [...coreExporting(name)]))));

test.each([
  "a']; require('fs').writeFileSync('x', ''); //",
  'a"b',
  'a`b',
  'a\\u0027',
  'a\nb',
  'a\rb',
  'a\u2028b',
  'a\u2029b',
  'a\0b',
  'a\u202eb',
  'a*/ b',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the very thing that must be refused
  'a${b}',
  '</script>',
  '__proto__',
])('%j could run as code', (name) => {
  expect(judged(name)).toEqual([{ name, where: 'core module 0 export' }]);
});

test.each([
  'compute-hash',
  'fd_write [v2]',
  '[method]counter.increment',
  'cm32p2|acme:kitchen/ops@1.2|[static]counter.zero_post',
  'wasi:cli/exit@0.2.12-rc.1+build',
  '$imports',
  '0',
  '',
  'cabi_post_acme:kitchen/ops#area',
  'größe',
  'std::vector<int>::push_back(int&&)',
  'proto',
])('%j could not', (name) => {
  expect(judged(name)).toEqual([]);
});

test('import names and component names are judged like exports', () => {
  const names = [{ name: "x'", where: 'component import' }];
  const imports = [{ module: "m'", name: "n'", kind: 'func' as const }];
  const found = hostileNames({ names, cores: [{ imports, exports: [], customSections: [], isGo: false }] });
  expect(found.map(({ where }) => where)).toEqual([
    'component import',
    'core module 0 import module',
    'core module 0 import',
  ]);
});
