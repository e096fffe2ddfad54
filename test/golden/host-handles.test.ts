import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../../src/golden/parse.ts';
import { planCase, scopeOf } from '../../src/golden/plan.ts';
import { replaceFiles } from '../../src/golden/replace.ts';
import { runGolden } from '../../src/golden/run.ts';
import type { ImportCall } from '../../src/hosts/protocol.ts';
import { readWorld } from '../../src/wasm/world.ts';
import { fakeHost, type Guest, gives, LIMITS } from './fake-host.ts';
import { goldenRun, updateAlone, workspace } from './workspace.ts';

const WORLD = readWorld(readFileSync(new URL('../../conformance/components/imported.wasm', import.meta.url)));
const STORE = 'conformance:imported/store';
const FILE = 'testdata/a.transcript';

/** `line:column message` of the first finding; null where the case can run. */
function problem(text: string): string | null {
  const { source, cases } = parseTranscript('a.transcript', text);
  const [one] = cases;
  if (one === undefined) throw new Error('no case');
  const made = planCase(source, one, scopeOf(WORLD, LIMITS), { files: new Map(), trees: new Set() });
  if ('run' in made) return null;
  return made.map(({ location, message }) => `${location?.line}:${location?.column} ${message}`)[0] ?? null;
}

describe('handles of imported resources', () => {
  it.each([
    ['a new name in an answer', '> make("x")\n< r = bucket("x")\nr'],
    ['a new name in an argument', '> look(r)\n< look(r) = 7\n7'],
    [
      'lent, with the host, and handed over',
      '> look(r)\n< look(r) = 7\n7\n> keep(r)\n< keep(r)\n> drop(r)\n< drop r',
    ],
    ['given back in a result', '> all()\n< all() = [a]\n[a]\n> keep(a)\n< keep(a)'],
    ['free once it is dropped', '> drop(r)\n< drop r\n> make("x")\n< r = bucket("x")\nr'],
  ])('%s', (_, text) => expect(problem(text)).toBeNull());

  it.each([
    ['> drop(r)\n< drop s', '2:8 there is no handle "s" to drop'],
    ['> drop(r)\n< drop r\n< r.get("k") = none', '3:3 there is no function "r.get"'],
    ['> look(r)\n< drop r', '2:8 the component does not own "r" here: its host has it'],
    ['> all()\n< all() = [a, a]', '2:11 the component owns "a" already'],
    ['> make("x")\n< r = bucket("x")\n> drop(r)', '3:8 the component owns "r" already'],
    [
      '> r = make("x")\n< b = bucket("x")',
      "1:3 make returns a bucket of the host's, which has a name already",
    ],
    ['> make("x")\n< store = bucket("x")', '2:3 a variable may not have an export\'s name: "store"'],
    ['> stamp()\n< t = ticket()\n< look(t) = 1', '3:8 "t" is a ticket, not a bucket'],
  ])('%s', (text, message) => expect(problem(text)).toBe(message));
});

const call = (item: string, ...args: string[]): ImportCall => ({ importPath: [STORE, item], args });
const MADE = call('[constructor]bucket', '"x"');
const GOT = call('[method]bucket.get', 'r', '"k"');
const DROPPED = call('[resource-drop]bucket', 'r');
const asks =
  (...imports: ImportCall[]): Guest =>
  () => ({ ...gives('none'), imports });

const READ = '# A case\n> read-once("x", "k")\n';
const LINES = { made: '< r = bucket("x")\n', got: '< r.get("k") = none\n', dropped: '< drop r\n' };

async function setting(text: string, guest: Guest) {
  const space = workspace({ [FILE]: text });
  return { space, run: { ...(await goldenRun(space, [fakeHost(guest)])), world: WORLD } };
}

describe('drops', () => {
  it.each([
    [
      'that nobody listed',
      `${LINES.made}${LINES.got}`,
      [MADE, GOT, DROPPED],
      'the component drops r, and the transcript does not say so',
    ],
    [
      'where another call was to come',
      `${LINES.made}${LINES.got}${LINES.dropped}`,
      [MADE, DROPPED],
      'the component drops r, and another call was to come',
    ],
    [
      'that did not come',
      `${LINES.made}${LINES.got}${LINES.dropped}`,
      [MADE, GOT],
      'the component does not drop r',
    ],
  ])('%s', async (_, lines, calls, message) => {
    const { run, space } = await setting(`${READ}${lines}none\n`, asks(...calls));
    const { results } = await runGolden(run);
    expect(results[0]?.finding).toMatchObject({ rule: 'golden/mismatch', message });
    const updated = await updateAlone(run);
    expect(updated.findings).toEqual([]);
    await replaceFiles(updated.replacements);
    const after = space.read(FILE);
    const again = { ...(await goldenRun(space, run.hosts)), world: WORLD };
    expect((await runGolden(again)).results[0]?.finding ?? null, after).toBeNull();
  });

  it('are recorded, and a new handle has a name that is new', async () => {
    const text = `${READ}# bucket-1 is taken\n`;
    const { run, space } = await setting(text, asks(MADE));
    await replaceFiles((await updateAlone(run)).replacements);
    expect(space.read(FILE)).toBe(`${READ}< bucket-2 = ${STORE}.bucket("x")\nnone\n# bucket-1 is taken\n`);
  });
});
