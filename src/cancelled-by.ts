/** A shell and whatever it started us by may both pass on the same key press. */
const SAME_MS = 100;

/**
 * A signal of the system, as one of ours: it ends what runs, and the report says so. Who signals again does not want to
 * wait for that: we exit at once, and `exit` handlers kill what is left.
 */
export function cancelledBy(process: Pick<NodeJS.Process, 'on' | 'exit'>): AbortSignal {
  const controller = new AbortController();
  let first = Number.POSITIVE_INFINITY;
  const heard = () => {
    if (performance.now() - first > SAME_MS) process.exit(3);
    first = Math.min(first, performance.now());
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, heard);
  return controller.signal;
}
