import { CheckError, type Problem } from '../errors.ts';

/** One error for all problems, in the order of the file; the first speaks for it. */
export function allOf(problems: readonly Problem[]): CheckError {
  const sorted = [...problems].sort(
    (a, b) =>
      (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
      (a.location?.column ?? 0) - (b.location?.column ?? 0),
  );
  const [first] = sorted;
  const shown = sorted.slice(0, MOST_PROBLEMS);
  const left = sorted.length - shown.length;
  if (left > 0)
    shown.push({ message: `… and ${left} more problems`, hint: null, location: null, source: null });
  return new CheckError('config', first?.message ?? 'The config is wrong', {
    ...(first?.hint ? { hint: first.hint } : {}),
    ...(first?.location ? { location: first.location } : {}),
    problems: shown,
  });
}

/** More than a person mends at once. */
const MOST_PROBLEMS = 20;
