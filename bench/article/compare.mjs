// Whether two pages agree in what no machine changes: the columns whose titles end in `=`.

/** @returns {Map<string, string>} cells of deterministic columns, by the heading, the row and the column that they stand in */
export function fixedCells(page) {
  const cells = new Map();
  let heading = '';
  let head = null;
  for (const line of page.split(/\r?\n/)) {
    const title = /^#+ (.*)$/.exec(line)?.[1];
    if (title !== undefined) heading = title;
    const row = rowOf(line);
    if (row === null) head = null;
    else if (head === null) head = row;
    else if (!row.every((cell) => /^:?-+:?$/.test(cell))) addRow(cells, heading, head, row);
  }
  return cells;
}

function addRow(cells, heading, head, row) {
  head.forEach((title, at) => {
    if (title.endsWith(' =')) cells.set(`${heading}: ${row[0]}: ${title.slice(0, -2)}`, row[at] ?? '');
  });
}

/** Cells of a line of a table; null for another line. */
function rowOf(line) {
  if (!line.startsWith('|')) return null;
  return line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/**
 * One line for each cell that differs, or that one page has alone.
 * @throws Error where a page has no deterministic column: nothing would be compared
 */
export function differences(before, after) {
  const [left, right] = [before, after].map(fixedCells);
  for (const [cells, name] of [
    [left, 'the page to compare with'],
    [right, 'this page'],
  ])
    if (cells.size === 0) throw new Error(`${name} has no column that is marked with =`);
  const places = [...new Set([...left.keys(), ...right.keys()])];
  return places
    .filter((place) => left.get(place) !== right.get(place))
    .map((place) => `${place}: ${left.get(place) ?? 'nothing'} → ${right.get(place) ?? 'nothing'}`);
}
