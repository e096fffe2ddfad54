import { CheckError } from '../../errors.ts';
import type { Attempt } from './install-tool.ts';

/** A platform without a release is one source less; a version without a hash is for the user to mend. */
export function attempted<T>(find: () => T): T | Attempt {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof CheckError) || error.code !== 'tool-missing') throw error;
    return { source: 'releases', why: error.message };
  }
}
