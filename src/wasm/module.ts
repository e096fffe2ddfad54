/** What we read of a core module: names and shapes, no code. Spec: core binary format, and the component model's Binary.md. */
export interface CoreImport {
  readonly module: string;
  readonly name: string;
  readonly kind: 'func' | 'table' | 'memory' | 'global' | 'tag';
}

export interface CoreExport {
  readonly name: string;
  readonly kind: 'func' | 'table' | 'memory' | 'global' | 'tag';
}

export interface CoreModule {
  readonly imports: readonly CoreImport[];
  readonly exports: readonly CoreExport[];
  readonly customSections: readonly { readonly name: string; readonly size: number }[];
  /** Whether Go's linker wrote it, stripped or not. */
  readonly isGo: boolean;
}

/** A component: its core modules, nested ones included, and every name that a code generator could write out. */
export interface ComponentShape {
  readonly cores: readonly CoreModule[];
  /** Component-level import and export names, core instance export names included, with where they stand. */
  readonly names: readonly { readonly name: string; readonly where: string }[];
}
