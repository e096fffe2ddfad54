/** Longer words are no slip of the finger, and the comparison is quadratic. */
const LONGEST = 64;

/** The known name that somebody who typed `word` most likely meant, or null. */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  const folded = fold(word);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    // Each letter more or less is an edit, so most names need no comparison.
    if (Math.abs(name.length - word.length) >= least || name.length > LONGEST) continue;
    const distance = editDistance(folded, fold(name), least);
    if (distance < least) {
      best = name;
      least = distance;
    }
  }
  return best;
}

/** `Did you mean x?`, or the list of what there is. */
export function didYouMean(word: string, known: readonly string[]): string {
  const name = nearest(word, known);
  if (name !== null) return `Did you mean \`${name}\`?`;
  return known.length === 0 ? 'There are none.' : `There is ${known.map((one) => `\`${one}\``).join(', ')}.`;
}

const fold = (name: string) => name.toLowerCase().replaceAll('_', '-');

/**
 * Edits between two words; two neighbours that changed places count as one (optimal string alignment).
 * @param enough so many or more need not be counted: the answer is then at least that
 */
export function editDistance(from: string, to: string, enough = Infinity): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    // What comes is no less than the least of two rows: a swap reaches over one.
    if (Math.min(...current) >= enough && Math.min(...above) >= enough) return enough;
    before = above;
    above = current;
  }
  return above[to.length] ?? 0;
}
