import type { TypeName, ValType } from '../wit/model.ts';
import { Stop } from './problem.ts';
import type { Reader } from './reader.ts';
import { typeName } from './type-name.ts';
import { isFlattenable, type Value } from './value.ts';

type Kind<K extends ValType['kind']> = Extract<ValType, { readonly kind: K }>;
type Read = (reader: Reader, type: ValType) => Value;

export function readVariant(reader: Reader, type: Kind<'variant' | 'enum'>, read: Read): Value {
  const names = type.kind === 'enum' ? type.cases : type.cases.map(({ name }) => name);
  const keyword = reader.peekKeyword();
  if (keyword !== null) {
    const hint = names.includes(keyword) ? `Write %${keyword} for the case of that name.` : caseHint(names);
    throw reader.unexpected(`a case of ${typeName(type)}`, hint);
  }
  if (reader.peek().kind !== 'label') throw reader.unexpected(`a case of ${typeName(type)}`, caseHint(names));
  const { name, token } = reader.takeLabel('a case');
  const found = names.indexOf(name);
  if (found === -1) throw new Stop(token.start, `${typeName(type)} has no case ${name}`, caseHint(names));
  if (type.kind === 'enum') return { kind: 'enum', case: name };
  return {
    kind: 'variant',
    case: name,
    value: readPayload(reader, name, type.cases[found]?.type ?? null, read),
  };
}

export function readOption(reader: Reader, type: Kind<'option'>, read: Read): Value {
  const keyword = reader.peekKeyword();
  if (keyword === 'none') {
    reader.take();
    return { kind: 'option', some: null };
  }
  if (keyword === 'some') {
    reader.take();
    return { kind: 'option', some: readPayload(reader, 'some', type.some, read) };
  }
  if (isFlattenable(type.some)) return { kind: 'option', some: read(reader, type.some) };
  throw reader.unexpected(
    `none or some(…) of ${typeName(type)}`,
    `Around a ${type.some.kind} some(…) must be written.`,
  );
}

export function readResult(reader: Reader, type: Kind<'result'>, read: Read): Value {
  const keyword = reader.peekKeyword();
  if (keyword === 'ok' || keyword === 'err') {
    reader.take();
    return { kind: 'result', case: keyword, value: readPayload(reader, keyword, type[keyword], read) };
  }
  if (type.ok !== null && isFlattenable(type.ok)) {
    return { kind: 'result', case: 'ok', value: read(reader, type.ok) };
  }
  throw reader.unexpected(`ok or err of ${typeName(type)}`);
}

export function readHandle(reader: Reader, type: Kind<'own' | 'borrow'>): Value {
  const wanted = `a variable that holds a ${type.resource.name}`;
  if (reader.peek().kind !== 'label' || reader.peekKeyword() !== null) throw reader.unexpected(wanted);
  const { name, token } = reader.takeLabel(wanted);
  if (reader.variables !== null) {
    const held = reader.variables.get(name);
    if (held === undefined)
      throw new Stop(token.start, `no variable ${name} is known here`, variableHint(reader));
    const wrong = otherResource(held, type.resource);
    if (wrong !== null) throw new Stop(token.start, `${name} holds a ${wrong}`);
  }
  return { kind: 'handle', variable: name };
}

/** What is held and what is wanted, where these are two; interfaces may have resources of one name. */
function otherResource(held: TypeName, wanted: TypeName): string | null {
  if (held.name !== wanted.name) return `${held.name}, and a ${wanted.name} is wanted`;
  if (held.owner === wanted.owner) return null;
  return `${held.name} of ${held.owner ?? 'the world'}, and one of ${wanted.owner ?? 'the world'} is wanted`;
}

/** `(…)` after a case, where its type has one; nothing where it has none. */
function readPayload(reader: Reader, name: string, type: ValType | null, read: Read): Value | null {
  if (type === null) {
    if (reader.peek().kind === '(')
      throw reader.unexpected(`nothing after ${name}`, `${name} has no payload.`);
    return null;
  }
  reader.expect('(', `( after ${name}, whose payload is ${typeName(type)}`);
  const value = read(reader, type);
  reader.expect(')', `) after the payload of ${name}`);
  return value;
}

function caseHint(names: readonly string[]): string {
  return `Its cases are ${names.join(', ')}.`;
}

function variableHint(reader: Reader): string {
  const names = [...(reader.variables?.keys() ?? [])];
  return names.length === 0 ? 'Call a constructor first: c = counter(5).' : `Known are ${names.join(', ')}.`;
}
