import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer, json } from 'node:stream/consumers';
import { type Answer, serve, type TestServer } from './server.ts';

/** A saved cache. */
interface Saved {
  readonly key: string;
  readonly version: string;
  readonly blob: string;
  done: boolean;
}

/** What a request says. */
interface Said {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
  readonly size_bytes?: string;
}

export interface CacheServer extends TestServer {
  /** What a runner gives its steps for it. */
  readonly env: Readonly<Record<string, string>>;
  /** Keys that are whole, oldest first. */
  readonly keys: () => string[];
  /** The archives, by the path of their URL; a test may spoil them. */
  readonly blobs: Map<string, Buffer>;
  /** Stands in for an operation: `GetCacheEntryDownloadURL`, `download`. */
  readonly instead: Map<string, Answer>;
}

/**
 * The cache service as @actions/cache 6 speaks to it: version 2, Twirp in JSON, and blobs at signed URLs as Azure takes them.
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/generated/results/api/v1/cache.ts
 */
export async function serveCache(): Promise<CacheServer> {
  const saved: Saved[] = [];
  const blobs = new Map<string, Buffer>();
  const instead = new Map<string, Answer>();
  const find = (key: string, version: string, whole: boolean) =>
    saved.findLast(
      (one) => one.done && one.version === version && (whole ? one.key === key : one.key.startsWith(key)),
    );
  const operations: Record<string, (said: Said) => object> = {
    GetCacheEntryDownloadURL: ({ key, restore_keys = [], version }) => {
      const found =
        find(key, version, true) ??
        restore_keys.map((one) => find(one, version, false)).find((one) => one !== undefined);
      if (found === undefined) return { ok: false };
      return {
        ok: true,
        signed_download_url: `${server.url.slice(0, -1)}${found.blob}?sig=secret`,
        matched_key: found.key,
      };
    },
    CreateCacheEntry: ({ key, version }) => {
      if (find(key, version, true) !== undefined) return { ok: false, message: 'cache entry already exists' };
      const blob = `/account/container/${saved.length}`;
      saved.push({ key, version, blob, done: false });
      return { ok: true, signed_upload_url: `${server.url.slice(0, -1)}${blob}?sig=secret` };
    },
    FinalizeCacheEntryUpload: ({ key, version, size_bytes }) => {
      const entry = saved.findLast((one) => one.key === key && one.version === version);
      const ok = entry !== undefined && blobs.get(entry.blob)?.length === Number(size_bytes);
      if (ok) entry.done = true;
      return { ok, entry_id: '1' };
    },
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const operation = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(pathname)?.[1];
    const name = operation ?? (request.method === 'PUT' ? 'upload' : 'download');
    const other = instead.get(name);
    if (other !== undefined) return other(response, request);
    if (operation !== undefined) {
      const said = (await json(request)) as Said;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(operations[operation]?.(said)));
    } else if (request.method === 'PUT') {
      blobs.set(pathname, await buffer(request));
      response.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString() });
      response.end();
    } else {
      const blob = blobs.get(pathname) ?? Buffer.alloc(0);
      response.writeHead(200, { 'content-length': blob.length });
      response.end(blob);
    }
  };
  const server = await serve({ '*': (response, request) => void answer(request, response) });
  const env = {
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RESULTS_URL: server.url,
    ACTIONS_RUNTIME_TOKEN: 'token',
  };
  const keys = () => saved.filter(({ done }) => done).map(({ key }) => key);
  return Object.assign(server, { env, keys, blobs, instead });
}
