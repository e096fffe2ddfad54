// npm run article [-- --runs N --fresh --quick --page --out FILE]: measures what the article claims, with its component on its
// versions of Go and today's, and writes docs/article.md. A run that was stopped goes on where it was; --fresh begins anew;
// --quick measures a small part of it, to a page of its own; --page writes the page of what was measured, and measures nothing.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureArticle } from './article/measure.mjs';
import { renderArticle } from './article/page.mjs';
import { openWorkshop } from './article/workshop.mjs';
import { root } from './commands.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    fresh: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const workshop = await openWorkshop(values);
const data = measureArticle(workshop, { runs: Number(values.runs), quick: values.quick });
for (const name of ['hash', 'limits', 'probes'])
  if (data[name] === null) throw new Error(`there is no page without the step ${name}`);
const page = resolve(
  values.out ?? join(root, values.quick ? '.component-check/article/quick.md' : 'docs/article.md'),
);
writeFileSync(page, renderArticle(data));
process.stderr.write(`wrote ${page}\n`);
