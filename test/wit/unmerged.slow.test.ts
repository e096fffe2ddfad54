import { execFile } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildContext } from '../../src/build/context.ts';
import { nativeEncoder } from '../../src/build/native.ts';
import { resolveWanted, type Wanted } from '../../src/build/wanted.ts';
import { worldCheck } from '../../src/check/world.ts';
import { readModuleWorld, readWorld } from '../../src/wasm/world.ts';
import { indexSources } from '../../src/wit/index-sources.ts';
import { evidenceOf } from '../check/evidence.ts';
import { beside } from './component.ts';
import { sorted } from './worlds.ts';

const wasmTools = process.env.COMPONENT_CHECK_TEST_WASM_TOOLS ?? '';
const encoder = nativeEncoder({ path: wasmTools, version: '' }, {
  env: process.env,
} as unknown as BuildContext);
const run = promisify(execFile);

let scratch: string;
beforeAll(async () => {
  scratch = await realpath(await mkdtemp(path.join(tmpdir(), 'component check unmerged-')));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** The older version of an interface with a resource, and one that adds a function to it. */
const PACKAGES = `
package acme:log@1.0.0 { interface log { resource r { constructor(); } f: func(x: borrow<r>); } }
package acme:log@1.1.0 { interface log { resource r { constructor(); } f: func(x: borrow<r>); g: func(); } }`;
const OLD = 'import acme:log/log@1.0.0;';
const NEW = 'import acme:log/log@1.1.0;';
const textOf = (items: string) => `package a:k;\nworld w {\n${items}\n}\n${PACKAGES}`;

async function wantedOf(text: string): Promise<Wanted> {
  const bytes = new TextEncoder().encode(text);
  const sources = [{ file: 'w.wit', text }];
  const collected = { sources, staged: new Map([['w.wit', bytes]]), files: new Map([['w.wit', 'w.wit']]) };
  const chosen = { name: 'c', world: ['w'] } as unknown as Parameters<typeof resolveWanted>[1];
  const resolved = await resolveWanted(encoder, chosen, collected, indexSources(sources));
  if (resolved.findings !== null) throw new Error(resolved.findings[0]?.message);
  return resolved.wanted;
}

/** A component of these items, made by a tool that merges imports or by one that does not. */
async function componentOf(items: string, merged: boolean): Promise<Uint8Array> {
  const [core, out] = [path.join(scratch, 'core.wasm'), path.join(scratch, 'out.wasm')];
  await writeFile(core, (await wantedOf(textOf(items))).dummy);
  await run(wasmTools, ['component', 'new', core, `--merge-imports-based-on-semver=${merged}`, '-o', out]);
  return readFile(out);
}

async function findings(component: Uint8Array, world: string) {
  const { world: wanted } = await wantedOf(textOf(world));
  const evidence = { ...evidenceOf({}), wanted, actual: readWorld(component) };
  return worldCheck.judge(evidence).findings.map(({ rule, actual }) => `${rule} ${actual}`);
}

const USE = 'use acme:log/log@1.0.0.{r};\nexport take: func(x: r);';

describe('a world that imports two versions of one interface', () => {
  test.each([
    ['both, merged', `${OLD}\n${NEW}`, true],
    ['both, as they are', `${OLD}\n${NEW}`, false],
    ['the older alone', OLD, false],
    ['the newer alone', NEW, false],
    ['a resource of the older in an export, merged', `${NEW}\n${USE}`, true],
    ['a resource of the older in an export', USE, false],
  ])('is fitted by a component that imports %s', { timeout: 60_000 }, async (_, items, merged) => {
    const exported = items.includes('export') ? `\n${USE}` : '';
    const component = await componentOf(items, merged);
    expect(await findings(component, `${OLD}\n${NEW}${exported}`)).toEqual([]);
  });

  test('a version that it lacks is unexpected, newer or older', { timeout: 60_000 }, async () => {
    const unexpected = (version: string) => [`wit/unexpected-import interface acme:log/log@${version}`];
    expect(await findings(await componentOf(OLD, true), NEW)).toEqual(unexpected('1.0.0'));
    expect(await findings(await componentOf(NEW, true), OLD)).toEqual(unexpected('1.1.0'));
  });
});

test('a module says the same world as the component that is made of it', { timeout: 60_000 }, async () => {
  const world = 'kitchen';
  const dummy = await encoder.dummy(new Map([['k.wit', Buffer.from(beside('kitchen.wit'))]]), world);
  if (!dummy.ok) throw new Error(dummy.problem);
  const encoded = await encoder.encode(dummy.value, null);
  if (!encoded.ok) throw new Error(encoded.problem);
  const said = readModuleWorld(dummy.value);
  expect(said && sorted(said)).toEqual(sorted(readWorld(encoded.value)));
});
