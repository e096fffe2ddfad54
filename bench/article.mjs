// npm run article [-- --runs N --fresh --quick --page --out FILE --compare FILE]: measures what the article claims, with its
// component on its versions of Go and today's, and writes docs/article.md. A run that was stopped goes on where it was;
// --fresh begins anew; --quick measures a small part of it, to a page of its own; --page writes the page of what was measured,
// and measures nothing; --compare exits with 1 where columns marked = differ from those of that page.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { differences } from './article/compare.mjs';
import { measureArticle } from './article/measure.mjs';
import { renderArticle, tookOf } from './article/page.mjs';
import { openWorkshop } from './article/workshop.mjs';
import { root } from './commands.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    fresh: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    out: { type: 'string' },
    compare: { type: 'string' },
  },
});
// It may be the page that is written anew.
const before = values.compare === undefined ? null : readFileSync(resolve(values.compare), 'utf8');
const workshop = await openWorkshop(values);
const data = measureArticle(workshop, { runs: Number(values.runs), quick: values.quick });
for (const name of ['hash', 'limits', 'probes'])
  if (data[name] === null) throw new Error(`there is no page without the step ${name}`);
const file = resolve(
  values.out ?? join(root, values.quick ? '.component-check/article-quick/article.md' : 'docs/article.md'),
);
const page = renderArticle(data);
writeFileSync(file, page);
process.stderr.write(`wrote ${file}\n${tookOf(data.times)}\n`);
if (before !== null) compare(before);

function compare(old) {
  const found = differences(old, page);
  for (const line of found) process.stdout.write(`differs: ${line}\n`);
  process.stdout.write(found.length === 0 ? 'all columns marked = agree\n' : '');
  if (found.length > 0) process.exitCode = 1;
}
