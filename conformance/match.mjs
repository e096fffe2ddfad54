/**
 * Why a value is not the expected one; null where it is. Of an object, what is expected must be there; arrays and
 * everything else must be equal. `{"$match": "text"}` is a regular expression, `{"$any": […]}` one of several,
 * `{"$least": n, "$most": n}` a number, `{"$base64": matcher}` what stands behind base64.
 */
export function difference(expected, actual, path = '') {
  const is = () => `${path || 'the answer'} is ${shown(actual)}, not ${shown(expected)}`;
  if (expected === null || typeof expected !== 'object') return Object.is(expected, actual) ? null : is();
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return is();
    return firstOf(expected.map((item, at) => difference(item, actual[at], `${path}[${at}]`)));
  }
  if ('$match' in expected) {
    return typeof actual === 'string' && new RegExp(expected.$match, 's').test(actual) ? null : is();
  }
  if ('$any' in expected) return expected.$any.some((one) => difference(one, actual) === null) ? null : is();
  if ('$least' in expected || '$most' in expected) {
    const { $least = Number.NEGATIVE_INFINITY, $most = Number.POSITIVE_INFINITY } = expected;
    return typeof actual === 'number' && actual >= $least && actual <= $most ? null : is();
  }
  if ('$base64' in expected) {
    const isBase64 =
      typeof actual === 'string' && Buffer.from(actual, 'base64').toString('base64') === actual;
    return isBase64
      ? difference(expected.$base64, Buffer.from(actual, 'base64').toString('latin1'), `${path} (decoded)`)
      : is();
  }
  if (actual === null || typeof actual !== 'object' || Array.isArray(actual)) return is();
  return firstOf(
    Object.entries(expected).map(([key, value]) =>
      difference(value, actual[key], path === '' ? key : `${path}.${key}`),
    ),
  );
}

const firstOf = (problems) => problems.find((problem) => problem !== null) ?? null;

function shown(value) {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
