import { CheckError } from '../errors.ts';

/**
 * What `componentize-go.toml` says: `worlds` and `wit_paths`, both lists of texts, paths relative to the file. Other
 * keys are its own business. https://github.com/bytecodealliance/componentize-go
 */
export interface ComponentizeFile {
  readonly worlds: readonly string[];
  readonly witPaths: readonly string[];
}

/** Reads just these two keys of the TOML; `file` is for the message. Throws CheckError `config` where they are something else than lists of texts. */
export function readComponentize(text: string, file: string): ComponentizeFile {
  const lists = new Map<string, readonly string[]>();
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (/^\s*\[/.test(line)) break; // A table begins; what follows is not top-level.
    const match = /^\s*["']?(worlds|wit_paths)["']?\s*=(.*)$/.exec(line);
    if (!match?.[1]) continue;
    const list = readList([match[2], ...lines.slice(index + 1)].join('\n'));
    if (!list)
      throw new CheckError('config', `${match[1]} is not a list of texts`, {
        hint: `Write ${match[1]} = ["…"].`,
        location: { file, line: index + 1, column: 1 },
      });
    lists.set(match[1], list.items);
    index += list.lines;
  }
  return { worlds: lists.get('worlds') ?? [], witPaths: lists.get('wit_paths') ?? [] };
}

/** A TOML array of strings, with the number of line ends that it spans; null for anything else. */
function readList(text: string): { items: readonly string[]; lines: number } | null {
  const items: string[] = [];
  const tokens = /\s+|#[^\n]*|"((?:[^"\\\n]|\\["\\])*)"|'([^'\n]*)'|[[\],]/y;
  let end = 0;
  let comma = true;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [token, basic, literal] = match;
    const value = literal ?? basic?.replaceAll(/\\(.)/g, '$1');
    if (/^[\s#]/.test(token) && value === undefined) continue;
    const first = end === 0;
    end = tokens.lastIndex;
    if (first !== (token === '[')) return null;
    if (token === ']') return { items, lines: text.slice(0, end).split('\n').length - 1 };
    if (token === ',' && comma) return null;
    if (value !== undefined && !comma) return null;
    if (value !== undefined) items.push(value);
    comma = token === ',' || token === '[';
  }
  return null;
}
