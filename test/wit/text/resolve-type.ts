import { MalformedWit } from '../../../src/wit/lex.ts';
import type { TypeDecl, TypeName, ValType } from '../../../src/wit/model.ts';
import type { NameSyntax, TypeDeclSyntax, TypeSyntax } from '../../../src/wit/syntax.ts';

/** The names that an interface or a world declares or uses. Declarations resolve when first asked for, in any order. */
export interface Scope {
  /** The interface's id, as `TypeName.owner` has it. */
  readonly owner: string | null;
  readonly text: string;
  readonly pending: Map<string, TypeDeclSyntax>;
  readonly known: Map<string, TypeDecl>;
  /** Declarations being resolved: a cycle comes back to one of them. */
  readonly open: Set<string>;
}

/** wasm-tools prints what is used before it is used; a long chain of the opposite would overflow our stack. */
const MAX_CHAIN = 30;

/** What a name of this scope stands for. Throws `MalformedWit` where it stands for nothing, or for itself. */
export function lookUp(scope: Scope, { name, at }: NameSyntax): TypeDecl {
  const known = scope.known.get(name);
  if (known !== undefined) return known;
  const pending = scope.pending.get(name);
  if (pending === undefined) throw new MalformedWit(scope.text, at, `no type is named \`${name}\``);
  if (scope.open.has(name) || scope.open.size > MAX_CHAIN) {
    throw new MalformedWit(scope.text, at, `\`${name}\` is declared by way of itself`);
  }
  scope.open.add(name);
  const declared = declare(scope, pending);
  scope.open.delete(name);
  scope.known.set(name, declared);
  return declared;
}

function declare(scope: Scope, syntax: TypeDeclSyntax): TypeDecl {
  const name: TypeName = { owner: scope.owner, name: syntax.name };
  const type = (type: ValType): TypeDecl => ({ kind: 'type', name: syntax.name, type });
  const resolve = (type: TypeSyntax) => resolveType(scope, type);
  switch (syntax.kind) {
    case 'resource':
      return { kind: 'resource', name: syntax.name };
    case 'alias':
      return alias(scope, syntax.name, syntax.type);
    case 'record':
      return type({
        kind: 'record',
        name,
        fields: syntax.fields.map((field) => ({ name: field.name, type: resolve(field.type) })),
      });
    case 'variant':
      return type({
        kind: 'variant',
        name,
        cases: syntax.cases.map((one) => ({ name: one.name, type: one.type && resolve(one.type) })),
      });
    case 'enum':
      return type({ kind: 'enum', name, cases: syntax.names });
    case 'flags':
      return type({ kind: 'flags', name, flags: syntax.names });
  }
}

/** The resource behind a declaration: its own name where it is declared here. */
export function resourceName(owner: string | null, decl: TypeDecl & { kind: 'resource' }): TypeName {
  return decl.of ?? { owner, name: decl.name };
}

/** `type a = b` where `b` is a resource makes `a` a resource too, not a handle. */
function alias(scope: Scope, name: string, type: TypeSyntax): TypeDecl {
  if (type.kind === 'named') {
    const target = lookUp(scope, type.ref);
    if (target.kind === 'resource') return { kind: 'resource', name, of: resourceName(scope.owner, target) };
  }
  return { kind: 'type', name, type: resolveType(scope, type) };
}

function handle(scope: Scope, kind: 'own' | 'borrow', ref: NameSyntax): ValType {
  const decl = lookUp(scope, ref);
  if (decl.kind === 'resource') return { kind, resource: resourceName(scope.owner, decl) };
  throw new MalformedWit(scope.text, ref.at, `\`${ref.name}\` is no resource`);
}

/** A type with its names resolved; aliases vanish. Throws `MalformedWit`. */
export function resolveType(scope: Scope, syntax: TypeSyntax): ValType {
  const resolve = (type: TypeSyntax) => resolveType(scope, type);
  switch (syntax.kind) {
    case 'named': {
      const decl = lookUp(scope, syntax.ref);
      return decl.kind === 'type' ? decl.type : handle(scope, 'own', syntax.ref);
    }
    case 'own':
    case 'borrow':
      return handle(scope, syntax.kind, syntax.ref);
    case 'list': {
      const element = resolve(syntax.element);
      return syntax.length === null
        ? { kind: 'list', element }
        : { kind: 'fixed-list', element, length: syntax.length };
    }
    case 'map':
      return { kind: 'map', key: resolve(syntax.key), value: resolve(syntax.value) };
    case 'tuple':
      return { kind: 'tuple', items: syntax.items.map(resolve) };
    case 'option':
      return { kind: 'option', some: resolve(syntax.some) };
    case 'result':
      return { kind: 'result', ok: syntax.ok && resolve(syntax.ok), err: syntax.err && resolve(syntax.err) };
    case 'stream':
    case 'future':
      return { kind: syntax.kind, element: syntax.element && resolve(syntax.element) };
    default:
      return syntax;
  }
}
