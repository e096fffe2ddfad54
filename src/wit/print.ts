import type { Func, TypeDecl, TypeName, ValType } from './model.ts';

/** Words that wasm-tools escapes with `%` where they are names. */
const KEYWORDS = new Set(
  (
    'use type func u8 u16 u32 u64 s8 s16 s32 s64 f32 f64 float32 float64 char resource record flags variant enum bool ' +
    'string option result future stream list own borrow _ as from static interface tuple world import export package ' +
    'with include constructor error-context async map'
  ).split(' '),
);

export function printName(name: string): string {
  return KEYWORDS.has(name) ? `%${name}` : name;
}

/** How a declared type or a resource is called where it is printed; without one, by its own name. */
export type NameOf = (name: TypeName) => string;

const ownName: NameOf = ({ name }) => name;

/** A value type as WIT, declared types by name: `result<list<u8>, error-code>`. */
export function printType(type: ValType, nameOf: NameOf = ownName): string {
  const print = (inner: ValType) => printType(inner, nameOf);
  switch (type.kind) {
    case 'record':
    case 'variant':
    case 'enum':
    case 'flags':
      return printName(nameOf(type.name));
    case 'own':
      return printName(nameOf(type.resource));
    case 'borrow':
      return `borrow<${printName(nameOf(type.resource))}>`;
    case 'list':
      return `list<${print(type.element)}>`;
    case 'fixed-list':
      return `list<${print(type.element)}, ${type.length}>`;
    case 'map':
      return `map<${print(type.key)}, ${print(type.value)}>`;
    case 'tuple':
      return `tuple<${type.items.map(print).join(', ')}>`;
    case 'option':
      return `option<${print(type.some)}>`;
    case 'result':
      return printResult(type.ok && print(type.ok), type.err && print(type.err));
    case 'stream':
    case 'future':
      return type.element === null ? type.kind : `${type.kind}<${print(type.element)}>`;
    default:
      return type.kind;
  }
}

function printResult(ok: string | null, err: string | null): string {
  if (err !== null) return `result<${ok ?? '_'}, ${err}>`;
  return ok === null ? 'result' : `result<${ok}>`;
}

/** `func(data: list<u8>) -> string`, as after a name and its colon. */
export function printFuncType({ async, params, result }: Func, nameOf: NameOf = ownName): string {
  const list = params.map(({ name, type }) => `${printName(name)}: ${printType(type, nameOf)}`);
  const returned = result === null ? '' : ` -> ${printType(result, nameOf)}`;
  return `${async ? 'async ' : ''}func(${list.join(', ')})${returned}`;
}

/** A function as WIT declares it: `compute-hash: func(data: list<u8>) -> string`, `constructor(start: u32)`. */
export function printFunc(func: Func, nameOf: NameOf = ownName): string {
  if (func.role.kind === 'constructor') return printConstructor(func, nameOf);
  const isStatic = func.role.kind === 'static' ? 'static ' : '';
  return `${printName(func.name)}: ${isStatic}${printFuncType(func, nameOf)}`;
}

/** What a constructor returns is understood, unless it can fail. */
function printConstructor(func: Func, nameOf: NameOf): string {
  const made = func.result?.kind === 'own' ? { ...func, result: null } : func;
  return printFuncType(made, nameOf).replace('func', 'constructor');
}

/** A declaration on one line: `record point { x: f64, y: f64 }`, `type meters = u32`. Without its semicolon. */
export function printTypeDecl(decl: TypeDecl, owner: string | null, nameOf: NameOf = ownName): string {
  const name = printName(decl.name);
  if (decl.kind === 'resource') {
    return decl.of === undefined ? `resource ${name}` : `type ${name} = ${printName(nameOf(decl.of))}`;
  }
  const { type } = decl;
  const declaredHere = 'name' in type && type.name.owner === owner && type.name.name === decl.name;
  return declaredHere ? printBody(type, name, nameOf) : `type ${name} = ${printType(type, nameOf)}`;
}

/** The declaration of a named type under any name; other types have none and become aliases. */
export function printBody(type: ValType, name: string, nameOf: NameOf = ownName): string {
  const braced = (items: readonly string[]) => `${type.kind} ${name} { ${items.join(', ')} }`;
  switch (type.kind) {
    case 'record':
      return braced(type.fields.map((field) => `${printName(field.name)}: ${printType(field.type, nameOf)}`));
    case 'variant':
      return braced(
        type.cases.map(
          (one) => `${printName(one.name)}${one.type === null ? '' : `(${printType(one.type, nameOf)})`}`,
        ),
      );
    case 'enum':
      return braced(type.cases.map(printName));
    case 'flags':
      return braced(type.flags.map(printName));
    default:
      return `type ${name} = ${printType(type, nameOf)}`;
  }
}
