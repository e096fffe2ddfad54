/**
 * A model of how the runner reads a process's output, written from its documented behaviour and not from our escapes:
 * lines end at LF, CRLF or a lone CR; `::name …::` counts after Unicode space, `##[name …]` anywhere.
 */
const COMMANDS = ['error', 'warning', 'notice', 'set-output', 'add-mask', 'stop-commands', 'group', 'debug'];

export function commandsIn(output: string): string[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const start = trimStart(line);
    if (start.startsWith('::')) {
      const end = start.indexOf('::', 2);
      const name = start.slice(2, end).split(' ')[0] ?? '';
      if (end > 2 && COMMANDS.includes(name)) return [name];
    }
    const old = line.indexOf('##[');
    const close = line.indexOf(']', old);
    if (old === -1 || close === -1) return [];
    const name = line.slice(old + 3, close).split(' ')[0] ?? '';
    return COMMANDS.includes(name) ? [name] : [];
  });
}

/** .NET's `Char.IsWhiteSpace`. */
function trimStart(line: string): string {
  let i = 0;
  const spaces = [0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0x85];
  while (i < line.length) {
    const unit = line.charCodeAt(i);
    const space = spaces.includes(unit) || (unit >= 9 && unit <= 13) || (unit >= 0x2000 && unit <= 0x200a);
    if (!space) break;
    i += 1;
  }
  return line.slice(i);
}

/** The parts of one `::name key=value,…::message` line, decoded. */
export function decodeCommand(line: string): {
  name: string;
  properties: Record<string, string>;
  message: string;
} {
  const end = line.indexOf('::', 2);
  const [name = '', ...rest] = line.slice(2, end).split(' ');
  const properties = rest
    .join(' ')
    .split(',')
    .filter((pair) => pair !== '');
  return {
    name,
    properties: Object.fromEntries(
      properties.map((pair) => {
        const equals = pair.indexOf('=');
        const [key, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
        return [key, decode(value).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')];
      }),
    ),
    message: decode(line.slice(end + 2)).replaceAll('%25', '%'),
  };
}

function decode(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}
