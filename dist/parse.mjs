// src/wave/escaped-ranges.ts
const RANGES = "0.w d gj.33 9.1 7.3 8 2 l 69.6 4n 13.1 1f.1 4.19 2 2.1 2.1 2.8 s.3 7.g b.a 2 1b.k h 2u.7 2.5 3.1 2.3 x.1 2 v.s 2i.a 2.d 18.8 8.2 p.3 2.8 2.2 2.6 g q.4 2 c.4 x.f 17.1k 1k 2 5.7 5 4.6 b.1 u 3 9.1 3.1 n 8 2.2 5.2 2 3.5 3.1 3 2.c 3 4.3 p.4 2 7.3 3.1 n 8 3 3 3.3 4.n 5 2.6 b.1 4 2.b 2 a 4 n 8 3 6.2 5.7 2 3.2 2.e 3.3 d.6 2.7 3 9.1 3.1 n 8 3 6.2 2.1 2.5 3.1 3.e 3 4.3 j.a 2 7.2 4 5.2 3 2 3.2 3.2 4.2 d.4 2 3.2 4 4.2 2.k m.5 4 9 4 o h.2 2.2 5.i 4 3.1 3.3 b.6 b c 4 o b 6.2 3.1 2 3.m 4 3.3 b 4.d c 4 16.1 2 3.4 4 4 3.3 4 b.3 r.1 3 j.2 p a 2.1 8.8 3.5 8.6 b.1 4.b 1d 3.a 9.7 e.10 3 2 6 p 2 b 3.8 2.1 6 2.8 b.1 5.v p.1 s 2 2 f 11.h 2.4 2.1 6.1c 9 7 e.10 1a.3 2.5 2.1 3.1 q.1 5.2 h.3 e 3.1 7 g 15 2.4 2.1 ai 5.1 8 2 5.1 16 5.1 y 5.1 8 2 5.1 g 1m 5.1 1w.4 u.2 r.5 2f.1 7.1 ht t.2 2i.6 j.c k.2 3.8 j.d e 4.e 1h.1 2.6 9 3.a a.2 b.5 b.5 c.4 b.5 2i.6 6.1 z 2.4 1z.9 w.3 5.1 4.3 3 7.6 2.2 17.1 6.a 19.3 r.5 c.2 1m.1 3.2 1l 2.8 2 3.7 7.c b.5 b.5 f.2d 1d.9 5.2 9 u.8 d.1 x.3 3.5 1l 2.1 4 2.c 1d.7 3.4 g.2 1r.4 18.1 c.a 2.c 2.6 5 7 4.1 2.4 5d.1r 7r.1 7.1 13.1 7.1 9 2 2 2 w.1 1i g f.1 7 k.1 4 a.g p.7 1c.g 3.1 s e.2 z.1p 3x.3 ij.l c.k 1ed.1 ai.2 3.4 1a 2.4 2.1 1l.6 3.e o.8 8 8 8 8 8 8 8 8.w 2n.x r 2i.b 5z.p h 16.5 h 2f.3 2u.4 18 2n 2f.8 1d mlq.2 1k.8 9p.j 1c.3 2.9 x.1 29.1 7.7 66.j i 4 5 q.1 6.3 b.5 1l.7 1x.9 d.n e 13.7 q.a 2.b v.5 1d 3.3 3.1 3 e c.3 8 q 16.5 3.1 3.a 4 9 2.1 b.1 x 1g 2.2 3.1 6.1 2 2.n i.1 9.a 7.1 7.1 7.8 8 8 1p.3 3a 3 5.2 b.5 8md.b o.3 1e.3 1kx.4xr a7.1 2z.11 8.b 6.4 2 p 6 2 3 3 i3.v h.f b.l 10 k 5.3 6 3s.3 4e.1 w.2 7.1 7.1 7.1 4.2 8 8.c 3.1 d r k 3 g.1 f.x 3g.4 4.3 1a.2 2h e.2 2.1a 1a.3m u.2 1e.f s.3 11.8 v.4 13.9 v 12.3 f.15 4f.1 b.5 11.3 11.3 15.7 1h.a d g 8 3 c g 8 3.2 1h.b 8o.8 n.9 9.n 7 17 a.1w 7.1 2 19 3.2 2.1 o 21.7 a.1b k 3.4 y.2 s.4 s.11 1l.3 l.1 1c.e 5 4 u.9 a.6 a.6 1t.v 12.5 d.8 1j.2 u.1 s.4 r.6 5.b 8.27 22.1i 1g.c 1g.6 17.b b.5 13.7 p.7 3.5r w 17.2 2.1 3.f 7.7 a.12 15.7 n.a a.l j.3 5.11 t.j o.8 2 1j.e 8.3 v 3.1 2.b 1e.3 3.1 3 5.d q.6 b.8 11.4 2.8 j.7 10 4.a 1h.8 2 9.3 3 h l.a j t.2 3.3 7 3.1q 8 2 5 g c.5 1c 4.c b.7 3 9.1 3.1 n 8 3 6.2 2 2 5.1 3.1 3.2 2.b 8.r b 2.1 2 13 2 3.e 2 3.2 2 4 3.12 1l.7 3.2 2 m 2 4.t 1d 3.5 2 3 2.1 2.1 5.7 b.4l 1c 3.5 5.1 2.1 s.z 1g.7 3 2.1 5.a b.5 e.i 18 2 3.7 3.5 b.5 l.r s.2 2 3.3 2.8 o.54 1c.8 2.1 2.2r 2c.b 9.1 2.1 9 3 p 6 3.5 5 4.8 b.1x 9.1 17.7 5 5.q 2.9 15.5 3.3 9.8 2.5 3.2 1b.c 2.1 a.c 22.6 b.2e 2.2 2 2.2f z.d b.5 a 13.d 2 7.9 u.2 x.o 2.6 2.1 2.22 8 3 13.k 2.8 b.5 7 3 12.3 3 2 2.6 b.5 19.3 b.6t k.1 5.8 g 11.7 3.2 o.2d 2.e 1f.c po.2t 34 6.a 5h.217 2s.c tt.g 7.o 330.4 g8.5a0 v.b 4.2 b.1c5 fu.6 w b.3 2a b.5 v.6 2.9 1d.6 g.9 b 8 m.4 k.bz 1n.5h 2k.4 q.1 q.17 24.4 1l.a e.1r 5.d 6.8 5p3.14 x.2o 38.6po 5 8 3 84.e 2.s 4.1 2.d 5.7 b1.1s3 30.4 e.2 a.6 b.1 2.1 2.31b 72.2 c5.5 o.e i.2m 39.1n 6v.9 14.1 1p.4 4.l 3.6 v.3 1q.k 1v.2 2.3d l.b l.b 2g.8 q.3q 2e 20 3.1 2.1 3.1 5 d 2 8 1u 5.1 9 8 t 5 6 2.2 8 9h.1 85.1 fn.1i 5.1d 9 f 8.vn w.5 7.78 1r.41 1a.9 8.1 b.3 3.8v v.h 19.3 b.4 2.cv t.3 b.5x v.1 c.3 2.5b w 4 3 8.1 6.8 3.67 8 5 3 g 5i.1 a.1b 1x.6 2.3 b.3 3.ls 1x.23 1q.5d 5 s 3 2.1 2 b 5 2 2.5 2.3 2 2 2 4 3 2.1 2 2 2 2 2 3 2.1 5 8 5 5 2 b i.4 4 6 i.1f 3.7h 19.3 2t.b g.1 g g 12.9 4v.1j u.c 19.3 a.6 3.d 7.49 re.2 i.2 e.2 63.5 d.3 2.e d.3 1l.7 b.5 15.7 v.1 d.3 3.d a.12 9l.7 f.1 e.2 c.2 1m 2.3 h.1 d.3 b.6 44 2w.sk wyp.v 3dr.1 4gf.1 5rm.e hb.1wh f3.15t 3t8.4 6jv.jdl1";
function createEscapeTest() {
	const starts = [];
	const ends = [];
	let at = 128;
	for (const range of RANGES.split(" ")) {
		const [distance = "0", extra = "0"] = range.split(".");
		starts.push(at + Number.parseInt(distance, 36));
		at += Number.parseInt(distance, 36) + Number.parseInt(extra, 36);
		ends.push(at);
	}
	return (code) => {
		let low = 0;
		let high = starts.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) <= code) low = middle + 1;
			else high = middle;
		}
		return code <= (ends[low - 1] ?? -1);
	};
}

// src/wave/float.ts
function readDecimal(text, kind) {
	return kind === "f64" ? Number(text) : readF32(text);
}
function readF32(text) {
	const double = Number(text);
	const single = Math.fround(double);
	if (single === double) return single;
	const other = neighbour(single, double > single);
	if (double - extended(single) !== extended(other) - double) return single;
	const side = compareDecimal(text, double);
	if (side === 0) return single;
	return side > 0 ? Math.max(single, other) : Math.min(single, other);
}
function neighbour(single, above) {
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(4));
	view.setFloat32(0, single);
	const bits = view.getInt32(0);
	if (single === 0) return above ? 2 ** -149 : -(2 ** -149);
	view.setInt32(0, bits + (single > 0 === above ? 1 : -1));
	return view.getFloat32(0);
}
function extended(single) {
	return Number.isFinite(single) ? single : Math.sign(single) * 2 ** 128;
}
function compareDecimal(text, double) {
	const size = compareMagnitude(scale(text), exactly(Math.abs(double)));
	return double < 0 ? -size : size;
}
function exactly(double) {
	let whole = double;
	let shift = 0;
	while (!Number.isInteger(whole)) {
		whole *= 2;
		shift += 1;
	}
	const digits = String(BigInt(whole) * 5n ** BigInt(shift));
	return {
		digits: withoutTrailingZeros(digits),
		exponent: digits.length - shift
	};
}
function scale(text) {
	const [mantissa = "", exponent = "0"] = text.replace(/^-/, "").toLowerCase().split("e");
	const [whole = "", fraction = ""] = mantissa.split(".");
	const all = whole + fraction;
	const digits = all.replace(/^0+/, "");
	return {
		digits: withoutTrailingZeros(digits),
		exponent: Number(exponent) + whole.length - (all.length - digits.length)
	};
}
function withoutTrailingZeros(digits) {
	let end = digits.length;
	while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1;
	return digits.slice(0, end);
}
function compareMagnitude(a, b) {
	if (a.exponent !== b.exponent) return a.exponent < b.exponent ? -1 : 1;
	if (a.digits === b.digits) return 0;
	return a.digits < b.digits ? -1 : 1;
}
function printFloat(value, kind) {
	if (Number.isNaN(value)) return "nan";
	const sign = value < 0 || Object.is(value, -0) ? "-" : "";
	const size = Math.abs(value);
	if (size === Number.POSITIVE_INFINITY) return `${sign}inf`;
	if (size === 0) return `${sign}0`;
	return sign + positional(kind === "f64" ? shortestF64(size) : scale(shortestF32(size)));
}
function shortestF64(double) {
	const shortest = scale(String(double));
	if (shortest.digits.length < 15) return shortest;
	const halfWay = {
		digits: `${shortest.digits}5`,
		exponent: shortest.exponent
	};
	return compareMagnitude(exactly(double), halfWay) === 0 ? scale(stepUp(double.toExponential())) : shortest;
}
function shortestF32(single) {
	for (let precision = 1; precision < 9; precision += 1) {
		const nearest = single.toExponential(precision - 1);
		if (readF32(nearest) === single) return nearest;
		const above = stepUp(nearest);
		if (Number(above) > single && readF32(above) === single) return above;
	}
	return single.toExponential(8);
}
function stepUp(exponential) {
	const [mantissa = "", exponent = "0"] = exponential.split("e");
	const places = mantissa.length > 1 ? mantissa.length - 2 : 0;
	return `${BigInt(mantissa.replace(".", "")) + 1n}e${Number(exponent) - places}`;
}
function positional({ digits, exponent }) {
	if (exponent <= 0) return `0.${"0".repeat(-exponent)}${digits}`;
	if (exponent >= digits.length) return digits + "0".repeat(exponent - digits.length);
	return `${digits.slice(0, exponent)}.${digits.slice(exponent)}`;
}

// src/wave/value.ts
const KEYWORDS = /* @__PURE__ */ new Set([
	"true",
	"false",
	"some",
	"none",
	"ok",
	"err",
	"inf",
	"nan"
]);
const INTEGER_RANGE = {
	u8: [0n, 255n],
	u16: [0n, 65535n],
	u32: [0n, 4294967295n],
	u64: [0n, 18446744073709551615n],
	s8: [-128n, 127n],
	s16: [-32768n, 32767n],
	s32: [-2147483648n, 2147483647n],
	s64: [-9223372036854775808n, 9223372036854775807n]
};
function isIntKind(kind) {
	return Object.hasOwn(INTEGER_RANGE, kind);
}
function isFlattenable(payload) {
	return payload.kind !== "option" && payload.kind !== "result";
}

// src/wave/print.ts
function printValue(value) {
	switch (value.kind) {
		case "bool": return String(value.value);
		case "f32":
		case "f64": return printFloat(value.value, value.kind);
		case "char": return `'${escapeText(value.value)}'`;
		case "string": return `"${escapeText(value.value)}"`;
		case "bytes": return `[${value.bytes.join(", ")}]`;
		case "handle": return value.variable;
		default: return printCompound(value);
	}
}
function printCompound(value) {
	switch (value.kind) {
		case "list":
		case "fixed-list": return `[${value.items.map(printValue).join(", ")}]`;
		case "tuple": return `(${value.items.map(printValue).join(", ")})`;
		case "map": return `{${value.entries.map(([key, item]) => `${printValue(key)} => ${printValue(item)}`).join(", ")}}`;
		case "record": return printRecord(value.fields);
		case "variant": return printCase(escapeKeyword(value.case), value.value);
		case "enum": return escapeKeyword(value.case);
		case "flags": return `{${value.names.join(", ")}}`;
		case "option": return value.some === null ? "none" : printCase("some", value.some);
		case "result": return printCase(value.case, value.value);
		default: return String(value.value);
	}
}
function printRecord(fields) {
	const shown = fields.filter(({ value }) => value.kind !== "option" || value.some !== null);
	if (shown.length === 0) return "{:}";
	return `{${shown.map(({ name, value }) => `${name}: ${printValue(value)}`).join(", ")}}`;
}
function printCase(name, payload) {
	return payload === null ? name : `${name}(${printValue(payload)})`;
}
function escapeKeyword(name) {
	return KEYWORDS.has(name) ? `%${name}` : name;
}
const isEscaped = createEscapeTest();
const SHORT = {
	"\\": "\\\\",
	"\"": "\\\"",
	"'": "\\'",
	"	": "\\t",
	"\r": "\\r",
	"\n": "\\n"
};
function escapeText(text) {
	return text.replace(/[\x00-\x1f"'\\\x7f]|[^\x00-\x7f]/gu, (char) => SHORT[char] ?? showCharacter(char));
}
function showText(text) {
	return text.replace(/[\x00-\x1f\x7f]|[^\x00-\x7f]/gu, (char) => SHORT[char] ?? showCharacter(char));
}
function showCharacter(char) {
	const code = char.codePointAt(0) ?? 0;
	return code >= 128 && !isEscaped(code) && (code < 55296 || code > 57343) ? char : `\\u{${code.toString(16)}}`;
}

// src/wave/problem.ts
var Stop = class extends Error {
	offset;
	hint;
	constructor(offset, message, hint = null) {
		super(message);
		this.offset = offset;
		this.hint = hint;
	}
};
function settle(text, read) {
	try {
		return {
			ok: true,
			value: read()
		};
	} catch (thrown) {
		if (!(thrown instanceof Stop)) throw thrown;
		const { message, hint, offset } = thrown;
		return {
			ok: false,
			problem: {
				message,
				hint,
				offset,
				...placeOf(text, offset)
			}
		};
	}
}
function placeOf(text, offset) {
	let line = 1;
	let start = 0;
	for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", start)) {
		line += 1;
		start = at + 1;
	}
	return {
		line,
		column: offset - start + 1
	};
}

// src/wave/type-name.ts
function typeName(type, levels = 4) {
	if (levels === 0) return "…";
	const inner = (payload) => payload === null ? "_" : typeName(payload, levels - 1);
	switch (type.kind) {
		case "list": return `list<${inner(type.element)}>`;
		case "fixed-list": return `list<${inner(type.element)}, ${type.length}>`;
		case "map": return `map<${inner(type.key)}, ${inner(type.value)}>`;
		case "tuple": return `tuple<${type.items.map(inner).join(", ")}>`;
		case "option": return `option<${inner(type.some)}>`;
		case "result": return resultName(type.ok === null ? null : inner(type.ok), type.err === null ? null : inner(type.err));
		case "record":
		case "variant":
		case "enum":
		case "flags": return `${type.kind} ${type.name.name}`;
		case "own": return type.resource.name;
		case "borrow": return `borrow<${type.resource.name}>`;
		case "stream":
		case "future": return type.element === null ? type.kind : `${type.kind}<${inner(type.element)}>`;
		default: return type.kind;
	}
}
function resultName(ok, err) {
	if (err !== null) return `result<${ok ?? "_"}, ${err}>`;
	return ok === null ? "result" : `result<${ok}>`;
}

// src/wave/braces.ts
function readRecord(reader, type, read) {
	const open = reader.expect("{", `{ of a ${typeName(type)}`);
	const given = /* @__PURE__ */ new Map();
	if (reader.takeIf(":")) reader.expect("}", "} after {:");
	else readFields(reader, type, read, given);
	return {
		kind: "record",
		fields: type.fields.map((field) => {
			const value = given.get(field.name) ?? (field.type.kind === "option" ? NONE : null);
			if (value !== null) return {
				name: field.name,
				value
			};
			throw new Stop(open.start, `field ${field.name} of ${typeName(type)} is missing`, `Add \`${field.name}: …\`, of type ${typeName(field.type)}.`);
		})
	};
}
const NONE = {
	kind: "option",
	some: null
};
function readFields(reader, type, read, given) {
	const types = new Map(type.fields.map((field) => [field.name, field.type]));
	const names = type.fields.map(({ name }) => name).join(", ");
	do {
		const hint = reader.peek().kind === "}" && given.size === 0 ? "A record without fields is written {:}." : null;
		if (reader.peek().kind !== "label") throw reader.unexpected(`a field of ${typeName(type)}`, hint);
		const { name, token } = reader.takeLabel("a field");
		const fieldType = types.get(name);
		if (fieldType === void 0) throw new Stop(token.start, `${typeName(type)} has no field ${name}`, `Its fields are ${names}.`);
		if (given.has(name)) throw new Stop(token.start, `field ${name} is given twice`);
		reader.expect(":", `: after the field ${name}`);
		given.set(name, read(reader, fieldType));
	} while (another(reader));
}
function readFlags(reader, type) {
	reader.expect("{", `{ of ${typeName(type)}`);
	const given = /* @__PURE__ */ new Set();
	const known = `Its flags are ${type.flags.join(", ")}.`;
	if (reader.takeIf("}")) return {
		kind: "flags",
		names: []
	};
	do {
		if (reader.peek().kind !== "label") throw reader.unexpected(`a flag of ${typeName(type)}`, known);
		const { name, token } = reader.takeLabel("a flag");
		if (!type.flags.includes(name)) throw new Stop(token.start, `${typeName(type)} has no flag ${name}`, known);
		if (given.has(name)) throw new Stop(token.start, `flag ${name} is given twice`);
		given.add(name);
	} while (another(reader));
	return {
		kind: "flags",
		names: type.flags.filter((name) => given.has(name))
	};
}
function another(reader) {
	if (reader.takeIf("}")) return false;
	reader.expect(",", ", or }");
	return !reader.takeIf("}");
}

// src/wave/cases.ts
function readVariant(reader, type, read) {
	const names = type.kind === "enum" ? type.cases : type.cases.map(({ name }) => name);
	const keyword = reader.peekKeyword();
	if (keyword !== null) {
		const hint = names.includes(keyword) ? `Write %${keyword} for the case of that name.` : caseHint(names);
		throw reader.unexpected(`a case of ${typeName(type)}`, hint);
	}
	if (reader.peek().kind !== "label") throw reader.unexpected(`a case of ${typeName(type)}`, caseHint(names));
	const { name, token } = reader.takeLabel("a case");
	const found = names.indexOf(name);
	if (found === -1) throw new Stop(token.start, `${typeName(type)} has no case ${name}`, caseHint(names));
	if (type.kind === "enum") return {
		kind: "enum",
		case: name
	};
	return {
		kind: "variant",
		case: name,
		value: readPayload(reader, name, type.cases[found]?.type ?? null, read)
	};
}
function readOption(reader, type, read) {
	const keyword = reader.peekKeyword();
	if (keyword === "none") {
		reader.take();
		return {
			kind: "option",
			some: null
		};
	}
	if (keyword === "some") {
		reader.take();
		return {
			kind: "option",
			some: readPayload(reader, "some", type.some, read)
		};
	}
	if (isFlattenable(type.some)) return {
		kind: "option",
		some: read(reader, type.some)
	};
	throw reader.unexpected(`none or some(…) of ${typeName(type)}`, `Around a ${type.some.kind} some(…) must be written.`);
}
function readResult(reader, type, read) {
	const keyword = reader.peekKeyword();
	if (keyword === "ok" || keyword === "err") {
		reader.take();
		return {
			kind: "result",
			case: keyword,
			value: readPayload(reader, keyword, type[keyword], read)
		};
	}
	if (type.ok !== null && isFlattenable(type.ok)) return {
		kind: "result",
		case: "ok",
		value: read(reader, type.ok)
	};
	throw reader.unexpected(`ok or err of ${typeName(type)}`);
}
function readHandle(reader, type) {
	const wanted = `a variable that holds a ${type.resource.name}`;
	if (reader.peek().kind !== "label" || reader.peekKeyword() !== null) throw reader.unexpected(wanted);
	const { name, token } = reader.takeLabel(wanted);
	if (reader.variables !== null) {
		const held = reader.variables.get(name);
		if (held === void 0) throw new Stop(token.start, `no variable ${name} is known here`, variableHint(reader));
		const wrong = otherResource(held, type.resource);
		if (wrong !== null) throw new Stop(token.start, `${name} holds a ${wrong}`);
	}
	return {
		kind: "handle",
		variable: name
	};
}
function otherResource(held, wanted) {
	if (held.name !== wanted.name) return `${held.name}, and a ${wanted.name} is wanted`;
	if (held.owner === wanted.owner) return null;
	return `${held.name} of ${held.owner ?? "the world"}, and one of ${wanted.owner ?? "the world"} is wanted`;
}
function readPayload(reader, name, type, read) {
	if (type === null) {
		if (reader.peek().kind === "(") throw reader.unexpected(`nothing after ${name}`, `${name} has no payload.`);
		return null;
	}
	reader.expect("(", `( after ${name}, whose payload is ${typeName(type)}`);
	const value = read(reader, type);
	reader.expect(")", `) after the payload of ${name}`);
	return value;
}
function caseHint(names) {
	return `Its cases are ${names.join(", ")}.`;
}
function variableHint(reader) {
	const names = [...reader.variables?.keys() ?? []];
	return names.length === 0 ? "Call a constructor first: c = counter(5)." : `Known are ${names.join(", ")}.`;
}

// src/wave/number.ts
const MAX_DIGITS = 21;
function readInteger(reader, kind) {
	const token = reader.peek();
	const [least, greatest] = INTEGER_RANGE[kind];
	if (token.kind !== "number") throw reader.unexpected(`${article(kind)} ${kind} (${least} to ${greatest})`);
	const text = reader.textOf(token);
	if (!/^-?[0-9]+$/.test(text)) throw new Stop(token.start, `${reader.quote(token)} is no integer, and ${article(kind)} ${kind} is wanted`, "Write it in plain decimal digits, without point or exponent.");
	const value = text.length > MAX_DIGITS ? null : BigInt(text);
	if (value === null || value < least || value > greatest || least === 0n && text.startsWith("-")) throw new Stop(token.start, `${reader.quote(token)} is out of range for ${kind}`, `Write a number from ${least} to ${greatest}.`);
	reader.take();
	return {
		kind,
		value
	};
}
function article(kind) {
	return kind.startsWith("s") ? "an" : "a";
}
function readFloat(reader, kind) {
	const token = reader.peek();
	const text = reader.textOf(token);
	const value = token.kind === "number" || token.kind === "label" ? floatOf(text, token.kind, kind) : null;
	if (value === null) throw reader.unexpected(`an ${kind} (a decimal number, nan, inf or -inf)`);
	reader.take();
	return {
		kind,
		value
	};
}
function floatOf(text, token, kind) {
	if (text === "nan") return NaN;
	if (text === "inf") return Number.POSITIVE_INFINITY;
	if (text === "-inf") return Number.NEGATIVE_INFINITY;
	return token === "number" ? readDecimal(text, kind) : null;
}

// src/wave/token.ts
const NUMBER = /-inf|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const SYMBOLS = "{}()[]:,";
function tokenAt(text, offset) {
	const start = skipTrivia(text, offset);
	if (start >= text.length) return {
		kind: "end",
		start: text.length,
		end: text.length
	};
	const first = text.charAt(start);
	if (SYMBOLS.includes(first)) return {
		kind: first,
		start,
		end: start + 1
	};
	if (isLetter(text.charCodeAt(start)) || first === "%") return labelAt(text, start);
	if (first === "-" || isDigit(text.charCodeAt(start))) return numberAt(text, start);
	if (text.startsWith("\"\"\"", start)) return multilineAt(text, start);
	if (first === "\"" || first === "'") return quotedAt(text, start, first === "\"" ? "string" : "char");
	if (text.startsWith("=>", start)) return {
		kind: "=>",
		start,
		end: start + 2
	};
	return invalidAt(text, start);
}
function skipTrivia(text, offset) {
	let at = offset;
	for (;;) {
		const code = text.charCodeAt(at);
		if (code === 32 || code === 10 || code === 13 || code === 9) at += 1;
		else if (code === 47 && text.charCodeAt(at + 1) === 47) at = endOfLine(text, at);
		else return at;
	}
}
function endOfLine(text, offset) {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end;
}
function invalidAt(text, start) {
	return {
		kind: "invalid",
		start,
		end: start + ((text.codePointAt(start) ?? 0) > 65535 ? 2 : 1)
	};
}
function numberAt(text, start) {
	NUMBER.lastIndex = start;
	return NUMBER.test(text) ? {
		kind: "number",
		start,
		end: NUMBER.lastIndex
	} : invalidAt(text, start);
}
function labelAt(text, start) {
	let end = start + (text.charCodeAt(start) === 37 ? 1 : 0);
	if (!isLetter(text.charCodeAt(end))) return invalidAt(text, start);
	end = wordEnd(text, end);
	while (text.charCodeAt(end) === 45) {
		const next = wordEnd(text, end + 1);
		if (next === end + 1) break;
		end = next;
	}
	return {
		kind: "label",
		start,
		end
	};
}
function wordEnd(text, start) {
	let at = start;
	while (isDigit(text.charCodeAt(at))) at += 1;
	const sameCase = isLower(text.charCodeAt(at)) ? isLower : isUpper;
	while (sameCase(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at += 1;
	return at;
}
function multilineAt(text, start) {
	const close = text.indexOf("\"\"\"", start + 3);
	return close === -1 ? {
		kind: "unclosed",
		start,
		end: text.length
	} : {
		kind: "multiline",
		start,
		end: close + 3
	};
}
function quotedAt(text, start, kind) {
	const quote = text.charCodeAt(start);
	for (let at = start + 1; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === quote) return {
			kind,
			start,
			end: at + 1
		};
		if (code === 10) return {
			kind: "unclosed",
			start,
			end: at
		};
		if (code === 92 && text.charCodeAt(at + 1) !== 10) at += 1;
	}
	return {
		kind: "unclosed",
		start,
		end: text.length
	};
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isLower(code) {
	return code >= 97 && code <= 122;
}
function isUpper(code) {
	return code >= 65 && code <= 90;
}
function isLetter(code) {
	return isLower(code) || isUpper(code);
}

// src/wave/reader.ts
const MAX_QUOTED = 40;
var Reader = class {
	text;
	variables;
	offset;
	ahead = null;
	depth = 0;
	constructor(text, offset, variables) {
		this.text = text;
		this.offset = offset;
		this.variables = variables;
	}
	peek() {
		this.ahead ??= tokenAt(this.text, this.offset);
		return this.ahead;
	}
	take() {
		const token = this.peek();
		this.skipTo(token.end);
		return token;
	}
	skipTo(offset) {
		this.offset = offset;
		this.ahead = null;
	}
	takeIf(kind) {
		if (this.peek().kind !== kind) return false;
		this.take();
		return true;
	}
	expect(kind, what) {
		if (this.peek().kind !== kind) throw this.unexpected(what);
		return this.take();
	}
	textOf(token) {
		return this.text.slice(token.start, token.end);
	}
	peekKeyword() {
		const token = this.peek();
		if (token.kind !== "label") return null;
		const word = this.textOf(token);
		return KEYWORDS.has(word) ? word : null;
	}
	takeLabel(what) {
		const token = this.expect("label", what);
		const raw = this.textOf(token);
		return {
			name: raw.startsWith("%") ? raw.slice(1) : raw,
			token
		};
	}
	unexpected(wanted, hint = null) {
		const token = this.peek();
		if (token.kind === "end") return new Stop(token.start, `expected ${wanted}, but the text ends here`, hint);
		return new Stop(token.start, `expected ${wanted}, found ${this.quote(token)}`, hint);
	}
	quote(token) {
		const word = /^[%\w.-]+/.exec(this.text.slice(token.start, token.start + MAX_QUOTED))?.[0] ?? "";
		const end = Math.max(token.end, token.start + word.length);
		const text = showText(this.text.slice(token.start, Math.min(end, token.start + MAX_QUOTED)));
		return end > token.start + MAX_QUOTED ? `${text}…` : text;
	}
	nested(type, read) {
		this.depth += 1;
		if (this.depth > 256) throw new Stop(this.peek().start, `this ${type.kind} is nested deeper than ${256} levels`);
		const value = read();
		this.depth -= 1;
		return value;
	}
};

// src/wave/byte-list.ts
function readByteList(text, start) {
	let bytes = /* @__PURE__ */ new Uint8Array(64);
	let count = 0;
	let at = skipSpace(text, start);
	while (text.charCodeAt(at) !== CLOSE) {
		const end = digitsEnd(text, at);
		const value = byteAt(text, at, end);
		if (value === null) return null;
		if (count === bytes.length) bytes = grown(bytes);
		bytes[count] = value;
		count += 1;
		at = skipSpace(text, end);
		if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1);
		else if (text.charCodeAt(at) !== CLOSE) return null;
	}
	return {
		bytes: bytes.slice(0, count),
		end: at + 1
	};
}
const CLOSE = 93;
const COMMA = 44;
const ZERO = 48;
function skipSpace(text, start) {
	let at = start;
	for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9;) {
		at += 1;
		code = text.charCodeAt(at);
	}
	return at;
}
function digitsEnd(text, start) {
	let at = start;
	while (at < start + 4 && text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= 57) at += 1;
	return at;
}
function byteAt(text, start, end) {
	const length = end - start;
	if (length === 0 || length > 3 || length > 1 && text.charCodeAt(start) === ZERO) return null;
	let value = 0;
	for (let at = start; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO;
	return value > 255 ? null : value;
}
function grown(bytes) {
	const larger = new Uint8Array(bytes.length * 2);
	larger.set(bytes);
	return larger;
}

// src/wave/sequences.ts
function readList(reader, type, read) {
	const open = reader.expect("[", `[ of a ${typeName(type)}`);
	if (type.element.kind !== "u8") return {
		kind: "list",
		items: readItems(reader, "]", () => read(reader, type.element))
	};
	const fast = readByteList(reader.text, open.end);
	if (fast !== null) {
		reader.skipTo(fast.end);
		return {
			kind: "bytes",
			bytes: fast.bytes
		};
	}
	const items = readItems(reader, "]", () => read(reader, type.element));
	return {
		kind: "bytes",
		bytes: Uint8Array.from(items, (item) => item.kind === "u8" ? Number(item.value) : 0)
	};
}
function readFixedList(reader, type, read) {
	const open = reader.expect("[", `[ of a ${typeName(type)}`);
	const items = readItems(reader, "]", () => read(reader, type.element));
	if (items.length !== type.length) throw new Stop(open.start, `${typeName(type)} has ${type.length} elements, not ${items.length}`);
	return {
		kind: "fixed-list",
		items
	};
}
function readTuple(reader, type, read) {
	const open = reader.expect("(", `( of a ${typeName(type)}`);
	const items = readItems(reader, ")", (index) => {
		const item = type.items[index];
		if (item === void 0) throw reader.unexpected(`) after ${type.items.length} elements of ${typeName(type)}`);
		return read(reader, item);
	});
	if (items.length !== type.items.length) throw new Stop(open.start, `${typeName(type)} has ${type.items.length} elements, not ${items.length}`);
	return {
		kind: "tuple",
		items
	};
}
function readMap(reader, type, read) {
	reader.expect("{", `{ of a ${typeName(type)}`);
	if (reader.takeIf(":")) {
		reader.expect("}", "} after {:");
		return {
			kind: "map",
			entries: []
		};
	}
	const entries = /* @__PURE__ */ new Map();
	readItems(reader, "}", () => {
		const key = read(reader, type.key);
		if (!reader.takeIf("=>") && !reader.takeIf(":")) throw reader.unexpected("=> after the key");
		entries.set(printValue(key), [key, read(reader, type.value)]);
	});
	return {
		kind: "map",
		entries: [...entries.values()]
	};
}
function readItems(reader, close, read) {
	const items = [];
	while (!reader.takeIf(close)) {
		items.push(read(items.length));
		if (reader.takeIf(close)) break;
		reader.expect(",", `, or ${close}`);
	}
	return items;
}

// src/wave/text.ts
const SIMPLE = {
	"\\": "\\",
	"'": "'",
	"\"": "\"",
	t: "	",
	n: "\n",
	r: "\r"
};
function readString(reader) {
	const token = reader.peek();
	if (token.kind === "unclosed") throw unclosed(reader, token);
	if (token.kind !== "string" && token.kind !== "multiline") throw reader.unexpected("a string in double quotes");
	const value = decodeText(reader.text, token);
	reader.take();
	return {
		kind: "string",
		value
	};
}
function readChar(reader) {
	const token = reader.peek();
	if (token.kind === "unclosed") throw unclosed(reader, token);
	if (token.kind !== "char") throw reader.unexpected("a char in single quotes");
	const value = decodeLine(reader.text, token.start + 1, token.end - 1);
	if ([...value].length !== 1) {
		const found = value === "" ? "holds no character" : "holds more than one character";
		throw new Stop(token.start, `this char ${found}`, "A char is one Unicode scalar value; a longer text is a string, in double quotes.");
	}
	reader.take();
	return {
		kind: "char",
		value
	};
}
function decodeText(text, token) {
	if (token.kind === "string") return decodeLine(text, token.start + 1, token.end - 1);
	return decodeMultiline(text, token.start + 3, token.end - 3);
}
function unclosed(reader, token) {
	const opener = reader.text.startsWith("\"\"\"", token.start) ? "\"\"\"" : reader.text.charAt(token.start);
	const hint = opener === "\"\"\"" ? "Close it with \"\"\" on a line of its own." : `Close it with ${opener} on the same line; a line break inside is written \\n.`;
	return new Stop(token.start, `the ${opener} opened here is never closed`, hint);
}
function decodeMultiline(text, start, end) {
	const first = start + (text.charAt(start) === "\r" ? 1 : 0);
	if (first >= end || text.charAt(first) !== "\n") throw new Stop(start, "a \"\"\" text must begin on the next line", "Break the line right after the opening \"\"\".");
	const last = text.lastIndexOf("\n", end - 1);
	const indent = text.slice(last + 1, end);
	if (/[^ ]/.test(indent)) throw new Stop(end, "the closing \"\"\" must stand on a line of its own, after spaces only", "Break the line before it.");
	const lines = [];
	for (let at = first + 1; at <= last; at = endOfLine(text, at) + 1) {
		if (!text.startsWith(indent, at)) throw new Stop(at, `this line is indented less than the closing """ (${indent.length} spaces)`, "Indent it as far, or move the closing \"\"\" to the left.");
		const stop = endOfLine(text, at);
		const lineEnd = stop > at + indent.length && text.charAt(stop - 1) === "\r" ? stop - 1 : stop;
		lines.push(decodeLine(text, at + indent.length, lineEnd));
	}
	return lines.join("\n");
}
function decodeLine(text, start, end) {
	const raw = text.slice(start, end);
	const lone = raw.search(/\p{Surrogate}/u);
	if (lone !== -1) throw new Stop(start + lone, "a lone surrogate is no Unicode scalar value, and a WIT string holds nothing else");
	if (!raw.includes("\\")) return raw;
	const parts = [];
	let from = 0;
	for (let at = raw.indexOf("\\"); at !== -1; at = raw.indexOf("\\", from)) {
		const { value, length } = decodeEscape(raw, at, start + at);
		parts.push(raw.slice(from, at), value);
		from = at + length;
	}
	parts.push(raw.slice(from));
	return parts.join("");
}
function decodeEscape(raw, at, offset) {
	const simple = SIMPLE[raw.charAt(at + 1)];
	if (simple !== void 0) return {
		value: simple,
		length: 2
	};
	const unicode = /^\\u\{([0-9a-fA-F]{1,6})\}/.exec(raw.slice(at, at + 10));
	if (unicode?.[1] === void 0) throw new Stop(offset, "this escape is unknown", `Known are \\\\ \\' \\" \\t \\n \\r and \\u{…} with one to six hexadecimal digits.`);
	const code = Number.parseInt(unicode[1], 16);
	if (code > 1114111 || code >= 55296 && code <= 57343) throw new Stop(offset, `U+${unicode[1].toUpperCase()} is no Unicode scalar value`, "Those are 0 to d7ff and e000 to 10ffff.");
	return {
		value: String.fromCodePoint(code),
		length: unicode[0].length
	};
}

// src/wave/parse.ts
function parseValue(text, type, options = {}) {
	return settle(text, () => {
		const reader = new Reader(text, 0, options.variables ?? null);
		const value = readValue(reader, type);
		if (reader.peek().kind !== "end") throw reader.unexpected(`nothing after this ${typeName(type)}`);
		return value;
	});
}
function readValue(reader, type) {
	return reader.nested(type, () => readKind(reader, type));
}
function readKind(reader, type) {
	if (isIntKind(type.kind)) return readInteger(reader, type.kind);
	switch (type.kind) {
		case "bool": return readBool(reader);
		case "f32":
		case "f64": return readFloat(reader, type.kind);
		case "char": return readChar(reader);
		case "string": return readString(reader);
		default: return readCompound(reader, type);
	}
}
function readCompound(reader, type) {
	switch (type.kind) {
		case "list": return readList(reader, type, readValue);
		case "fixed-list": return readFixedList(reader, type, readValue);
		case "tuple": return readTuple(reader, type, readValue);
		case "map": return readMap(reader, type, readValue);
		case "record": return readRecord(reader, type, readValue);
		case "flags": return readFlags(reader, type);
		case "variant":
		case "enum": return readVariant(reader, type, readValue);
		case "option": return readOption(reader, type, readValue);
		case "result": return readResult(reader, type, readValue);
		case "own":
		case "borrow": return readHandle(reader, type);
		default: throw new Stop(reader.peek().start, `a ${typeName(type)} cannot be written in WAVE`);
	}
}
function readBool(reader) {
	const word = reader.peekKeyword();
	if (word !== "true" && word !== "false") throw reader.unexpected("true or false");
	reader.take();
	return {
		kind: "bool",
		value: word === "true"
	};
}

export { typeName as a, printValue as c, isIntKind as d, tokenAt as i, showText as l, decodeText as n, Stop as o, endOfLine as r, settle as s, parseValue as t, INTEGER_RANGE as u };