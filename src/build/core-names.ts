/** What a core name stands for: an item of an interface (by its id), or of the world itself (null). */
export interface CoreItem {
  readonly interface: string | null;
  readonly item: string;
}

/**
 * Reads the name of a core export in either scheme: `acme:kitchen/ops@1.2.3#area`, or `cm32p2|acme:kitchen/ops@1|area`.
 * Null for what is plumbing: memory, realloc, initialize, post-return and destructors, which a module may have or lack.
 * Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/BuildTargets.md
 */
export function readExportName(name: string): CoreItem | null {
  if (name.startsWith('cm32p2|')) {
    const [, owner = '', item = ''] = name.split('|');
    return /_(?:post|dtor)$/.test(item) || item === '' ? null : { interface: owner || null, item };
  }
  if (PLUMBING.test(name)) return null;
  // Async functions may be exported under any of three lifts.
  const plain = name.replace(/^\[async-lift(?:-stackful)?\]/, '');
  const hash = plain.indexOf('#');
  return hash < 0
    ? { interface: null, item: plain }
    : { interface: plain.slice(0, hash), item: plain.slice(hash + 1) };
}

const PLUMBING =
  /^(?:cm32p2_.*|memory|cabi_.*|_initialize|_start|__indirect_function_table|\[callback\].*|.*#\[dtor\].*)$/;

/**
 * Reads a core import; null for intrinsics (`[resource-drop]r`, `[export]…`), which come and go with types.
 */
export function readImportName(module: string, name: string): CoreItem | null {
  if (module.startsWith('cm32p2')) {
    const owner = module.slice('cm32p2|'.length);
    const plumbing = owner.startsWith('_ex_') || /_(?:drop|new|rep)$/.test(name);
    return plumbing ? null : { interface: owner || null, item: name };
  }
  if (module.startsWith('[export]') || INTRINSIC.test(name)) return null;
  const plain = name.replace(/^\[async-lower\]/, '');
  return { interface: module === '$root' ? null : module, item: plain };
}

const INTRINSIC = /^\[(?!constructor|method|static|async-lower)/;

/** One key for both schemes: the second writes versions up to the first number that breaks compatibility, `@1`, `@0.2`. */
export function itemKey({ interface: owner, item }: CoreItem): string {
  return `${owner === null ? '' : owner.replace(VERSION, compatible)}#${item}`;
}

const VERSION = /@(\d+)(?:\.(\d+)(?:\.(\d+)(-[^+]*)?)?)?.*$/;

function compatible(whole: string, major: string, minor?: string, patch?: string, pre?: string): string {
  if (pre !== undefined) return whole;
  if (major !== '0' || minor === undefined) return `@${major}`;
  return minor !== '0' || patch === undefined ? `@0.${minor}` : `@0.0.${patch}`;
}
