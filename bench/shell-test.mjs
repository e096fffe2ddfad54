// The test of each export that a team would write beside the script.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

const { computeHash } = await import(pathToFileURL(process.argv[2]).href);
assert.equal(
  computeHash(new Uint8Array([1, 2, 3, 4, 5])),
  '74f81fe167d99b4cb41d6d0ccda82278caee9f3e2f25d5e5a3936ff3dcec60d0',
);
assert.equal(
  computeHash(new Uint8Array()),
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
);
