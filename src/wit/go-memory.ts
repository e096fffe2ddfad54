import { flatten } from './flatten.ts';
import { coreExportName } from './go-signature.ts';
import { innerTypes } from './inner-types.ts';
import type { Func, ValType } from './model.ts';

/** A string, list or map somewhere in it: bytes of their own in linear memory. */
function holdsMemory(type: ValType | null): boolean {
  if (type === null) return false;
  return ['string', 'list', 'map'].includes(type.kind) || innerTypes(type).some(holdsMemory);
}

/** What a signature alone does not say: who frees what the function takes and returns. Empty where there is nothing to free. */
export function goMemoryAdvice(func: Func, owner: string | null = null): string {
  if (func.async) return '';
  const advice: string[] = [];
  if (func.params.some(({ type }) => holdsMemory(type)))
    advice.push('free each list and string parameter once it is copied');
  if (holdsMemory(func.result))
    advice.push(`free the result in \`//go:wasmexport cabi_post_${coreExportName(func, owner)}\``);
  if (advice.length === 0) return '';
  return `nobody else frees what it is given: ${advice.join(', and ')}; fixtures/abi has helpers for both, docs/first-component.md uses them`;
}

/** Whether Go mirrors a result by a struct, or a slice of what is no byte, which must lie in memory as the WIT says. */
export function isLaidOut(type: ValType): boolean {
  if (type.kind === 'string') return false;
  if (type.kind === 'list') return type.element.kind !== 'u8';
  return flatten(type).length > 1;
}
