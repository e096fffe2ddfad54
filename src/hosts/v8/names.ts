/** WIT's kebab-case in jco's JavaScript: `parse-JSON-2` is `parseJson2`. */
export function camelCase(name: string): string {
  const [first = '', ...rest] = name.split('-').map((word) => word.toLowerCase());
  return first + rest.map(capital).join('');
}

/** Names of resource classes. */
export function pascalCase(name: string): string {
  return capital(camelCase(name));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `acme:kitchen/ops@1.2.3` without its version: jco names imported interfaces so. */
export function withoutVersion(id: string): string {
  return id.replace(/@.*$/, '');
}
