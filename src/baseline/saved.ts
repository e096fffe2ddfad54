import { createHash } from 'node:crypto';
import path from 'node:path';
import { kindOf, readBounded } from '../config/paths.ts';
import { CheckError } from '../errors.ts';
import { sectionSizes } from '../wasm/custom-sections.ts';
import { classify, readComponent } from '../wasm/read.ts';
import { readWorld } from '../wasm/world.ts';
import type { Base, NoBase } from './base.ts';
import { type Figures, readFigures } from './figures.ts';
import { readSavedReport } from './saved-report.ts';

const MAX_COMPONENT_BYTES = 1 << 30;
const MAX_REPORT_BYTES = 64 << 20;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * A component that was built before.
 * @throws CheckError `no-base` where the file is none
 */
export async function savedComponent(file: string, ref: string): Promise<Base & Pick<Figures, 'sections'>> {
  const bytes = await readBounded(file, MAX_COMPONENT_BYTES, 'no-base');
  const { kind, detail } = classify(bytes);
  if (kind !== 'component')
    throw new CheckError('no-base', `${ref} is no component to compare with: ${detail}`, {
      hint: 'name the component that was published, not its core module',
    });
  const world = readWorld(bytes);
  const imports = [...world.imports.keys()];
  const sections = sectionSizes(readComponent(bytes));
  return { ref, sha: sha256(bytes), tools: null, world, name: null, imports, figures: null, sections };
}

/**
 * A saved `component-check.json`, with the component beside it where it is still there. Without it only imports are known.
 * @throws CheckError `no-base` where the file is no report, or what lies beside it is another component
 */
export async function savedReport(file: string, ref: string, component: string): Promise<Base | NoBase> {
  const report = readSavedReport(await readBounded(file, MAX_REPORT_BYTES, 'no-base'), ref);
  const saved = report.components.find(({ name }) => name === component);
  if (saved === undefined) return { none: `${ref} has no component ${component}` };
  if (saved.sha256 === null) return { none: `${ref} has no ${component} that was built` };
  const known = { ref, sha: report.commit, tools: report.tools, name: saved.world };
  const figures = (sections: Figures['sections']) => readFigures(saved, report.tools, sections);
  const beside = path.join(path.dirname(file), component, 'component.wasm');
  if (kindOf(beside) !== 'file')
    return { ...known, world: null, imports: saved.imports, figures: figures(null) };
  const found = await savedComponent(beside, `${component}/component.wasm beside ${ref}`);
  if (found.sha !== saved.sha256) throw otherComponent(ref, component);
  return { ...found, ...known, figures: figures(found.sections) };
}

/** A run writes its component before it reads the base: the report of the run before then lies beside the component of this one. */
function otherComponent(ref: string, component: string): CheckError {
  const beside = `${component}/component.wasm`;
  return new CheckError('no-base', `${beside} beside ${ref} is not the component that the report is about`, {
    hint: `every run writes component-check-out anew: copy component-check.json and ${beside} of the earlier run to another directory, and name the copy`,
  });
}
