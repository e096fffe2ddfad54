import { describe, expect, it } from 'vitest';
import { lowerable, readSignature, returnsThroughMemory } from '../../src/build/go-signature.ts';

describe('lowerable', () => {
  it.each([
    ['func A(data []byte) string {', 'func A(data *byte, dataLen uint32) unsafe.Pointer'],
    ['func A(data []byte) ([]byte, error) {', 'func A(data *byte, dataLen uint32) unsafe.Pointer'],
    ['func A(text string) uint32 {', 'func A(text string) uint32'],
    ['func A(a, b int, c uint8) rune', 'func A(a int32, b int32, c uint32) int32'],
    [
      'func A(x map[string]int, y func(int, int), z struct{ a, b int }) {',
      'func A(x unsafe.Pointer, y unsafe.Pointer, z unsafe.Pointer)',
    ],
    ['func A([]byte, int64) float64 { return 0 }', 'func A(a0 *byte, a0Len uint32, a1 int64) float64'],
    ['func A(p *T) (n uint64) { // why', 'func A(p *T) uint64'],
    ['func A(list ...string) {', 'func A(list *string, listLen uint32)'],
    ['func A() {', 'func A()'],
    ['func Größe(ä []byte) {', 'func Größe(ä *byte, äLen uint32)'],
  ])('%s', (written, wanted) => {
    const signature = readSignature(written);
    expect(signature === null ? null : lowerable(signature)).toBe(wanted);
  });

  it('keeps what it accepts itself', () => {
    const line = 'func A(p unsafe.Pointer, n uint32, s string, b bool) int32';
    expect(lowerable(readSignature(line) as never)).toBe(line);
  });

  it.each(['func (t T) A() {', 'func A(', 'var a = func(b []byte) {', ''])('does not read %j', (line) => {
    expect(readSignature(line)).toBeNull();
  });

  it.each([
    ['func A() string', true],
    ['func A() (int32, error)', true],
    ['func A() int', false],
    ['func A()', false],
  ])('%s returns through memory: %s', (line, memory) => {
    expect(returnsThroughMemory(readSignature(line) as never)).toBe(memory);
  });
});
