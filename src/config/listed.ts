/** Words of a command line as a shell would split a plain one: at spaces, quotes kept together. */
export function wordsOf(text: string): readonly string[] {
  const words = text.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? [];
  return words.map((word) => (/^(["']).*\1$/s.test(word) ? word.slice(1, -1) : word));
}

/** A YAML list on one line; what YAML would read as anything but a text is quoted. */
export function listOf(items: readonly string[]): string {
  return `[${items.map(asText).join(', ')}]`;
}

function asText(item: string): string {
  const plain = /^(?:[A-Za-z_./]|-+\w)[\w./=@+~-]*$/.test(item);
  const other = /^(?:true|false|null|yes|no|on|off|[.~]|\.inf|\.nan)$/i.test(item);
  return plain && (!other || item === '.') ? item : JSON.stringify(item);
}
