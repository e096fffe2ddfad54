/** Globals of Node's that nothing here needs and that code of a stranger could use. */
const UNNEEDED = [
  'process',
  'fetch',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'BroadcastChannel',
  'MessageChannel',
  'Worker',
  'navigator',
  'require',
  'eval',
  'gc',
];

/**
 * Takes from this process what no component may reach. Node's permission model keeps files, children and workers away;
 * it does not keep the network away (Node < 25). Called after jco's tools have started: they ask for `process` then.
 */
export function hardenGlobals(): void {
  for (const name of UNNEEDED) Reflect.deleteProperty(globalThis, name);
}

/** Only protocol messages may reach standard output. */
export function silenceConsole(): void {
  for (const name of Object.keys(console)) {
    const value = Reflect.get(console, name);
    if (typeof value === 'function') Reflect.set(console, name, () => undefined);
  }
}
