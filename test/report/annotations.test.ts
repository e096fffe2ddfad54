import { expect, test } from 'vitest';
import { annotations, renderAnnotation } from '../../src/report/annotations.ts';
import { commandsIn, decodeCommand } from './runner.ts';
import {
  component,
  componentWith,
  failedReport,
  goldenFailed,
  largeWarning,
  mismatch,
  missingExport,
  report,
} from './sample.ts';

const withFindings = (findings: readonly (typeof missingExport)[]) => ({
  ...report,
  components: [componentWith(findings)],
});

test('a finding stands at its line, a golden failure at its case, a warning is one', () => {
  expect(annotations(failedReport).map(({ message, ...place }) => place)).toEqual([
    {
      command: 'error',
      file: 'fixtures/compute-hash/wit/go-api.wit',
      line: 4,
      column: 5,
      title: 'wit/missing-export (compute-hash)',
    },
    {
      command: 'error',
      file: 'fixtures/compute-hash/testdata/hash.transcript',
      line: 8,
      column: null,
      title: 'golden/mismatch (compute-hash: No bytes.)',
    },
    {
      command: 'warning',
      file: 'component-check.yml',
      line: 9,
      column: null,
      title: 'size/over-limit (compute-hash)',
    },
  ]);
});

test('the message has the values and the hint', () => {
  expect(annotations(withFindings([missingExport]))[0]?.message.split('\n')).toEqual([
    'The world go:computer/go-computer asks for compute-hash, and the component does not export it.',
    'expected: compute-hash: func(data: list<u8>) -> string',
    'Write //go:wasmexport compute-hash above the function.',
  ]);
});

test('green has none', () => expect(annotations(report)).toEqual([]));

test('10 stay 10; 11 become the 9 worst and one that counts the rest', () => {
  const many = (count: number) => Array.from({ length: count }, () => missingExport);
  expect(annotations(withFindings(many(10))).filter((a) => a.title.startsWith('wit/'))).toHaveLength(10);
  const placeless = { ...missingExport, location: null };
  const cut = annotations(withFindings([placeless, placeless, ...many(9), ...Array(12).fill(largeWarning)]));
  expect(cut.map((a) => a.command)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
  expect(cut.slice(0, 9).every((a) => a.line === 4)).toBe(true);
  expect([cut[9]?.title, cut[19]?.title]).toEqual(['2 more', '3 more']);
});

test('why we could not judge comes before findings', () => {
  const error = {
    code: 'host-failed',
    message: 'The host died.',
    hint: 'Run it again.',
    location: null,
    source: null,
  };
  const [first] = annotations({ ...withFindings([missingExport]), errors: [error] });
  expect(first).toMatchObject({ file: null, title: 'component-check could not judge (host-failed)' });
  expect(first && renderAnnotation(first)).toBe(
    '::error title=component-check could not judge (host-failed)::The host died.%0ARun it again.',
  );
});

test('a message is cut at 4,096', () => {
  const [whole] = annotations(
    withFindings([{ ...missingExport, message: 'x'.repeat(4096), expected: null, hint: null }]),
  );
  expect(whole?.message).toBe('x'.repeat(4096));
  const [over] = annotations(
    withFindings([{ ...missingExport, message: 'x'.repeat(4097), expected: null, hint: null }]),
  );
  expect(over?.message).toHaveLength(4096);
  expect(over?.message).toMatch(/x … \(4,097 characters\)$/);
});

test('a hostile case is one inert line', () => {
  const name = 'a,line=1::x\n::set-output name=digest::y';
  const finding = { ...mismatch, message: 'got\n::error::\r##[error]\u001b[2J' };
  const golden = [{ ...goldenFailed, name, file: 'a b,c:d%0A\n.transcript', finding }];
  const [annotation] = annotations({ ...report, components: [{ ...component, golden }] });
  const line = annotation === undefined ? '' : renderAnnotation(annotation);
  expect(commandsIn(line)).toEqual(['error']);
  const { properties, message } = decodeCommand(line);
  expect(properties).toEqual({
    file: 'a b,c:d%0A\n.transcript',
    line: '8',
    title: 'golden/mismatch (compute-hash: a,line=1::x\\n::set-output name=digest::y)',
  });
  expect(commandsIn(message)).toEqual([]);
  expect(message).toContain('got\n\\::error::\\r##\\[error]\\u{001b}[2J');
});
