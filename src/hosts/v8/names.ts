/** WIT's kebab-case in jco's JavaScript: `parse-JSON-2` is `parseJson2`. */
export function camelCase(name: string): string {
  return camel(standInLabel(name));
}

/** Names of resource classes. */
export function pascalCase(name: string): string {
  return capital(camelCase(name));
}

/** `acme:kitchen/ops@1.2.3` without its version: jco names imported interfaces so. */
export function withoutVersion(id: string): string {
  return id.replace(/@.*$/, '');
}

/** Interfaces of WASI in the version that this host serves. */
export const isWasi02 = (id: string) => /^wasi:.*@0\.2\./.test(id);

/**
 * Names that the generated code uses, of JavaScript's and of its own, and that jco 1.35 lets a component's functions and
 * resources have in the same scope: a resource `map` would be what `new Map()` makes, a function `task` a local variable.
 */
const TAKEN = new Set(
  `arguments undefined NaN Infinity isNaN isFinite parseInt parseFloat globalThis global eval console process require
  Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean Date FinalizationRegistry Float32Array
  Float64Array Function Int16Array Int32Array Int8Array Iterator JSON Json Map Math Number Promise Proxy RangeError
  Reflect RegExp Set SharedArrayBuffer Symbol TextEncoder TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakRef
  WeakSet WebAssembly AsyncSubtask AsyncTask ComponentAsyncState FutureValue RepTable Waitable WaitableSet clampGuest
  clearCurrentTask createNewCurrentTask createTask encodeRes getCoreModule getCurrentTask getOrCreateAsyncState
  hostProvided lookupMemoriesForComponent parentTask promiseWithResolvers ret started subtask symbolRscHandle task
  throwInvalidBool toUint32 utf16Decoder`.split(/\s+/),
);

/** `exports0`, `len12`, `realloc1Async`: what the generated code numbers. WASI has its `get-random-u64` as it stands. */
const NUMBERED = /^(?!get)[a-zA-Z]+\d+$|^(?:realloc|postReturn)\d+Async$/;
/** In the place of a last digit: letters that end few words. */
const LETTERS = 'qzxjkvwyuh';

/**
 * The label itself; for one that would hide something from the generated code, another of the same length. Where a
 * component has that one too, jco refuses it.
 */
export function standInLabel(label: string): string {
  const name = camel(label);
  if (NUMBERED.test(name)) return label.replace(/\d(?=\D*$)/, (digit) => LETTERS[Number(digit)] ?? digit);
  return TAKEN.has(name) || TAKEN.has(capital(name)) ? withSecond(label, '0') : label;
}

export const withSecond = (label: string, character: string) => label[0] + character + label.slice(2);

function camel(name: string): string {
  const [first = '', ...rest] = name.split('-').map((word) => word.toLowerCase());
  return first + rest.map(capital).join('');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
