import type { PrimitiveKind } from '../wit/model.ts';

/** A component as a list of definitions, in order, indices not yet resolved. Core items are left out: they have index spaces of their own. */

/** A primitive, or an index into the type space. */
export type TypeRef = PrimitiveKind | number;

export interface LabelRef {
  readonly name: string;
  readonly type: TypeRef;
}

export type TypeDefinition =
  | { readonly kind: 'primitive'; readonly type: PrimitiveKind }
  | { readonly kind: 'record'; readonly fields: readonly LabelRef[] }
  | {
      readonly kind: 'variant';
      readonly cases: readonly { readonly name: string; readonly type: TypeRef | null }[];
    }
  | { readonly kind: 'enum' | 'flags'; readonly names: readonly string[] }
  | { readonly kind: 'list' | 'option'; readonly element: TypeRef }
  | { readonly kind: 'fixed-list'; readonly element: TypeRef; readonly length: number }
  | { readonly kind: 'map'; readonly key: TypeRef; readonly value: TypeRef }
  | { readonly kind: 'tuple'; readonly items: readonly TypeRef[] }
  | { readonly kind: 'result'; readonly ok: TypeRef | null; readonly err: TypeRef | null }
  | { readonly kind: 'stream' | 'future'; readonly element: TypeRef | null }
  | { readonly kind: 'own' | 'borrow'; readonly resource: number }
  | {
      readonly kind: 'func';
      readonly async: boolean;
      readonly params: readonly LabelRef[];
      readonly result: TypeRef | null;
    }
  | { readonly kind: 'resource' }
  | { readonly kind: 'instance' | 'component'; readonly body: readonly Definition[] };

/** The index spaces that we follow; `other` is a core sort or a value. */
export type Sort = 'func' | 'type' | 'instance' | 'component' | 'other';

export interface SortIndex {
  readonly sort: Sort;
  readonly index: number;
}

/** What an import or export is said to be; `bound: null` is a fresh resource. */
export type ExternType =
  | { readonly sort: 'func' | 'instance' | 'component'; readonly type: number }
  | { readonly sort: 'type'; readonly bound: number | null }
  | { readonly sort: 'other' };

export interface ExternName {
  readonly name: string;
  /** The interface that a plainly named instance implements. */
  readonly implements: string | null;
}

export type Definition = { readonly offset: number } & (
  | { readonly kind: 'type'; readonly type: TypeDefinition }
  | { readonly kind: 'import'; readonly name: ExternName; readonly type: ExternType }
  /** In a type, `item` is null: there is nothing but the type. */
  | {
      readonly kind: 'export';
      readonly name: ExternName;
      readonly item: SortIndex | null;
      readonly type: ExternType | null;
    }
  | { readonly kind: 'alias'; readonly sort: Sort; readonly instance: number; readonly name: string }
  | { readonly kind: 'outer'; readonly sort: Sort; readonly count: number; readonly index: number }
  | {
      readonly kind: 'instantiate';
      readonly component: number;
      readonly args: readonly { readonly name: string; readonly item: SortIndex }[];
    }
  | {
      readonly kind: 'bundle';
      readonly exports: readonly { readonly name: string; readonly item: SortIndex }[];
    }
  | { readonly kind: 'lift'; readonly type: number }
  | { readonly kind: 'component'; readonly body: readonly Definition[] }
);
