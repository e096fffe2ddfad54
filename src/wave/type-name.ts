import type { ValType } from '../wit/model.ts';

/** A type as a message names it: `list<u8>`, `record point`, `result<_, string>`. Cut below four levels. */
export function typeName(type: ValType, levels = 4): string {
  if (levels === 0) return '…';
  const inner = (payload: ValType | null): string => (payload === null ? '_' : typeName(payload, levels - 1));
  switch (type.kind) {
    case 'list':
      return `list<${inner(type.element)}>`;
    case 'fixed-list':
      return `list<${inner(type.element)}, ${type.length}>`;
    case 'map':
      return `map<${inner(type.key)}, ${inner(type.value)}>`;
    case 'tuple':
      return `tuple<${type.items.map(inner).join(', ')}>`;
    case 'option':
      return `option<${inner(type.some)}>`;
    case 'result':
      return resultName(type.ok === null ? null : inner(type.ok), type.err === null ? null : inner(type.err));
    case 'record':
    case 'variant':
    case 'enum':
    case 'flags':
      return `${type.kind} ${type.name.name}`;
    case 'own':
      return type.resource.name;
    case 'borrow':
      return `borrow<${type.resource.name}>`;
    case 'stream':
    case 'future':
      return type.element === null ? type.kind : `${type.kind}<${inner(type.element)}>`;
    default:
      return type.kind;
  }
}

function resultName(ok: string | null, err: string | null): string {
  if (err !== null) return `result<${ok ?? '_'}, ${err}>`;
  return ok === null ? 'result' : `result<${ok}>`;
}
