// The article's claims, one by one: what it says, what was measured, and what that makes of it.
import { builds, sizes } from './claims/build.mjs';
import { limits, rest } from './claims/limits.mjs';
import { calls, json, memory, runs, starts } from './claims/run.mjs';

/** @returns {{title: string, claims: {says: string, found: string, verdict: string}[]}[]} */
export function claimsOf(d) {
  return [builds(d), sizes(d), runs(d), memory(d), json(d), calls(d), starts(d), limits(d), rest(d)];
}
