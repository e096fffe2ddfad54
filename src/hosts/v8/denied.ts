import type { Stubs } from './stubs.ts';
import { Trap } from './trap.ts';

/** Who answers an import: the transcript, or nobody. */
export type Answers = Pick<Stubs, 'call' | 'drop'>;

/**
 * What a component finds behind an interface that this host does not serve: all of it is there, so that the component
 * can be instantiated, and whatever is called traps.
 */
export const DENYING: Answers = {
  call: (path) => {
    throw new Trap('other', `the component calls ${path.join('.')}, which this host denies`);
  },
  // Nobody ever gave the guest a handle.
  drop: () => undefined,
};
