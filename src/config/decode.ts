import { CheckError } from '../errors.ts';

/** A text file of the user: UTF-8, a leading BOM dropped. Throws CheckError `config` with the place where it is something else. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16 || (bytes.length > 1 && (first === 0) !== (second === 0)))
    throw new CheckError('config', 'The file is UTF-16', {
      hint: 'Save it as UTF-8.',
      location: { file, line: 1, column: 1 },
    });
  const text = new TextDecoder('utf-8').decode(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) throw broken('The file holds a NUL character', text, nul, file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw broken('The file is not UTF-8', text, Math.max(0, text.indexOf('\ufffd')), file, cause);
  }
}

function broken(problem: string, text: string, offset: number, file: string, cause?: unknown): CheckError {
  const before = text.slice(0, offset).split('\n');
  return new CheckError('config', problem, {
    hint: 'Remove what stands there, and save the file as UTF-8.',
    location: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    cause,
  });
}
