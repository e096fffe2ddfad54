import type { DownloadLimits } from '../../../src/toolchain/download/limits.ts';
import type { Network } from '../../../src/toolchain/download/request.ts';
import type { Environment } from '../../../src/toolchain/environment.ts';

/** Limits that a test can wait for. */
export const QUICK: DownloadLimits = {
  connectMs: 500,
  headMs: 300,
  stallMs: 300,
  attemptMs: 5000,
  probeMs: 500,
  attempts: 3,
  backoffMs: 10,
  retryAfterMs: 400,
};

export function network(env: Environment = {}, limits: Partial<DownloadLimits> = {}): Network {
  return { env, limits: { ...QUICK, ...limits } };
}
