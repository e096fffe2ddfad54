import type { ValType } from '../wit/model.ts';
import { MalformedWasm } from './bytes.ts';
import type { LabelRef, TypeDefinition, TypeRef } from './definitions.ts';
import { itemAt, type Scope, type TypeValue } from './scope.ts';

/** wasm-tools refuses deeper types; whoever walks a type may recurse. */
const MAX_DEPTH = 100;

/** Resolves the references of one definition, and notes how deep they go. */
class Resolver {
  depth = 0;
  readonly scope: Scope;
  readonly offset: number;

  constructor(scope: Scope, offset: number) {
    this.scope = scope;
    this.offset = offset;
  }

  val(ref: TypeRef): ValType {
    if (typeof ref !== 'number') return { kind: ref };
    const value = itemAt(this.scope.types, ref, this.offset);
    if (value.kind !== 'val') throw new MalformedWasm(this.offset, `type ${ref} is no value type`);
    this.depth = Math.max(this.depth, value.depth + 1);
    if (this.depth > MAX_DEPTH)
      throw new MalformedWasm(this.offset, `types are nested deeper than ${MAX_DEPTH}`);
    return value.type;
  }

  optional(ref: TypeRef | null): ValType | null {
    return ref === null ? null : this.val(ref);
  }

  labels(labels: readonly LabelRef[]) {
    return labels.map(({ name, type }) => ({ name, type: this.val(type) }));
  }

  resource(index: number) {
    const value = itemAt(this.scope.types, index, this.offset);
    if (value.kind !== 'resource') throw new MalformedWasm(this.offset, `type ${index} is no resource`);
    return value.naming;
  }
}

type ValDefinition = Exclude<TypeDefinition, { kind: 'func' | 'resource' | 'instance' | 'component' }>;

function makeVal(resolver: Resolver, type: ValDefinition): ValType {
  switch (type.kind) {
    case 'primitive':
      return { kind: type.type };
    case 'record':
      return { kind: 'record', name: unnamed(), fields: resolver.labels(type.fields) };
    case 'variant':
      return {
        kind: 'variant',
        name: unnamed(),
        cases: type.cases.map((one) => ({ name: one.name, type: resolver.optional(one.type) })),
      };
    case 'enum':
      return { kind: 'enum', name: unnamed(), cases: type.names };
    case 'flags':
      return { kind: 'flags', name: unnamed(), flags: type.names };
    case 'list':
      return { kind: 'list', element: resolver.val(type.element) };
    case 'option':
      return { kind: 'option', some: resolver.val(type.element) };
    case 'fixed-list':
      return { kind: 'fixed-list', element: resolver.val(type.element), length: type.length };
    case 'map':
      return { kind: 'map', key: resolver.val(type.key), value: resolver.val(type.value) };
    case 'tuple':
      return { kind: 'tuple', items: type.items.map((item) => resolver.val(item)) };
    case 'result':
      return { kind: 'result', ok: resolver.optional(type.ok), err: resolver.optional(type.err) };
    case 'stream':
    case 'future':
      return { kind: type.kind, element: resolver.optional(type.element) };
    case 'own':
    case 'borrow':
      return { kind: type.kind, resource: resolver.resource(type.resource) };
  }
}

const unnamed = () => ({ owner: null, name: '' });

/** What a type definition means in a scope. Throws `MalformedWasm`. */
export function makeType(scope: Scope, type: TypeDefinition, offset: number): TypeValue {
  const resolver = new Resolver(scope, offset);
  switch (type.kind) {
    case 'resource':
      return { kind: 'resource', naming: unnamed() };
    case 'instance':
    case 'component':
      return { kind: 'body', body: { definitions: type.body, scope } };
    case 'func': {
      const params = resolver.labels(type.params);
      return { kind: 'func', func: { async: type.async, params, result: resolver.optional(type.result) } };
    }
    default: {
      const made = makeVal(resolver, type);
      return { kind: 'val', type: made, depth: resolver.depth };
    }
  }
}
