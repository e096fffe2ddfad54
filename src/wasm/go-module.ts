import type { CoreModule } from './module.ts';

/** Whether Go's linker wrote a module: it leaves its build id in each. */
export function isGoModule({ customSections }: Pick<CoreModule, 'customSections'>): boolean {
  return customSections.some(({ name }) => name === 'go:buildid');
}
