import { type CoreType, flatten, MAX_FLAT_PARAMS } from './flatten.ts';
import { innerTypes } from './inner-types.ts';
import type { Field, Func, ValType } from './model.ts';

const SCALARS: Readonly<Record<string, string>> = {
  bool: 'bool',
  u8: 'uint32',
  u16: 'uint32',
  u32: 'uint32',
  u64: 'uint64',
  s8: 'int32',
  s16: 'int32',
  s32: 'int32',
  s64: 'int64',
  f32: 'float32',
  f64: 'float64',
  char: 'rune',
};

/** Elements that Go may point at directly; the rest needs a struct, whose layout only the author can write. */
const ELEMENTS: Readonly<Record<string, string>> = {
  ...SCALARS,
  bool: '',
  char: '',
  u8: 'byte',
  u16: 'uint16',
  s8: 'int8',
  s16: 'int16',
};

const CORE: Readonly<Record<CoreType, string>> = {
  i32: 'uint32',
  i64: 'uint64',
  f32: 'float32',
  f64: 'float64',
};
const POINTER = 'unsafe.Pointer';
const GO_KEYWORDS = new Set(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import interface map package ' +
    'range return select struct switch type var'
  ).split(' '),
);

/** `compute-hash` becomes `computeHash`; Go's keywords get an underscore. */
export function goName(...words: readonly string[]): string {
  const [first = '', ...rest] = words.join('-').split('-');
  const name =
    first.toLowerCase() + rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  return GO_KEYWORDS.has(name) ? `${name}_` : name;
}

interface Slot {
  readonly name: string;
  readonly type: string;
}

const labelled = (name: string, fields: readonly Field[]) =>
  fields.flatMap((field) => slots(`${name}-${field.name}`, field.type));

/** A discriminant and then the payload: by its own slots where one case has one, else the registers that all share. */
function caseSlots(name: string, type: ValType): Slot[] {
  const payloads = innerTypes(type).filter((inner) => inner !== null);
  const tag = { name: goName(name, type.kind === 'option' ? 'is-some' : 'tag'), type: 'uint32' };
  const [only] = payloads;
  if (only !== undefined && payloads.length === 1) return [tag, ...slots(name, only)];
  const shared = flatten(type).slice(1);
  return [tag, ...shared.map((core, index) => ({ name: goName(name, `payload${index}`), type: CORE[core] }))];
}

/** A parameter as Go parameters that lower to the same core types. */
function slots(name: string, type: ValType): Slot[] {
  const one = (goType: string) => [{ name: goName(name), type: goType }];
  switch (type.kind) {
    case 'string':
      // Go's own `string` lowers to the same two, but nobody can free it: the collector does not know its memory.
      return [...one(POINTER), { name: goName(name, 'len'), type: 'uint32' }];
    case 'list':
    case 'map': {
      const element = type.kind === 'list' ? ELEMENTS[type.element.kind] : undefined;
      return [...one(element ? `*${element}` : POINTER), { name: goName(name, 'len'), type: 'uint32' }];
    }
    case 'record':
      return labelled(name, type.fields);
    case 'tuple':
      return type.items.flatMap((item, index) => slots(`${name}${index}`, item));
    case 'fixed-list':
      return Array.from({ length: type.length }, (_, index) => slots(`${name}${index}`, type.element)).flat();
    case 'variant':
    case 'option':
    case 'result':
      return caseSlots(name, type);
    case 'flags':
      return flatten(type).length === 1
        ? one('uint32')
        : flatten(type).map((_, index) => ({ name: goName(`${name}${index}`), type: 'uint32' }));
    default:
      return one(SCALARS[type.kind] ?? 'uint32');
  }
}

function goParams({ params, role }: Func): Slot[] {
  const self: Slot[] = role.kind === 'method' ? [{ name: 'self', type: 'uint32' }] : [];
  const flat = params.flatMap(({ type }) => flatten(type));
  if (self.length + flat.length > MAX_FLAT_PARAMS) return [{ name: 'params', type: POINTER }];
  return [...self, ...params.flatMap(({ name, type }) => slots(name, type))];
}

/** One core value is returned as it is, more of them through a pointer. An async export returns what its task does next. */
function goResult({ result, async }: Func): string {
  if (async) return ' uint32';
  if (result === null) return '';
  const flat = flatten(result);
  const [only] = flat;
  if (flat.length !== 1 || only === undefined) return ` ${POINTER}`;
  return ` ${SCALARS[result.kind] ?? CORE[only]}`;
}

/** The name of a function's core export: `compute-hash`, `acme:kitchen/ops@1.2.3#[method]counter.increment`. */
export function coreExportName({ name, role, async }: Func, owner: string | null): string {
  const plain = role.kind === 'function' ? name : `[${role.kind}]${role.resource.name}`;
  const item = role.kind === 'method' || role.kind === 'static' ? `${plain}.${name}` : plain;
  return `${async ? '[async-lift]' : ''}${owner === null ? '' : `${owner}#`}${item}`;
}

/**
 * What to write in Go for a function of the world: the directive and the signature that its type is lowered to.
 * @param owner the interface that exports it, or null for a function of the world itself
 * @example `//go:wasmexport compute-hash\nfunc computeHash(data *byte, dataLen uint32) unsafe.Pointer`
 */
export function goSignature(func: Func, owner: string | null = null): string {
  const words =
    func.role.kind === 'method' || func.role.kind === 'static'
      ? [func.role.resource.name, func.name]
      : [func.name];
  const params = goParams(func)
    .map(({ name, type }) => `${name} ${type}`)
    .join(', ');
  return `//go:wasmexport ${coreExportName(func, owner)}\nfunc ${goName(...words)}(${params})${goResult(func)}`;
}
