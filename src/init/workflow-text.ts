import { stringify } from 'yaml';
import { REPOSITORY } from '../repository.ts';
import { ownTag } from './documentation.ts';

/** A tag can be moved, a commit cannot. The same as in this project's own workflow (a test compares). */
export const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** A workflow that checks every push and pull request. `directory` is that of the config, relative to the git root with `/`; `.`: the root. */
export function workflowText(directory: string): string {
  const where =
    directory === '.' ? [] : ['        with:', `          working-directory: ${scalar(directory)}`];
  return [
    '# Builds the component and checks it, on every push and pull request.',
    'name: component-check',
    '',
    'on: [push, pull_request]',
    '',
    '# It reads the repository, and nothing else.',
    'permissions:',
    '  contents: read',
    '',
    'jobs:',
    '  component-check:',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 15',
    '    steps:',
    `      - uses: ${CHECKOUT}`,
    '        with:',
    '          persist-credentials: false',
    `      - uses: ${REPOSITORY}@${ownTag()}`,
    ...where,
    '',
  ].join('\n');
}

/**
 * No expression, and no other YAML than the text itself. What a runner would take for the begin of an expression is written as one that
 * gives it. https://docs.github.com/actions/reference/workflows-and-actions/expressions#literals
 */
function scalar(text: string): string {
  return stringify(text.replaceAll('${{', `\${{ '\${{' }}`), { lineWidth: 0 }).trimEnd();
}
