import type { StagedWit } from './encoder.ts';

const HEADER = /^((?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*)package\s+([^;{]+);/;

/**
 * A staged package as one text, dependencies nested in it, for the embedded tool: of a directory it names nothing but the
 * directory when it fails. Null where a dependency is binary.
 * Spec: https://component-model.bytecodealliance.org/design/wit.html#nested-packages
 */
export function asOneText(wit: StagedWit): string | null {
  const packages = new Map<string, string[]>();
  let header = '';
  for (const [name, bytes] of wit) {
    if (!name.endsWith('.wit')) return null;
    const text = Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    const owner = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
    const id = HEADER.exec(text)?.[2]?.trim();
    if (owner === '' && id !== undefined) header = id;
    const key = name.startsWith('deps/') && owner === 'deps' ? name : owner;
    packages.set(key, [...(packages.get(key) ?? []), text]);
  }
  const main = (packages.get('') ?? []).map(withoutHeader).join('\n');
  packages.delete('');
  const nested = [...packages.values()].map((texts) => nest(texts));
  return [header === '' ? '' : `package ${header};`, main, ...nested].join('\n');
}

function nest(texts: readonly string[]): string {
  const id = texts.map((text) => HEADER.exec(text)?.[2]?.trim()).find((one) => one !== undefined);
  const body = texts.map(withoutHeader).join('\n');
  return id === undefined ? body : `package ${id} {\n${body}\n}`;
}

function withoutHeader(text: string): string {
  return text.replace(HEADER, '$1');
}
