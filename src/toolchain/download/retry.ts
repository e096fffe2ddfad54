import { setTimeout as sleep } from 'node:timers/promises';
import { CheckError } from '../../errors.ts';
import { SourceFailure } from './failure.ts';
import type { Network } from './request.ts';

/**
 * Tries again what may succeed a moment later, after what the server asks for (up to the limit) or a growing pause.
 * @throws SourceFailure the last one; CheckError `cancelled`
 */
export async function retried<T>({ limits, signal }: Network, attempt: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (signal?.aborted === true)
        throw new CheckError('cancelled', 'cancelled while something was downloaded');
      if (!(error instanceof SourceFailure) || !error.again) throw error;
      if (count >= limits.attempts)
        throw new SourceFailure(`${error.message}, ${count} times`, { status: error.status ?? 0 });
      const pause = error.waitMs ?? limits.backoffMs * 2 ** (count - 1);
      await sleep(Math.min(pause, limits.retryAfterMs), undefined, { signal }).catch(() => {});
    }
  }
}
