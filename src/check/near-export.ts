import { nearest } from '../config/suggest.ts';

/** `acme:stats/analyse@0.1.0#reverse`: interface and item; an export of the world itself has no interface. */
function parted(name: string): { readonly owner: string; readonly item: string } {
  const hash = name.indexOf('#');
  return { owner: hash < 0 ? '' : name.slice(0, hash), item: name.slice(hash + 1) };
}

/**
 * The export that most likely stands for a wanted one under a wrong name; null where none does. Items are compared, not
 * whole names: the long beginning that all functions of an interface share would make any two of them look alike.
 * @param name the wanted core export
 * @param known exports that the world does not ask for
 */
export function nearExport(name: string, known: readonly string[]): string | null {
  const { owner, item } = parted(name);
  const others = known.map((one) => ({ name: one, ...parted(one) }));
  const same = others.filter((one) => one.item === item);
  const close = nearest(
    owner,
    same.map((one) => one.owner),
  );
  const moved = same.find((one) => one.owner === close) ?? same[0];
  if (moved !== undefined) return moved.name;
  const beside = others.filter((one) => one.owner === owner || one.owner === '');
  const slip = nearest(
    item,
    beside.map((one) => one.item),
  );
  return beside.find((one) => one.item === slip)?.name ?? null;
}
