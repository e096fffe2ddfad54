import { judgeName } from '../config/values.ts';

/** The name that a directory gives its component: plain, and not yet taken. */
export function startName(directory: string, taken: readonly { readonly name: string }[]): string {
  const plain = directory
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replaceAll(/^[^a-z0-9]+|-+$/g, '');
  const name = plain === '' || judgeName(plain) !== null ? 'component' : plain;
  const isTaken = (one: string) => taken.some((other) => other.name === one);
  let free = name;
  for (let count = 2; isTaken(free); count += 1) free = `${name}-${count}`;
  return free;
}
