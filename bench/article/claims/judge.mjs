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

/** A command or program of the article that is run as it stands; what it says is quoted. Null: it was not run. */
export const tried = (says, outcome, instead) =>
  outcome === null
    ? claim(says, UNMEASURED, CANNOT)
    : claim(
        says,
        outcome.status === 0 ? 'It runs.' : `\`${outcome.said}\`. ${instead}`,
        outcome.status === 0 ? HOLDS : NOT,
      );
