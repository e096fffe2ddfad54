import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { indexSources } from '../../src/wit/index-sources.ts';

const packages = fileURLToPath(new URL('../../node_modules/@bytecodealliance/', import.meta.url));
const roots = ['jco/lib/wit', 'jco-std/wit'].map((one) => path.join(packages, one));

const files = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.wit'))
    .map((entry) => path.join(entry.parentPath, entry.name)),
);
const byDirectory = new Map<string, string[]>();
for (const file of files)
  byDirectory.set(path.dirname(file), [...(byDirectory.get(path.dirname(file)) ?? []), file]);

/** Names that a plain reading of the lines finds, without our parser: what stands before `: func`, or after a keyword. */
function namesIn(text: string): { path: string[]; line: number }[] {
  const found: { path: string[]; line: number }[] = [];
  const scopes: { name: string | null; depth: number }[] = [];
  let depth = 0;
  let comment = false;
  for (const [index, raw] of text.split('\n').entries()) {
    if (raw.trimStart().startsWith('/*')) comment = true;
    const line = comment ? '' : raw.replace(/\/\/.*$/, '');
    if (raw.includes('*/')) comment = false;
    const owner = scopes.at(-1)?.name ?? null;
    const at = (...names: string[]) => found.push({ path: names, line: index + 1 });
    const block = /^\s*(interface|world|resource)\s+%?([\w-]+)/.exec(line);
    const item = /^\s*(?:record|variant|enum|flags|type)\s+%?([\w-]+)/.exec(line);
    const func = /^\s*(?:export\s+|import\s+)?%?([\w-]+):\s*(?:static\s+)?(?:async\s+)?func\b/.exec(line);
    const extern = /^\s*(?:import|export)\s+%?([\w:/.@-]+);/.exec(line);
    const prefix = owner === null ? [] : owner.split(' ');
    if (extern?.[1] !== undefined && depth === 1 && prefix.length === 1) at(...prefix, extern[1]);
    if (block?.[2] !== undefined && depth === prefix.length)
      at(...(block[1] === 'world' ? ['world', block[2]] : [...prefix, block[2]]));
    else if (item?.[1] !== undefined && depth === prefix.length) at(...prefix, item[1]);
    else if (func?.[1] !== undefined && depth === prefix.length) at(...prefix, func[1]);
    for (const char of line) {
      if (char === '{') {
        depth += 1;
        const name = depth === prefix.length + 1 && block?.[2] ? [...prefix, block[2]].join(' ') : owner;
        scopes.push({ name, depth });
      }
      if (char === '}') {
        depth -= 1;
        scopes.pop();
      }
    }
  }
  return found;
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(50);
});

test.each([...byDirectory].map(([dir, all]) => [path.relative(packages, dir), all] as const))(
  'every name of %s has its place',
  (_, all) => {
    const sources = all.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    const index = indexSources(sources);
    const names = sources.flatMap(({ file, text }) => namesIn(text).map((one) => ({ file, ...one })));
    const times = counted(names.map(({ path: name }) => name.join('.')));
    const lost = names.flatMap(({ file, path: name, line }) => {
      const place = index.find(name);
      // Of two interfaces of one name, in two packages, either may be meant.
      const right = place !== null && ((times.get(name.join('.')) ?? 0) > 1 || place.line === line);
      return right ? [] : [`${path.basename(file)}:${line} ${name.join('.')}`];
    });
    expect(names.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  },
);
