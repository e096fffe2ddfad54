/**
 * Floats as Rust reads and prints them: correctly rounded, shortest digits that read back alike, never an exponent.
 * JavaScript does the first two for f64 only.
 */
import type { FloatKind } from './value.ts';

/** A finite decimal (`-1.5e3`) as the nearest f32 or f64, ties to even; too large is infinite. */
export function readDecimal(text: string, kind: FloatKind): number {
  return kind === 'f64' ? Number(text) : readF32(text);
}

/** Rounding to f64 first and to f32 after goes wrong only where the f64 lies exactly between two f32. */
function readF32(text: string): number {
  const double = Number(text);
  const single = Math.fround(double);
  if (single === double) return single;
  const other = neighbour(single, double > single);
  if (double - extended(single) !== extended(other) - double) return single;
  const side = compareDecimal(text, double);
  if (side === 0) return single;
  return side > 0 ? Math.max(single, other) : Math.min(single, other);
}

/** The next f32 above or below. */
function neighbour(single: number, above: boolean): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, single);
  const bits = view.getInt32(0);
  if (single === 0) return above ? 2 ** -149 : -(2 ** -149);
  view.setInt32(0, bits + (single > 0 === above ? 1 : -1));
  return view.getFloat32(0);
}

/** Where infinity would be if f32 had one more exponent: the half-way point to it is what rounding asks for. */
function extended(single: number): number {
  return Number.isFinite(single) ? single : Math.sign(single) * 2 ** 128;
}

/** Sign of `text - double`, exactly; `double` is a half-way point between two f32. */
function compareDecimal(text: string, double: number): number {
  const size = compareMagnitude(scale(text), exactly(Math.abs(double)));
  return double < 0 ? -size : size;
}

/** Every digit of a double: `n / 2 ** s` is `n * 5 ** s / 10 ** s`. */
function exactly(double: number): Scaled {
  let whole = double;
  let shift = 0;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    shift += 1;
  }
  const digits = String(BigInt(whole) * 5n ** BigInt(shift));
  return { digits: withoutTrailingZeros(digits), exponent: digits.length - shift };
}

interface Scaled {
  /** Significant digits, without zeros at either end. */
  readonly digits: string;
  /** The value is `0.digits * 10 ** exponent`. */
  readonly exponent: number;
}

function scale(text: string): Scaled {
  const [mantissa = '', exponent = '0'] = text.replace(/^-/, '').toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const all = whole + fraction;
  const digits = all.replace(/^0+/, '');
  return {
    digits: withoutTrailingZeros(digits),
    exponent: Number(exponent) + whole.length - (all.length - digits.length),
  };
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 0x30) end -= 1;
  return digits.slice(0, end);
}

function compareMagnitude(a: Scaled, b: Scaled): number {
  if (a.exponent !== b.exponent) return a.exponent < b.exponent ? -1 : 1;
  if (a.digits === b.digits) return 0;
  return a.digits < b.digits ? -1 : 1;
}

/** As `{}` prints it in Rust: `0.1`, `-0`, `1000000000000000000000`; NaN as `nan`, infinity as `inf`. */
export function printFloat(value: number, kind: FloatKind): string {
  if (Number.isNaN(value)) return 'nan';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return `${sign}inf`;
  if (size === 0) return `${sign}0`;
  return sign + positional(kind === 'f64' ? shortestF64(size) : scale(shortestF32(size)));
}

/** JavaScript's own digits, but where two are equally near, Rust takes the upper and V8 the even. */
function shortestF64(double: number): Scaled {
  const shortest = scale(String(double));
  // Decimals of up to 15 digits are all different doubles: no other can be as near.
  if (shortest.digits.length < 15) return shortest;
  const halfWay = { digits: `${shortest.digits}5`, exponent: shortest.exponent };
  return compareMagnitude(exactly(double), halfWay) === 0 ? scale(stepUp(double.toExponential())) : shortest;
}

/** The fewest digits that read back as `single`, the nearest of those that do. */
function shortestF32(single: number): string {
  for (let precision = 1; precision < 9; precision += 1) {
    const nearest = single.toExponential(precision - 1);
    if (readF32(nearest) === single) return nearest;
    // Above a power of two the gap is twice the one below: the next digit up may do where the nearest does not.
    const above = stepUp(nearest);
    if (Number(above) > single && readF32(above) === single) return above;
  }
  return single.toExponential(8);
}

function stepUp(exponential: string): string {
  const [mantissa = '', exponent = '0'] = exponential.split('e');
  const places = mantissa.length > 1 ? mantissa.length - 2 : 0;
  return `${BigInt(mantissa.replace('.', '')) + 1n}e${Number(exponent) - places}`;
}

function positional({ digits, exponent }: Scaled): string {
  if (exponent <= 0) return `0.${'0'.repeat(-exponent)}${digits}`;
  if (exponent >= digits.length) return digits + '0'.repeat(exponent - digits.length);
  return `${digits.slice(0, exponent)}.${digits.slice(exponent)}`;
}
