import { parseValue } from '../wave/parse.ts';
import type { ValType } from '../wit/model.ts';

/** A longer value is no slip that a hint could spell out. */
const LONGEST = 200;

/** What somebody most likely meant by a text that is no value of its type: with quotes, or without; null where neither is one. */
export function suggestValue(text: string, type: ValType): string | null {
  if (text.length > LONGEST || text.includes('\n')) return null;
  const bare = /^(["'])(.*)\1$/.exec(text)?.[2];
  const meant = meantBy(bare ?? text, type, bare === undefined);
  return meant !== null && meant !== text && parseValue(meant, type).ok ? meant : null;
}

function meantBy(bare: string, type: ValType, plain: boolean): string | null {
  if (type.kind === 'string') return JSON.stringify(bare);
  if (type.kind === 'char') return `'${bare}'`;
  return plain ? null : bare;
}
