import type { Palette } from './ansi.ts';
import { escapeText } from './escape.ts';
import type { CompatReport, ComponentReport } from './report.ts';

/** A report holds all of them; a person reads the first. */
const SHOWN = 20;

/** Numbers of a comparison, and the version that says them. */
export function describeCompat(compat: ComponentReport['compat']): string[] {
  if (compat === undefined) return [];
  const { against, changes, to, suggested, only } = compat;
  const counted = (['breaking', 'compatible', 'neutral'] as const).flatMap((effect) => {
    const count = changes.filter((change) => change.effect === effect).length;
    return count === 0 ? [] : [`${count} ${effect}`];
  });
  const changed = counted.length === 0 ? ['no change'] : counted;
  const of = only === undefined ? '' : ` of ${only}`;
  return [`${changed.join(', ')}${of} since ${against.ref}`, ...versions(to, suggested, changes.length)];
}

function versions(to: string | null, suggested: string | null, changes: number): string[] {
  if (changes === 0 || suggested === null) return [];
  return [to === suggested ? `version ${to}` : `version ${to ?? 'none'}, at least ${suggested} says it`];
}

/** The changes that no finding speaks of, a line each: those that break nobody, and those that the version announces. */
export function renderChanges(compat: CompatReport | undefined, paint: Palette): string[] {
  const quiet = (compat?.changes ?? []).filter(
    ({ effect, accepted }) => effect !== 'breaking' || accepted?.startsWith('version ') === true,
  );
  const lines = quiet.slice(0, SHOWN).map(({ effect, what, accepted, reason }) => {
    const why = accepted ?? reason;
    return `      ${paint.dim(`${effect}: ${escapeText(`${what} (${why})`)}`)}`;
  });
  const left = quiet.length - lines.length;
  return left > 0 ? [...lines, `      ${paint.dim(`and ${left} more in component-check.json`)}`] : lines;
}
