import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import { decodeText } from '../config/decode.ts';
import { expandGlobs } from '../config/glob.ts';
import { readBounded, reportPath, whyOutside } from '../config/paths.ts';
import { CheckError } from '../errors.ts';
import { explainAbsence } from './absent.ts';
import { parseTranscript } from './parse.ts';
import type { Files } from './plan.ts';
import type { CaseText, Piece, Transcript } from './transcript.ts';
import { readTree, type Tree } from './tree.ts';
import { fileReferences } from './values.ts';

/** The largest transcript, and the largest file that one names, in bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/** A transcript with all that it names, in memory: what runs later cannot change what it is judged by. */
export interface TranscriptFile {
  /** Absolute. */
  readonly path: string;
  readonly transcript: Transcript;
  readonly files: Files;
  /** Directories of `@ dir`, by their path as written. */
  readonly trees: ReadonlyMap<string, Tree>;
}

export interface GoldenFiles {
  readonly transcripts: readonly TranscriptFile[];
  /** About files: `golden/no-cases`, `golden/invalid`. */
  readonly findings: readonly Finding[];
  /** sha256 of every file read, by its absolute path. */
  readonly digests: ReadonlyMap<string, string>;
}

interface Reading {
  /** Cases were asked for by the command itself; the config asks by `golden.files`. */
  readonly required?: boolean;
  /** All components of the config: what one of them reads, no other has missed. */
  readonly components?: readonly ComponentConfig[];
}

/**
 * Reads the transcripts of a component and the files beside them. Null where there are none and none were asked for.
 * @throws CheckError `config` for patterns that cannot be searched
 */
export async function readGolden(
  component: ComponentConfig,
  root: string,
  { required = component.golden.filesOrigin !== 'default', components = [component] }: Reading = {},
): Promise<GoldenFiles | null> {
  const paths = await expandGlobs(component.base, component.golden.files, { root });
  if (paths.length === 0 && !required) return null;
  const digests = new Map<string, string>();
  const findings: Finding[] = [];
  const transcripts: TranscriptFile[] = [];
  for (const file of paths) {
    const read = await readTranscript(file, root, digests);
    if ('transcript' in read) transcripts.push(read);
    findings.push(...('transcript' in read ? read.transcript.problems : [read]));
  }
  const cases = transcripts.some(({ transcript }) => transcript.cases.length > 0);
  if (!cases && findings.length === 0) {
    const none = paths.length === 0 ? await explainAbsence(component, { root, components }) : null;
    findings.push(none === null ? noCases(transcripts) : finding('golden/no-cases', none));
  }
  return { transcripts, findings, digests };
}

/** Files that are not what they were when they were read: a case, or somebody else, wrote to them meanwhile. */
export async function findChanged({ digests }: GoldenFiles, root: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [file, digest] of digests) {
    if ((await digestOf(file)) === digest) continue;
    const location = { file: reportPath(root, file), line: null, column: null };
    const message = `${location.file} changed while its cases ran`;
    findings.push(finding('golden/invalid', { message, hint: 'run again when nothing writes it', location }));
  }
  return findings;
}

async function readTranscript(
  file: string,
  root: string,
  digests: Map<string, string>,
): Promise<TranscriptFile | Finding> {
  const shown = reportPath(root, file);
  try {
    const bytes = await readBounded(file, MAX_BYTES);
    digests.set(file, sha256(bytes));
    decodeText(bytes, shown);
    const transcript = parseTranscript(shown, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    const files = new Map<string, Uint8Array | string>();
    const trees = new Map<string, Tree>();
    for (const text of transcript.cases) {
      await readBeside(path.dirname(file), root, text, { files, trees, digests });
    }
    return { path: file, transcript, files, trees };
  } catch (thrown) {
    return asFinding(thrown, file, shown);
  }
}

interface Gathered {
  readonly files: Map<string, Uint8Array | string>;
  readonly trees: Map<string, Tree>;
  readonly digests: Map<string, string>;
}

/** What `file("…")` and `@ dir` name. Of what cannot be read there is why not; the plan says so at its place. */
async function readBeside(
  base: string,
  root: string,
  text: CaseText,
  { files, trees, digests }: Gathered,
): Promise<void> {
  for (const { text: given } of fileReferences(text)) {
    if (files.has(given)) continue;
    const read = await readOneBeside(base, root, given);
    files.set(given, read);
    if (typeof read !== 'string') digests.set(path.resolve(base, given), sha256(read));
  }
  for (const { path: piece } of text.settings.dirs) {
    const tree = trees.has(piece.text) ? null : await treeBeside(base, root, piece);
    if (tree === null) continue;
    trees.set(piece.text, tree);
    for (const [name, bytes] of tree.files) digests.set(path.join(tree.path, name), sha256(bytes));
  }
}

async function readOneBeside(base: string, root: string, given: string): Promise<Uint8Array | string> {
  const outside = whyOutside(root, base, given);
  if (outside !== null) return outside.problem;
  const target = path.resolve(base, given);
  return readBounded(target, MAX_BYTES).catch((thrown: unknown) => {
    if (!(thrown instanceof CheckError)) throw thrown;
    return thrown.message.replaceAll(target, reportPath(root, target));
  });
}

async function treeBeside(base: string, root: string, { text }: Piece): Promise<Tree | null> {
  if (whyOutside(root, base, text) !== null) return null;
  return readTree(path.resolve(base, text)).catch(ignoreUnreadable);
}

function ignoreUnreadable(thrown: unknown): null {
  if (thrown instanceof CheckError) return null;
  throw thrown;
}

function noCases(transcripts: readonly TranscriptFile[]): Finding {
  const files = transcripts.map(({ transcript }) => transcript.source.file);
  const message = `there is no case in ${files.join(', ')}`;
  const location = { file: files[0] ?? '.', line: 1, column: null };
  const hint = 'a case starts with a call: `> compute-hash([1, 2, 3])`';
  return finding('golden/no-cases', { message, hint, location });
}

function asFinding(thrown: unknown, absolute: string, file: string): Finding {
  if (!(thrown instanceof CheckError)) throw thrown;
  const { message, hint, location } = thrown;
  const place = location ?? { file, line: null, column: null };
  const shown = message.replaceAll(absolute, file);
  return finding('golden/invalid', { message: shown, hint: hint ?? null, location: place });
}

async function digestOf(file: string): Promise<string | null> {
  const bytes = await readBounded(file, MAX_BYTES).catch(ignoreUnreadable);
  return bytes === null ? null : sha256(bytes);
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
