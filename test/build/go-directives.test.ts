import path from 'node:path';
import { expect, it } from 'vitest';
import { directiveFinder } from '../../src/build/go-directives.ts';
import type { GoSources } from '../../src/build/go-places.ts';

const root = path.resolve('/work');
const main = path.join(root, 'main.go');

function finder(text: string) {
  const sources = {
    root,
    packageDir: root,
    module: null,
    read: (file: string) => (file === main ? text : null),
    goFiles: () => [main],
  };
  return directiveFinder(sources as unknown as GoSources);
}

it('tells directives from what only looks like one', () => {
  const find = finder('package main\n//export add\n// go:wasmexport sub\n//go:wasmexport mul\n');
  const line = (...query: Parameters<typeof find>) => find(...query)?.line ?? null;
  expect([line('export', 'add'), line('comment', 'sub'), line('wasmexport', 'mul')]).toEqual([2, 3, 4]);
  expect([line('comment', 'mul'), line('wasmexport', 'sub'), line('export', 'ad')]).toEqual([
    null,
    null,
    null,
  ]);
});
