import type { PrimitiveKind } from './model.ts';

/** WIT text as it is written, names not yet resolved. `at` is the offset of the name, for errors. */
export interface NameSyntax {
  readonly name: string;
  readonly at: number;
}

export type TypeSyntax =
  | { readonly kind: PrimitiveKind }
  | { readonly kind: 'named'; readonly ref: NameSyntax }
  | { readonly kind: 'own' | 'borrow'; readonly ref: NameSyntax }
  | { readonly kind: 'list'; readonly element: TypeSyntax; readonly length: number | null }
  | { readonly kind: 'map'; readonly key: TypeSyntax; readonly value: TypeSyntax }
  | { readonly kind: 'tuple'; readonly items: readonly TypeSyntax[] }
  | { readonly kind: 'option'; readonly some: TypeSyntax }
  | { readonly kind: 'result'; readonly ok: TypeSyntax | null; readonly err: TypeSyntax | null }
  | { readonly kind: 'stream' | 'future'; readonly element: TypeSyntax | null };

export interface FieldSyntax {
  readonly name: string;
  readonly type: TypeSyntax;
}

export interface FuncSyntax {
  readonly name: string;
  readonly role: 'function' | 'constructor' | 'method' | 'static';
  readonly async: boolean;
  readonly params: readonly FieldSyntax[];
  readonly result: TypeSyntax | null;
}

export type TypeDeclSyntax = NameSyntax &
  (
    | { readonly kind: 'alias'; readonly type: TypeSyntax }
    | { readonly kind: 'record'; readonly fields: readonly FieldSyntax[] }
    | {
        readonly kind: 'variant';
        readonly cases: readonly { readonly name: string; readonly type: TypeSyntax | null }[];
      }
    | { readonly kind: 'enum' | 'flags'; readonly names: readonly string[] }
    | { readonly kind: 'resource'; readonly functions: readonly FuncSyntax[] }
  );

/** `types`, or `acme:kitchen/types@1.2.3`. */
export interface PathSyntax extends NameSyntax {
  /** `acme:kitchen@1.2.3`; null for a name of the same package. */
  readonly package: string | null;
}

export interface UseSyntax {
  readonly kind: 'use';
  readonly from: PathSyntax;
  readonly names: readonly { readonly name: NameSyntax; readonly as: string }[];
}

export type InterfaceItem =
  | UseSyntax
  | { readonly kind: 'type'; readonly type: TypeDeclSyntax }
  | { readonly kind: 'func'; readonly func: FuncSyntax };

export interface ExternSyntax {
  readonly kind: 'import' | 'export';
  /** The plain name, or null where the interface's path is the name. */
  readonly name: string | null;
  readonly what:
    | { readonly kind: 'func'; readonly func: FuncSyntax }
    | { readonly kind: 'inline'; readonly items: readonly InterfaceItem[] }
    | { readonly kind: 'path'; readonly path: PathSyntax };
}

export type WorldItem =
  | UseSyntax
  | { readonly kind: 'type'; readonly type: TypeDeclSyntax }
  | ExternSyntax
  | { readonly kind: 'include'; readonly path: PathSyntax; readonly renames: ReadonlyMap<string, string> };

export interface PackageSyntax {
  /** `acme:kitchen@1.2.3` */
  readonly id: string;
  readonly interfaces: Map<string, readonly InterfaceItem[]>;
  readonly worlds: Map<string, readonly WorldItem[]>;
  /** What a top-level `use` names. */
  readonly aliases: Map<string, PathSyntax>;
}
