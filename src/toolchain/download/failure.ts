/** Why a source gave nothing. Another source may be asked; bytes with a wrong hash are no such failure but end the run. */
export class SourceFailure extends Error {
  /** Whether the same request may succeed a moment later. */
  readonly again: boolean;
  /** What the server asks to wait, in milliseconds. */
  readonly waitMs: number | null;
  /** HTTP status, where there was an answer. */
  readonly status: number | null;

  constructor(
    message: string,
    options: { readonly again?: boolean; readonly waitMs?: number | null; readonly status?: number } = {},
  ) {
    super(message);
    this.name = 'SourceFailure';
    this.again = options.again ?? false;
    this.waitMs = options.waitMs ?? null;
    this.status = options.status ?? null;
  }
}

/** Codes of Node and undici after which there is no use in trying again. */
const HOPELESS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name cannot be resolved',
  EAI_AGAIN: 'its name cannot be resolved',
  ECONNREFUSED: 'it refuses connections',
  EHOSTUNREACH: 'it cannot be reached',
  ENETUNREACH: 'it cannot be reached',
  EACCES: 'connections to it are forbidden',
  EPERM: 'connections to it are forbidden',
  UND_ERR_CONNECT_TIMEOUT: 'it cannot be reached in time',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by an authority that Node does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by an authority that Node does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by an authority that Node does not know',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

const PASSING: Readonly<Record<string, string>> = {
  ECONNRESET: 'the connection was reset',
  UND_ERR_SOCKET: 'the connection broke off',
  UND_ERR_HEADERS_TIMEOUT: 'it accepted the request and did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'it stopped sending',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'it sent fewer bytes than it announced',
  UND_ERR_ABORTED: 'the connection broke off',
};

/** What went wrong on the way to a server, in words. Never a URL or a header: those can hold secrets. */
export function networkFailure(error: unknown): SourceFailure {
  if (error instanceof SourceFailure) return error;
  const code = codeOf(error);
  const proxy = /Proxy response \((\d{3})\)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (proxy !== undefined) return new SourceFailure(`the proxy answers HTTP ${proxy}`);
  if (Object.hasOwn(HOPELESS, code)) return new SourceFailure(`${HOPELESS[code]} (${code})`);
  if (Object.hasOwn(PASSING, code)) return new SourceFailure(`${PASSING[code]} (${code})`, { again: true });
  return new SourceFailure(code === '' ? 'the request failed' : `the request failed (${code})`, {
    again: true,
  });
}

/** Happy eyeballs hide the codes of each address in an AggregateError; undici hides them in `cause`. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: readonly unknown[] };
  if (typeof code === 'string') return code;
  return codeOf(cause ?? errors?.[0]);
}
