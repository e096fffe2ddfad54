// What a claim is, and what makes it hold.
export const FIVE = "The digest of the article's five bytes.";
export const [HOLDS, NOT, CANNOT] = ['holds', 'does not hold', 'cannot be'];
export const [G124, G125, GREEN] = ['Go 1.24.13', 'Go 1.25.14', 'Go 1.25.14 +greenteagc'];
export const UNMEASURED = 'not measured';

/** Null: what it would be judged by was not measured. */
export const judge = (good) => (good === null ? CANNOT : good ? HOLDS : NOT);
/** Null where either was not measured. */
export const over = (one, other) => (one === null || other === null ? null : one / other);
export const near = (measured, claimed, band) =>
  measured === null ? null : Math.abs(measured / claimed - 1) <= band;
export const within = (found, low, high) => (found === null ? null : found >= low && found <= high);
/** Both, or null where one of them is not known. */
export const both = (one, other) => (one === null || other === null ? null : one && other);

export const claim = (says, found, verdict) => ({ says, found, verdict });

/** What is said of a command that failed by what is no answer: a proxy, a compiler that is not there. It may name a host: not quoted. */
export const NO_ANSWER = 'It was run, and failed for a reason that says nothing of the claim';

/**
 * A command or program of the article that is run as it stands; what it says is quoted. Only a refusal that `because` knows
 * is one: a Go that could not be downloaded fails too. Null: it was not run.
 */
export function tried(says, outcome, instead, because) {
  if (outcome == null) return claim(says, UNMEASURED, CANNOT);
  if (outcome.status === 0) return claim(says, 'It runs.', HOLDS);
  if (!because.test(outcome.said)) return claim(says, NO_ANSWER, CANNOT);
  return claim(says, `\`${outcome.said.replaceAll('`', '')}\`. ${instead}`, NOT);
}

/** Whether a variant is missing because that Go has not got it; one that could not be downloaded is missing too. */
export const isRefused = (unavailable) => /does not know the experiment/.test(unavailable ?? '');

/** Why a variant is missing, without names of hosts and directories. */
export const whyMissing = (unavailable) =>
  isRefused(unavailable) ? unavailable : 'it could not be had or built here';
