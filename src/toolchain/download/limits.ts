/** How long a download may take and how often it is tried. Times in milliseconds, sizes in bytes. */
export interface DownloadLimits {
  /** Until a connection stands. Not tried again: a network that is not there has to be said soon. */
  readonly connectMs: number;
  /** From the request to the head of the answer. */
  readonly headMs: number;
  /** Between two pieces of the body. */
  readonly stallMs: number;
  /** One attempt as a whole. */
  readonly attemptMs: number;
  /** For the go command to answer what its module proxy has. */
  readonly probeMs: number;
  readonly attempts: number;
  /** Before the second attempt; doubled before each further one. */
  readonly backoffMs: number;
  /** The longest `Retry-After` that is waited for. */
  readonly retryAfterMs: number;
}

/** Three places that cannot be reached, one after another, are known to be so in less than ten seconds. */
export const DOWNLOAD_LIMITS: DownloadLimits = {
  connectMs: 2500,
  headMs: 20_000,
  stallMs: 20_000,
  attemptMs: 600_000,
  probeMs: 4000,
  attempts: 3,
  backoffMs: 500,
  retryAfterMs: 30_000,
};
