/**
 * Keys of the design whose check does not exist yet. They are errors of their own: a key that is read and ignored
 * would let somebody believe in a check that never ran. Whoever builds the check moves its key into the schema.
 */
const LATER: ReadonlySet<string> = new Set([
  'toolchain.lock',
  'component.features',
  'component.budgets.fuel',
]);

export function isLater(path: readonly PropertyKey[]): boolean {
  return LATER.has(general(path));
}

/** `components.<name>.x` and `defaults.x` are the same key, `component.x`. */
function general(path: readonly PropertyKey[]): string {
  const rest = path[0] === 'components' ? path.slice(2) : path[0] === 'defaults' ? path.slice(1) : null;
  return (rest === null ? path : ['component', ...rest]).map(String).join('.');
}
