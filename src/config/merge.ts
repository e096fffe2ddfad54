/** Lists and single values of `over` replace those of `under`; maps merge. Neither is changed. */
export function merge(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isPlainMap(under) || !isPlainMap(over)) return over;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, merge(own(under, key), own(over, key))]));
}

type PlainMap = Readonly<Record<string, unknown>>;

const isPlainMap = (value: unknown): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A map may have a key named `constructor`. */
const own = (map: PlainMap, key: string) => (Object.hasOwn(map, key) ? map[key] : undefined);
