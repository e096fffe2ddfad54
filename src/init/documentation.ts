import { REPOSITORY } from '../repository.ts';
import { ownTools } from '../tools.ts';

/** `v0.1.0`: this version's tag. */
export function ownTag(): string {
  return `v${ownTools().componentCheck}`;
}

/** Where a file of this version of the project is read. */
export function documentation(file: string): string {
  return `https://github.com/${REPOSITORY}/blob/${ownTag()}/${file}`;
}
