interface Rewrite {
  readonly why: string;
  readonly find: RegExp;
  readonly replace: string;
  /** `find` must match as often as this does: jco would have changed under us otherwise. Global. */
  readonly expectedBy: RegExp;
  /** What is rewritten is a definition: one, where `expectedBy` matches at all. */
  readonly once?: true;
}

/**
 * Where jco 1.35's generated code is laxer, or stricter, than the canonical ABI. Names were judged before, so no text of
 * the component's can look like one of these patterns' places. `$host` is the `Lifting` and what stands beside it.
 */
const REWRITES: readonly Rewrite[] = [
  {
    why: 'may_leave is down while the host allocates in the guest',
    find: /^(\s*realloc\d+ = )(exports\d+.*);$/gm,
    replace: '$1$$host.withoutLeaving($2, INSTANCE_FLAGS);',
    expectedBy: /^\s*let realloc\d+;$/gm,
  },
  {
    why: 'a list that ends beyond memory traps, and its bytes count',
    find: /\b(memory\d+\.buffer)\.slice\(/g,
    replace: '$$host.slice($1, ',
    expectedBy: /\bmemory\d+\.buffer\.slice\(/g,
  },
  {
    why: 'a list of anything else counts by its elements, before they are lifted',
    find: /(for \(let i = 0; i < (len\d+); i\+\+\) \{\s*const base = base\d+ \+ i \* (\d+);)/g,
    replace: '$$host.count($2 * $3); $1',
    expectedBy: /for \(let i = 0; i < len\d/g,
  },
  {
    why: 'any bool but 0 is true',
    find: /\((\w+) == 1 \? true : throwInvalidBool\(\)\)/g,
    replace: '($1 == 1 ? true : $$host.bool($1))',
    expectedBy: /(?<!function )\bthrowInvalidBool\(/g,
  },
  {
    why: 'an integer narrower than its core type is masked',
    find: /(function clampGuest\(i, min, max\) \{)/g,
    replace: '$1 { return i >= min && i <= max ? i : $$host.narrow(i, min, max); }',
    expectedBy: /\bclampGuest\(/g,
    once: true,
  },
  {
    why: 'bits beyond the flags are ignored',
    find: /\(\((.+) & (\d+)\) !== 0\) \{\s*throw new TypeError\('flags have extraneous bits set'\);/g,
    replace: '(($1 & $2) !== 0) { $$host.flags($1, $2);',
    expectedBy: /^\s*if \(\(.* & \d+\) !== 0\) \{\s*throw\b/gm,
  },
  {
    why: 'a handle is asked for what it is before it is used: one that is gone, or never was, traps',
    find: /\b(rep\d* = )(handleTable\d+)\[\((handle\d*) << 1\) \+ 1\] & ~T_FLAG/g,
    replace: '$1$$host.rep($2, $3)',
    expectedBy: /\brep\d* = handleTable\d/g,
  },
  {
    why: 'so is one that the host holds',
    find: /\b(handle\d+ = )(handleTable\d+)\[\((handle\d*) << 1\) \+ 1\] & ~T_FLAG/g,
    replace: '$1$$host.held($2, $3)',
    expectedBy: /\bhandleTable\d+\[\(handle\d* << 1\) \+ 1\] &(?! T_FLAG\) === 0)/g,
  },
  {
    why: 'what is given away is owned, not borrowed',
    find: /^(\s*)(rscTableRemove\(handleTable\d+, handle\d*\));$/gm,
    replace: '$1$$host.giveAway($2);',
    expectedBy: /(?<!= )\brscTableRemove\(handleTable\d/g,
  },
  {
    why: 'a handle beyond the table is none, nor is one that the host holds; the number 0 is as good as any for a resource',
    find: /if \((?:val|rep) === 0 \|\| \(scope & T_FLAG\) !== 0\)/g,
    replace: 'if (!(handle > 0) || !val || (scope & T_FLAG) !== 0)',
    expectedBy: /function rscTable(?:Remove|Get)\(table, handle\)/g,
  },
  {
    why: 'what a component gives to its host, it has no longer',
    find: /(Object\.defineProperty\(rsc\d+, symbolRscHandle, \{ writable: true, value: )(handle\d+)(\}\);\s*finalizationRegistry(\d+)\.register\()/g,
    replace: '$2 = $$host.takeOut(handleTable$4, rscTableRemove(handleTable$4, $2)); $1$2$3',
    expectedBy: /\bfinalizationRegistry\d+\.register\((?!obj|resourceObj)/g,
  },
  {
    why: 'and what it gets back is a new handle',
    find: /(var (handle\d+) = \w+\[symbolRscHandle\];\s*if \(!\2\) \{[^}]*\}\s*)(finalizationRegistry(\d+)\.unregister\()/g,
    replace: '$1$2 = $$host.putBack(handleTable$4, $2, rscTableCreateOwn); $3',
    // The others are of what disposes of a handle, and of jco's own functions for calls that are async.
    expectedBy: /\bfinalizationRegistry\d+\.unregister\((?!rsc\d|obj|resourceObj)/g,
  },
  {
    why: 'what an exported function borrows must be dropped before it returns; jco has the count, and keeps it for components within one another',
    find: /rscTableCreateBorrow\((handleTable\d+), (rep\d*), SCOPE_ID\)/g,
    replace: '(task.addBorrowedHandle(), rscTableCreateBorrow($1, $2, task.resourceScopeId()))',
    expectedBy: /\brscTableCreateBorrow\(handleTable\d/g,
  },
  {
    why: 'room for an empty string is asked for too: the adapter writes a 0 behind each argument and variable',
    find: /if \(s\.length === 0\) \{ return \{ ptr: 1, len: 0 \}; \}/g,
    replace: '',
    expectedBy: /function _utf8AllocateAndEncode\(/g,
  },
];

const EXPORT = /^export function instantiate\(/gm;
const TAIL = /^export const _util = /gm;

/** The generated module as the body of a function that returns `instantiate`, made as strict as the standard. */
export function strictCode(source: string): string {
  for (const marker of [EXPORT, TAIL]) {
    if (source.match(marker)?.length !== 1) throw unexpected(`${marker}`);
  }
  let code = source.replace(EXPORT, 'return function instantiate(').replace(TAIL, 'const _util = ');
  for (const { why, find, replace, expectedBy, once } of REWRITES) {
    const expected = count(code, expectedBy);
    if (count(code, find) !== (once ? Math.min(1, expected) : expected)) throw unexpected(why);
    code = code.replace(find, replace);
  }
  return `'use strict';\n${code}`;
}

const count = (code: string, pattern: RegExp) => code.match(pattern)?.length ?? 0;

function unexpected(what: string): Error {
  return new Error(`jco generated code of another shape than this version of the host knows: ${what}`);
}
