import { SourceFailure } from './failure.ts';
import { get, type Network } from './request.ts';
import { retried } from './retry.ts';

/** Downloads a JSON document of at most `maxBytes`. @throws SourceFailure */
export function downloadJson(url: URL, maxBytes: number, network: Network): Promise<unknown> {
  return retried(network, () =>
    get(url, network, async (body) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of body as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        if (bytes > maxBytes) throw new SourceFailure(`it sends more than ${maxBytes} bytes`);
        chunks.push(chunk);
      }
      try {
        return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
      } catch {
        throw new SourceFailure('it does not send JSON, as a proxy or the sign-in page of a network does');
      }
    }),
  );
}
