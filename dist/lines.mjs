// src/hosts/lines.ts
const MAX_LINE = 536870912;
async function* lines(input) {
	let parts = [];
	let length = 0;
	for await (const chunk of input) {
		let start = 0;
		for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
			yield Buffer.concat([...parts, chunk.subarray(start, end)]).toString("utf8");
			parts = [];
			length = 0;
			start = end + 1;
		}
		parts.push(chunk.subarray(start));
		length += chunk.byteLength - start;
		if (length > MAX_LINE) throw new RangeError(`a line of more than ${MAX_LINE} bytes`);
	}
	const rest = Buffer.concat(parts).toString("utf8");
	if (rest !== "") yield rest;
}

export { lines as t };