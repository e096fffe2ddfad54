// What a claim is, and what makes it hold.
export const FIVE = 'five bytes';
export const [HOLDS, NOT, CANNOT] = ['holds', 'does not hold', 'cannot be'];
export const [G124, G125, GREEN] = ['Go 1.24.13', 'Go 1.25.14', 'Go 1.25.14 +greenteagc'];

/** Null: what it would be judged by was not measured. */
export const judge = (good) => (good === null ? CANNOT : good ? HOLDS : NOT);
export const near = (measured, claimed, band) => Math.abs(measured / claimed - 1) <= band;
export const within = (found, low, high) => found !== null && found >= low && found <= high;

export const claim = (says, found, verdict) => ({ says, found, verdict });

/** A command or program of the article that is run as it stands; what it says is quoted. */
export const tried = (says, { status, said }, instead) =>
  claim(says, status === 0 ? 'it runs' : `\`${said}\`. ${instead}`, status === 0 ? HOLDS : NOT);
