import type { ValType } from '../wit/model.ts';
import { Stop } from './problem.ts';
import type { Reader } from './reader.ts';
import { typeName } from './type-name.ts';
import type { Value } from './value.ts';

type Kind<K extends ValType['kind']> = Extract<ValType, { readonly kind: K }>;
type Read = (reader: Reader, type: ValType) => Value;

/** Fields in any order; an option that is `none` may be left out, and `{:}` is the record without any. */
export function readRecord(reader: Reader, type: Kind<'record'>, read: Read): Value {
  const open = reader.expect('{', `{ of a ${typeName(type)}`);
  const given = new Map<string, Value>();
  if (reader.takeIf(':')) reader.expect('}', '} after {:');
  else readFields(reader, type, read, given);
  const fields = type.fields.map((field) => {
    const value = given.get(field.name) ?? (field.type.kind === 'option' ? NONE : null);
    if (value !== null) return { name: field.name, value };
    throw new Stop(
      open.start,
      `field ${field.name} of ${typeName(type)} is missing`,
      `Add \`${field.name}: …\`, of type ${typeName(field.type)}.`,
    );
  });
  return { kind: 'record', fields };
}

const NONE: Value = { kind: 'option', some: null };

function readFields(reader: Reader, type: Kind<'record'>, read: Read, given: Map<string, Value>): void {
  const types = new Map(type.fields.map((field) => [field.name, field.type]));
  const names = type.fields.map(({ name }) => name).join(', ');
  do {
    const hint =
      reader.peek().kind === '}' && given.size === 0 ? 'A record without fields is written {:}.' : null;
    if (reader.peek().kind !== 'label') throw reader.unexpected(`a field of ${typeName(type)}`, hint);
    const { name, token } = reader.takeLabel('a field');
    const fieldType = types.get(name);
    if (fieldType === undefined) {
      throw new Stop(token.start, `${typeName(type)} has no field ${name}`, `Its fields are ${names}.`);
    }
    if (given.has(name)) throw new Stop(token.start, `field ${name} is given twice`);
    reader.expect(':', `: after the field ${name}`);
    given.set(name, read(reader, fieldType));
  } while (another(reader));
}

export function readFlags(reader: Reader, type: Kind<'flags'>): Value {
  reader.expect('{', `{ of ${typeName(type)}`);
  const given = new Set<string>();
  const known = `Its flags are ${type.flags.join(', ')}.`;
  if (reader.takeIf('}')) return { kind: 'flags', names: [] };
  do {
    if (reader.peek().kind !== 'label') throw reader.unexpected(`a flag of ${typeName(type)}`, known);
    const { name, token } = reader.takeLabel('a flag');
    if (!type.flags.includes(name))
      throw new Stop(token.start, `${typeName(type)} has no flag ${name}`, known);
    if (given.has(name)) throw new Stop(token.start, `flag ${name} is given twice`);
    given.add(name);
  } while (another(reader));
  return { kind: 'flags', names: type.flags.filter((name) => given.has(name)) };
}

/** After an entry: whether one more follows. Takes the comma, a trailing one included, and the closing brace. */
function another(reader: Reader): boolean {
  if (reader.takeIf('}')) return false;
  reader.expect(',', ', or }');
  return !reader.takeIf('}');
}
