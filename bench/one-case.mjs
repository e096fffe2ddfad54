// One case in a process of its own, as `jco run` would: imports a transpiled component and calls it once.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

const { computeHash } = await import(pathToFileURL(process.argv[2]).href);
assert.equal(
  computeHash(new Uint8Array([1, 2, 3, 4, 5])),
  '74f81fe167d99b4cb41d6d0ccda82278caee9f3e2f25d5e5a3936ff3dcec60d0',
);
