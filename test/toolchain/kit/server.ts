import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Answers one request; what it does not end hangs. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface TestServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  /** Every request that came, as `GET /path`. */
  readonly requests: readonly string[];
  /** The headers of every request. */
  readonly headers: readonly IncomingMessage['headers'][];
  readonly close: () => Promise<void>;
}

/** A server on loopback that gives each path its answers in turn, the last one for ever; other paths are 404. */
export async function serve(
  routes: Readonly<Record<string, Answer | readonly Answer[]>>,
): Promise<TestServer> {
  const requests: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const counts = new Map<string, number>();
  const listener: RequestListener = (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    const name = request.url ?? '';
    const answers = [routes[name] ?? routes['*'] ?? notFound].flat();
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    answers[Math.min(count, answers.length - 1)]?.(response, request);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, requests, headers, close };
}

/** The same, closed after the test. */
export async function serveForTest(routes: Parameters<typeof serve>[0]): Promise<TestServer> {
  const server = await serve(routes);
  onTestFinished(server.close);
  return server;
}

/** A port of this machine that nobody listens on. */
export async function closedUrl(): Promise<string> {
  const server = await serve({});
  await server.close();
  return server.url;
}

export const send =
  (body: Uint8Array | string, type = 'application/gzip'): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
    response.end(body);
  };

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers);
    response.end();
  };

export const redirect = (location: string): Answer => status(302, { location });

/** Half of the body, then the connection is cut; with its length announced or without. */
export const truncated =
  (body: Uint8Array, announce: boolean): Answer =>
  (response) => {
    if (announce) {
      response.writeHead(200, { 'content-length': body.length });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    } else {
      response.shouldKeepAlive = false;
      response.writeHead(200, { 'transfer-encoding': 'identity' });
      response.end(body.subarray(0, body.length / 2));
    }
  };

/** Accepts the request and says nothing; or sends a part of the body and then nothing. */
export const stall =
  (part: Uint8Array | null = null): Answer =>
  (response) => {
    if (part === null) return;
    response.writeHead(200, { 'content-length': part.length * 2 });
    response.write(part);
  };

const notFound: Answer = status(404);
