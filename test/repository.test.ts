import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { REPOSITORY } from '../src/repository.ts';

it('names the repository once for the code and once for npm, alike', () => {
  expect(manifest.repository).toBe(`github:${REPOSITORY}`);
});
