/** The model of a resolved world, read from canonical WIT text. Names are kebab-case, without the `%` escape. */

export type PrimitiveKind =
  | 'bool'
  | 'u8'
  | 'u16'
  | 'u32'
  | 'u64'
  | 's8'
  | 's16'
  | 's32'
  | 's64'
  | 'f32'
  | 'f64'
  | 'char'
  | 'string'
  | 'error-context';

/** A named type carries the interface that owns it (`acme:kitchen/types@1.2.3`), or null at world level. */
export interface TypeName {
  readonly owner: string | null;
  readonly name: string;
}

export interface Field {
  readonly name: string;
  readonly type: ValType;
}

export interface Case {
  readonly name: string;
  readonly type: ValType | null;
}

/** A value type, aliases resolved. Structural, with the declared name kept for printing. */
export type ValType =
  | { readonly kind: PrimitiveKind }
  | { readonly kind: 'list'; readonly element: ValType }
  | { readonly kind: 'fixed-list'; readonly element: ValType; readonly length: number }
  | { readonly kind: 'map'; readonly key: ValType; readonly value: ValType }
  | { readonly kind: 'tuple'; readonly items: readonly ValType[] }
  | { readonly kind: 'option'; readonly some: ValType }
  | { readonly kind: 'result'; readonly ok: ValType | null; readonly err: ValType | null }
  | { readonly kind: 'record'; readonly name: TypeName; readonly fields: readonly Field[] }
  | { readonly kind: 'variant'; readonly name: TypeName; readonly cases: readonly Case[] }
  | { readonly kind: 'enum'; readonly name: TypeName; readonly cases: readonly string[] }
  | { readonly kind: 'flags'; readonly name: TypeName; readonly flags: readonly string[] }
  | { readonly kind: 'own' | 'borrow'; readonly resource: TypeName }
  | { readonly kind: 'stream' | 'future'; readonly element: ValType | null };

export type FunctionKind =
  | { readonly kind: 'function' }
  | { readonly kind: 'constructor' | 'method' | 'static'; readonly resource: TypeName };

export interface Func {
  /** The item's name: `area`, `increment`; for a constructor the resource's name. */
  readonly name: string;
  readonly async: boolean;
  readonly role: FunctionKind;
  /** Without the `self` of a method. */
  readonly params: readonly Field[];
  readonly result: ValType | null;
}

/** A type declared by an interface or a world: what it stands for, or `resource`. */
export type TypeDecl =
  | { readonly kind: 'type'; readonly name: string; readonly type: ValType }
  | {
      readonly kind: 'resource';
      readonly name: string;
      /** The resource that this name stands for, where `use` or an alias took it from another place. */
      readonly of?: TypeName;
    };

export interface Interface {
  /** `acme:kitchen/ops@1.2.3`, or the inline interface's plain name. */
  readonly id: string;
  readonly functions: readonly Func[];
  readonly types: readonly TypeDecl[];
}

export type Extern =
  | { readonly kind: 'func'; readonly func: Func }
  | { readonly kind: 'interface'; readonly interface: Interface }
  | { readonly kind: 'type'; readonly type: TypeDecl };

export interface World {
  /** `go:computer/go-computer`; a component's own world is `root:component/root`. */
  readonly id: string;
  /** Keyed by the extern's name: `compute-hash`, `wasi:cli/exit@0.2.12`. */
  readonly imports: ReadonlyMap<string, Extern>;
  readonly exports: ReadonlyMap<string, Extern>;
}
