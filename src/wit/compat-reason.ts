import type { Func, TypeDecl, ValType } from './model.ts';
import { printType } from './print.ts';
import { sameType } from './same-type.ts';

interface Labelled {
  readonly name: string;
  readonly type: ValType | null;
}

const asText = (type: ValType | null) => (type === null ? 'nothing' : `\`${printType(type)}\``);

const same = (one: ValType | null, other: ValType | null) =>
  one === null || other === null ? one === other : sameType(one, other);

function typeChange(before: ValType | null, after: ValType | null): string {
  const [was, is] = [asText(before), asText(after)];
  return was === is ? `has changed inside ${is}` : `is ${is}, was ${was}`;
}

/** What happened to the parameters of a function, or to the fields or cases of a type. */
function labelChanges(noun: string, before: readonly Labelled[], after: readonly Labelled[]): string[] {
  const old = new Map(before.map((one) => [one.name, one]));
  const kept = new Map(after.map((one) => [one.name, one]));
  const gone = before.filter(({ name }) => !kept.has(name));
  const added = after.filter(({ name }) => !old.has(name));
  const renamed =
    gone.length === 1 && added.length === 1 && same(gone[0]?.type ?? null, added[0]?.type ?? null);
  if (renamed) return [`${noun} \`${gone[0]?.name}\` renamed to \`${added[0]?.name}\``];
  const retyped = after.flatMap(({ name, type }) => {
    const was = old.get(name);
    return was === undefined || same(was.type, type)
      ? []
      : [`type of ${noun} \`${name}\` ${typeChange(was.type, type)}`];
  });
  const changes = [
    ...gone.map(({ name }) => `${noun} \`${name}\` removed`),
    ...added.map(({ name }) => `${noun} \`${name}\` added`),
    ...retyped,
  ];
  return changes.length > 0 || before.every(({ name }, index) => after[index]?.name === name)
    ? changes
    : [`${noun}s reordered`];
}

/** How a function of one name differs, each thing once: `parameter `a` renamed to `b``. */
export function funcChanges(before: Func, after: Func): string[] {
  const { role } = after;
  return [
    ...(before.role.kind === role.kind ? [] : [`is a ${role.kind}, was a ${before.role.kind}`]),
    ...(before.async === after.async ? [] : [after.async ? 'is async now' : 'is not async any more']),
    ...labelChanges('parameter', before.params, after.params),
    ...(same(before.result, after.result) ? [] : [`result ${typeChange(before.result, after.result)}`]),
  ];
}

const labels = (names: readonly string[]): Labelled[] => names.map((name) => ({ name, type: null }));

const a = (noun: string) => (noun === 'enum' ? 'an enum' : noun === 'flags' ? noun : `a ${noun}`);

/** How a declared type of one name differs. */
export function declChanges(before: TypeDecl, after: TypeDecl): string[] {
  if (before.kind === 'resource' && after.kind === 'resource') return ['stands for another resource'];
  if (before.kind === 'resource' || after.kind === 'resource')
    return [`is a ${after.kind}, was a ${before.kind}`];
  const [old, now] = [before.type, after.type];
  if (old.kind === 'record' && now.kind === 'record') return labelChanges('field', old.fields, now.fields);
  if (old.kind === 'variant' && now.kind === 'variant') return labelChanges('case', old.cases, now.cases);
  if (old.kind === 'enum' && now.kind === 'enum')
    return labelChanges('case', labels(old.cases), labels(now.cases));
  if (old.kind === 'flags' && now.kind === 'flags')
    return labelChanges('flag', labels(old.flags), labels(now.flags));
  if ('name' in old && 'name' in now) return [`is ${a(now.kind)}, was ${a(old.kind)}`];
  return [typeChange(old, now)];
}
