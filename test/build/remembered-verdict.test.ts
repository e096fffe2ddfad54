import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askOnce } from '../../src/build/remembered-verdict.ts';
import type { SecondVerdict } from '../../src/check/second-verdict.ts';

const COMPONENT = fileURLToPath(new URL('../../conformance/components/narrow.wasm', import.meta.url));
const WIT = { staged: new Map([['w.wit', Buffer.from('package a:b;')]]), worlds: ['w'] };
const FITS = { fits: true } as const;

let dir: string;
let asked: number;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'remembered verdict '));
  asked = 0;
});
afterEach(() => rm(dir, { recursive: true, force: true }));

interface Change {
  readonly bytes?: Uint8Array;
  readonly wit?: typeof WIT;
  readonly question?: readonly string[];
  readonly answer?: SecondVerdict | null;
}

async function ask({ bytes, wit = WIT, question = ['1.257.1'], answer = FITS }: Change = {}) {
  const artifact = {
    path: path.join(dir, 'component.wasm'),
    bytes: bytes ?? (await readFile(COMPONENT)),
    wit,
  };
  return askOnce(artifact, question, async () => {
    asked += 1;
    return answer;
  });
}

/** The component with another last byte in its first section of that kind. */
async function withOtherIn(id: number): Promise<Uint8Array> {
  const bytes = await readFile(COMPONENT);
  for (let at = 8; at < bytes.length; ) {
    let [size, shift, next] = [0, 0, at + 1];
    for (let more = true; more; shift += 7, next += 1) {
      size += ((bytes[next] ?? 0) & 0x7f) << shift;
      more = (bytes[next] ?? 0) >= 0x80;
    }
    if (bytes[at] === id) {
      const changed = Buffer.from(bytes);
      changed[next + size - 1] = (changed[next + size - 1] ?? 0) ^ 1;
      return changed;
    }
    at = next + size;
  }
  throw new Error(`there is no section ${id}`);
}

test('what fits is asked once, whatever becomes of its code', async () => {
  expect([await ask(), await ask(), await ask({ bytes: await withOtherIn(1) })]).toEqual([FITS, FITS, FITS]);
  expect(asked).toBe(1);
});

test.each([
  ['another version of the tool', async () => ({ question: ['1.258.0'] })],
  ['another import', async () => ({ question: ['1.257.1', 'wasi:cli/stdin@0.2.12'] })],
  ['another world', async () => ({ wit: { ...WIT, worlds: ['v'] } })],
  ['other WIT', async () => ({ wit: { ...WIT, staged: new Map([['w.wit', Buffer.from('package a:c;')]]) } })],
  ['another type', async () => ({ bytes: await withOtherIn(7) })],
  ['another export', async () => ({ bytes: await withOtherIn(11) })],
])('%s is asked anew', async (_, change: () => Promise<Change>) => {
  await ask();
  await ask(await change());
  expect(asked).toBe(2);
});

test('a refusal, no answer and a damaged memory are asked anew', async () => {
  const refusal = { fits: false, problem: 'no' } as const;
  expect([await ask({ answer: refusal }), await ask({ answer: null }), await ask()]).toEqual([
    refusal,
    null,
    FITS,
  ]);
  await writeFile(path.join(dir, 'second-verdict'), 'x');
  await ask();
  expect(asked).toBe(4);
});

test.skipIf(process.platform === 'win32')(
  'a link in the place of the memory is neither read nor written through',
  async () => {
    await ask();
    const [memory, other] = [path.join(dir, 'second-verdict'), path.join(dir, 'other')];
    const remembered = await readFile(memory);
    await rm(memory);
    await writeFile(other, remembered);
    await symlink(other, memory);
    await ask();
    expect(asked).toBe(2);
    await rm(memory);
    await writeFile(other, 'mine');
    await symlink(other, memory);
    await ask();
    expect(await readFile(other, 'utf8')).toBe('mine');
  },
);

test('what fits stands where it cannot be remembered', async () => {
  await mkdir(path.join(dir, 'second-verdict', 'x'), { recursive: true });
  expect(await ask()).toEqual(FITS);
});
