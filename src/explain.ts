import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { didYouMean, nearest } from './config/suggest.ts';
import { CheckError } from './errors.ts';
import { wrap } from './report/wrap.ts';
import { REPOSITORY } from './repository.ts';
import { RULES, type Rule, type RuleId } from './rules.ts';

const isRule = (id: string): id is RuleId => Object.hasOwn(RULES, id);

/**
 * A rule for a person: what it says, why it matters, what to do, and a program that breaks it. Without a rule, all of them.
 * @throws CheckError `usage` for a rule that there is not
 */
export function explain(id: string | null, columns: number | null): string {
  if (id === null) return listOf(Object.entries(RULES));
  if (isRule(id)) return `${describe(id, RULES[id], columns).join('\n')}\n`;
  const area = Object.entries(RULES).filter(([known]) => known.startsWith(`${id}/`));
  if (area.length > 0) return listOf(area);
  const known = Object.keys(RULES);
  const within = id.includes('/') ? null : nearest(id, known.map(lastPart));
  const rule = known.find((one) => within !== null && lastPart(one) === within);
  const whole = didYouMean(id, known);
  const meant = rule === undefined || whole.startsWith('Did') ? whole : `Did you mean \`${rule}\`?`;
  throw new CheckError('usage', `there is no rule ${id}`, {
    hint: meant.startsWith('Did') ? meant : '`component-check explain` lists the rules',
  });
}

const lastPart = (id: string) => id.slice(id.indexOf('/') + 1);

function listOf(rules: readonly (readonly [string, Rule])[]): string {
  const width = Math.max(...rules.map(([id]) => id.length));
  return rules.map(([id, { title }]) => `${id.padEnd(width)}  ${title}\n`).join('');
}

function describe(id: RuleId, { severity, title, why, fix }: Rule, columns: number | null): string[] {
  const example = exampleOf(id);
  return [
    `${id} (${severity})`,
    ...wrap(`${title}.`, '  ', columns),
    '',
    ...wrap(why, '  ', columns),
    '',
    ...wrap(fix, '  → ', columns),
    '',
    `  \`rules: { ${id}: off | warning | error }\` in component-check.yml changes the severity.`,
    ...(example === null ? [] : [`  Example: ${example}`]),
    `  https://github.com/${REPOSITORY}/blob/main/docs/rules.md#${id.replace('/', '')}`,
  ];
}

/** The fixture that triggers a rule, where it lies beside what runs; not every rule has one. */
function exampleOf(id: RuleId): string | null {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const trigger = path.join(here, '..', 'fixtures', 'broken', id.replace('/', '-'), 'trigger');
  return existsSync(trigger) ? trigger : null;
}
