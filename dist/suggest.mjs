// src/config/suggest.ts
const LONGEST = 64;
function nearest(word, known) {
	if (word.length > LONGEST) return null;
	const folded = fold(word);
	let best = null;
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const name of known) {
		if (Math.abs(name.length - word.length) >= least || name.length > LONGEST) continue;
		const distance = editDistance(folded, fold(name), least);
		if (distance < least) {
			best = name;
			least = distance;
		}
	}
	return best;
}
function didYouMean(word, known) {
	const name = nearest(word, known);
	if (name !== null) return `Did you mean \`${name}\`?`;
	return known.length === 0 ? "There are none." : `There is ${known.map((one) => `\`${one}\``).join(", ")}.`;
}
const fold = (name) => name.toLowerCase().replaceAll("_", "-");
function editDistance(from, to, enough = 1e400) {
	let before = [];
	let above = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			let cost = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
			const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
			current.push(cost);
		}
		if (Math.min(...current) >= enough && Math.min(...above) >= enough) return enough;
		before = above;
		above = current;
	}
	return above[to.length] ?? 0;
}

export { nearest as n, didYouMean as t };