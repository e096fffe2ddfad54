/**
 * `2,434,622`: sizes are compared to the byte, so no unit hides a difference. By hand: the first `toLocaleString` of a
 * process reads ICU's tables, which takes 40 ms.
 */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `2,434,622 bytes`, `1 byte` */
export function formatBytes(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'byte' : 'bytes'}`;
}
