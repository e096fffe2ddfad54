// A process of its own: @actions/cache tries for minutes and cannot be stopped, and it writes workflow commands.
// usage: node go-cache.mjs restore|save EXACT-KEY PREFIX, in the directory that holds what is saved
import process from 'node:process';
import { restoreCache, saveCache } from '@actions/cache';
import { CACHED, RESULT } from './worker-protocol.ts';

const [verb, exact = '', prefix = ''] = process.argv.slice(2);

async function run(): Promise<string | null> {
  if (verb === 'restore') return (await restoreCache([...CACHED], exact, [prefix])) ?? null;
  return (await saveCache([...CACHED], exact)) < 0 ? null : exact;
}

const key = await run();
process.stdout.write(`\n${RESULT}${JSON.stringify({ key })}\n`);
