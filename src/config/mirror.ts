import { urlProblem } from '../toolchain/download/url.ts';
import type { Judgement } from './values.ts';

/** The URL of a mirror. What it holds is not repeated: it may be a password. */
export function judgeMirror(url: string): Judgement {
  const problem = urlProblem(url);
  if (problem === null) return null;
  return {
    problem,
    hint: 'Write an https URL without user and password, or http on this machine: https://mirror.example/go/.',
  };
}

/** Hashes by platform, in Node's names: `linux-x64`. */
export function judgePlatform(platform: string): Judgement {
  if (/^[a-z0-9]+-[a-z0-9]+$/.test(platform)) return null;
  return {
    problem: `\`${platform.slice(0, 80)}\` is no platform`,
    hint: 'Write it as Node does: `linux-x64`.',
  };
}

export function judgeSha256(hash: string): Judgement {
  if (/^[0-9a-f]{64}$/.test(hash)) return null;
  return { problem: 'is no sha256', hint: 'Write its 64 digits, 0-9 and a-f, of the whole archive.' };
}
