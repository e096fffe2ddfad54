import { componentEmbed, componentNew, parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import type { Case, Field, ValType } from '../../src/wit/model.ts';

/** A component whose exports `echo-0`, `echo-1`, … hand their argument to an import of the same name and give back its answer. */
export async function echoComponent(types: readonly ValType[]): Promise<Uint8Array> {
  const module = await parse(coreModule(types));
  return componentNew(await componentEmbed({ binary: module, witSource: witSource(types), world: 'w' }), []);
}

function witSource(types: readonly ValType[]): string {
  const declarations: string[] = [];
  const functions = types.map((type, index) => {
    const text = witType(type, declarations);
    return `echo-${index}: func(v: ${text}) -> ${text};`;
  });
  const use = `use types.{${declarations.map((_, index) => `t${index}`).join(', ')}};`;
  const body = `${declarations.length === 0 ? '' : use} ${functions.join('\n')}`;
  return `package t:t;
interface types { ${declarations.join('\n')} }
interface host { ${body} }
interface api { ${body} }
world w { import host; export api; }`;
}

/** A type as WIT; what needs a name is declared as `t0`, `t1`, … */
function witType(type: ValType, declarations: string[]): string {
  const inner = (part: ValType) => witType(part, declarations);
  const declare = (keyword: string, members: readonly string[]): string => {
    declarations.push(`${keyword} t${declarations.length} { ${members.join(', ')} }`);
    return `t${declarations.length - 1}`;
  };
  switch (type.kind) {
    case 'list':
    case 'option':
      return `${type.kind}<${inner(type.kind === 'list' ? type.element : type.some)}>`;
    case 'fixed-list':
      return `list<${inner(type.element)}, ${type.length}>`;
    case 'map':
      return `map<${inner(type.key)}, ${inner(type.value)}>`;
    case 'tuple':
      return `tuple<${type.items.map(inner).join(', ')}>`;
    case 'result':
      return `result<${type.ok === null ? '_' : inner(type.ok)}${type.err === null ? '' : `, ${inner(type.err)}`}>`.replace(
        '<_>',
        '',
      );
    case 'record':
      return declare(
        'record',
        type.fields.map((field: Field) => `%${field.name}: ${inner(field.type)}`),
      );
    case 'variant':
      return declare(
        'variant',
        type.cases.map(({ name, type: of }: Case) => `%${name}${of === null ? '' : `(${inner(of)})`}`),
      );
    case 'enum':
      return declare(
        'enum',
        type.cases.map((name) => `%${name}`),
      );
    case 'flags':
      return declare(
        'flags',
        type.flags.map((name) => `%${name}`),
      );
    default:
      return type.kind;
  }
}

type Core = 'i32' | 'i64' | 'f32' | 'f64';

function coreModule(types: readonly ValType[]): string {
  const imports: string[] = [];
  const exports = types.map((type, index) => {
    const flat = flatten(type);
    const params = flat.length > 16 ? ['i32'] : flat;
    const direct = flat.length === 1;
    const signature = `(param ${params.join(' ')}${direct ? '' : ' i32'}) ${direct ? `(result ${flat[0]})` : ''}`;
    imports.push(`(import "t:t/host" "echo-${index}" (func $h${index} ${signature}))`);
    const gets = params.map((_, at) => `local.get ${at}`).join(' ');
    const call = direct ? `${gets} call $h${index}` : `${gets} i32.const 1024 call $h${index} i32.const 1024`;
    return `(func (export "t:t/api#echo-${index}") (param ${params.join(' ')}) (result ${direct ? flat[0] : 'i32'}) ${call})`;
  });
  return `(module ${imports.join('\n')} (memory (export "memory") 2000) (global $top (mut i32) (i32.const 65536))
    (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (local $at i32)
      (local.set $at (i32.and (i32.add (global.get $top) (i32.const 15)) (i32.const -16)))
      (global.set $top (i32.add (local.get $at) (local.get 3))) (local.get $at))
    ${exports.join('\n')})`;
}

/** https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#flattening */
function flatten(type: ValType): Core[] {
  switch (type.kind) {
    case 'u64':
    case 's64':
      return ['i64'];
    case 'f32':
    case 'f64':
      return [type.kind];
    case 'string':
    case 'list':
    case 'map':
      return ['i32', 'i32'];
    case 'tuple':
      return type.items.flatMap(flatten);
    case 'fixed-list':
      return Array.from({ length: type.length }, () => flatten(type.element)).flat();
    case 'record':
      return type.fields.flatMap((field) => flatten(field.type));
    case 'option':
      return joined([null, type.some]);
    case 'result':
      return joined([type.ok, type.err]);
    case 'variant':
      return joined(type.cases.map((one) => one.type));
    default:
      return ['i32'];
  }
}

function joined(payloads: readonly (ValType | null)[]): Core[] {
  const flat: Core[] = [];
  for (const payload of payloads) {
    for (const [at, core] of (payload === null ? [] : flatten(payload)).entries()) {
      const old = flat[at] ?? core;
      const both = old.endsWith('32') && core.endsWith('32') ? 'i32' : 'i64';
      flat[at] = old === core ? core : both;
    }
  }
  return ['i32', ...flat];
}
