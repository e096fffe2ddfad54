import type { Rule } from '../src/rules.ts';

const HEAD = `# Rules

Generated from \`src/rules.ts\` by \`npm run docs\`; a test compares.

An *error* fails the check (exit 1), a *warning* does not. \`rules: { <id>: off | warning | error }\` in
\`component-check.yml\` changes that for one rule. What keeps a component from being built stays an error: nothing was judged that could
pass.
`;

/** docs/rules.md: an index, then each rule under its area, in the order of the pipeline. */
export function rulesPage(rules: Readonly<Record<string, Rule>>): string {
  const entries = Object.entries(rules);
  const index = entries.map(([id, rule]) => `- [\`${id}\`](#${anchor(id)}): ${rule.title}`);
  const areas = [...new Set(entries.map(([id]) => areaOf(id)))];
  const sections = areas.map((area) => {
    const own = entries.filter(([id]) => areaOf(id) === area);
    return `## ${area}\n\n${own.map(([id, rule]) => section(id, rule)).join('\n')}`;
  });
  return `${[HEAD, `${index.join('\n')}\n`, ...sections].join('\n')}`;
}

function areaOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** GitHub's anchor of a heading: lower case, without punctuation. */
function anchor(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9_ -]/g, '');
}

function section(id: string, { severity, title, why, fix }: Rule): string {
  return `### ${id}\n\n**${severity}**: ${title}.\n\n${why}\n\nWhat to do: ${fix}\n`;
}
