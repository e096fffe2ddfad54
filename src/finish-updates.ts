import { notRun } from './component-report.ts';
import { toCheckError } from './errors.ts';
import { describeChanges } from './golden/describe-changes.ts';
import { writeUpdates } from './golden/write-updates.ts';
import type { ComponentReport } from './report/report.ts';
import type { Session } from './session.ts';

export interface Finished {
  readonly components: readonly ComponentReport[];
  /** What kept the files from being written; null where nothing did, and where the report of a component says it. */
  readonly failure: unknown;
}

/**
 * The end of `golden --update`: all transcripts of all components, or none. Where none was written, no component passes by
 * answers that stand nowhere.
 */
export async function finishUpdates(
  components: readonly ComponentReport[],
  { updates, request, config }: Session,
): Promise<Finished> {
  const names = config.components.map(({ name }) => name);
  const changes = [...updates.values()].flatMap((update) => update.changes);
  try {
    const why = await writeUpdates(updates, names);
    request.progress.note(describeChanges(changes, why));
    return { components: why === null ? components : withheld(components, updates, why), failure: null };
  } catch (thrown) {
    const failure = toCheckError(thrown);
    request.progress.note(describeChanges(changes, failure.message));
    return { components: withheld(components, updates, failure.message), failure };
  }
}

function withheld(
  components: readonly ComponentReport[],
  updates: Session['updates'],
  why: string,
): ComponentReport[] {
  return components.map((component) => {
    if ((updates.get(component.name)?.changes.length ?? 0) === 0) return component;
    const checks = component.checks.map((result) =>
      result.check === 'golden' ? notRun('golden', 'unjudged', `nothing was written: ${why}`) : result,
    );
    return { ...component, checks, golden: [] };
  });
}
