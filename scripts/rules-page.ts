import type { Rule } from '../src/rules.ts';

const HEAD = `# Rules

Generated from \`src/rules.ts\` by \`npm run docs\`; a test compares.

An *error* fails the check (exit 1), a *warning* does not. \`rules: { <id>: off | warning | error }\` in
\`component-check.yml\` changes that for one rule.
`;

/** docs/rules.md: an index, then each rule under its area, in the order of the pipeline. */
export function rulesPage(rules: Readonly<Record<string, Rule>>): string {
  const areas = Map.groupBy(Object.entries(rules), ([id]) => id.split('/')[0]);
  const index = Object.entries(rules).map(([id, rule]) => `- [\`${id}\`](#${anchor(id)}): ${rule.title}`);
  const sections = [...areas].map(
    ([area, entries]) => `## ${area}\n\n${entries.map(([id, rule]) => section(id, rule)).join('\n')}`,
  );
  return `${[HEAD, `${index.join('\n')}\n`, ...sections].join('\n')}`;
}

/** GitHub's anchor of a heading: lower case, without punctuation. */
function anchor(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9_ -]/g, '');
}

function section(id: string, { severity, title, why, fix }: Rule): string {
  return `### ${id}\n\n**${severity}**: ${title}.\n\n${why}\n\nWhat to do: ${fix}\n`;
}
