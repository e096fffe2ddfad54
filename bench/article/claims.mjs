// The article's claims, one by one: what it says, what was measured, and what that makes of it.
import { commands } from './claims/build.mjs';
import { limits, model, rest } from './claims/limits.mjs';
import { json, memory } from './claims/memory.mjs';
import { calls, runs, starts } from './claims/run.mjs';
import { sizes } from './claims/size.mjs';

const GROUPS = [commands, sizes, runs, memory, json, calls, starts, limits, model, rest];

/** @returns {{title: string, claims: {says: string, found: string, verdict: string}[]}[]} */
export const claimsOf = (d) => GROUPS.map((group) => group(d));
