import { innerTypes } from './inner-types.ts';
import type { Func, TypeDecl, TypeName, ValType } from './model.ts';
import { printBody, printFunc, printTypeDecl } from './print.ts';
import { sameFunc, sameResource, sameType } from './same-type.ts';
import { difference, type Place, type Side, type WorldDifference } from './world-difference.ts';

/** A pair of types that are not the same, down to the declarations whose words differ. */
function typeDifferences(side: Side, wanted: ValType | null, found: ValType | null): WorldDifference[] {
  if (wanted === null || found === null || wanted.kind !== found.kind || sameType(wanted, found)) return [];
  if ('resource' in wanted && 'resource' in found)
    return resourceDifferences(side, wanted.resource, found.resource);
  if ('name' in wanted && 'name' in found) {
    const [want, have] = [printBody(wanted, wanted.name.name), printBody(found, wanted.name.name)];
    if (want !== have) return [difference({ side, path: typePath(wanted.name) }, want, have, null)];
  }
  const others = innerTypes(found);
  return innerTypes(wanted).flatMap((inner, index) => typeDifferences(side, inner, others[index] ?? null));
}

const typePath = ({ owner, name }: TypeName) => (owner === null ? [name] : [owner, name]);

function resourceDifferences(side: Side, wanted: TypeName, found: TypeName): WorldDifference[] {
  const text = ({ owner, name }: TypeName) => `resource ${owner === null ? '' : `${owner}.`}${name}`;
  return [difference({ side, path: typePath(wanted) }, text(wanted), text(found), null)];
}

/** A function whose words differ is reported itself; where they do not, the types that they stand for are. */
export function funcDifferences(place: Place, wanted: Func, found: Func): WorldDifference[] {
  if (sameFunc(wanted, found)) return [];
  const [want, have] = [printFunc(wanted), printFunc(found)];
  if (want !== have) return [difference(place, want, have, wanted)];
  const pairs = wanted.params.map(({ type }, index) => [type, found.params[index]?.type ?? null] as const);
  return [...pairs, [wanted.result, found.result] as const].flatMap(([one, other]) =>
    typeDifferences(place.side, one, other),
  );
}

/** Declarations of one name: a type that is an alias on both sides is reported where it is declared. */
export function declDifferences(
  place: Place,
  owner: string | null,
  wanted: TypeDecl,
  found: TypeDecl,
): WorldDifference[] {
  if (wanted.kind === 'type' && found.kind === 'type') {
    if (sameType(wanted.type, found.type)) return [];
    const inner = typeDifferences(place.side, wanted.type, found.type);
    if (inner.length > 0) return inner;
  } else if (wanted.kind === 'resource' && found.kind === 'resource') {
    const of = (decl: TypeDecl & { kind: 'resource' }) => decl.of ?? { owner, name: decl.name };
    return sameResource(of(wanted), of(found)) ? [] : resourceDifferences(place.side, of(wanted), of(found));
  }
  return [difference(place, printTypeDecl(wanted, owner), printTypeDecl(found, owner), null)];
}
