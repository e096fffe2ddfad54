import { abiCheck } from './abi.ts';
import type { Check } from './check.ts';
import { compatCheck } from './compat.ts';
import { goldenCheck } from './golden.ts';
import { growthCheck } from './growth.ts';
import { memoryCheck } from './memory.ts';
import { sizeCheck } from './size.ts';
import { stressCheck } from './stress.ts';
import { worldCheck } from './world.ts';

/** Every check, in the order in which a report shows them. */
export const CHECKS: readonly Check[] = [
  abiCheck,
  worldCheck,
  compatCheck,
  goldenCheck,
  sizeCheck,
  memoryCheck,
  growthCheck,
  stressCheck,
];
