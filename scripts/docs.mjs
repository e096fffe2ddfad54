// Writes the generated pages of docs/. Needs Node 24 (it reads TypeScript), which `npm run` finds first.
// usage: npm run docs
import { writeFileSync } from 'node:fs';
import { RULES } from '../src/rules.ts';
import { rulesPage } from './rules-page.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage(RULES));
