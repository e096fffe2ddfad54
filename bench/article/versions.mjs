// The versions that the article names, and today's.
export const TODAY = '1.26.8';
export const GO = ['1.24.13', '1.25.14', '1.25.14+greenteagc', TODAY, '1.27.4'];
/** The first one with DWARF 5, as the article says. */
export const DWARF_5 = '1.25.14';
/** The last one before //go:wasmexport. */
export const TOO_OLD = '1.23.12';

/** The rest of what allocates and converts JSON: each Go with and without Green Tea, with and without encoding/json/v2. */
export const EXPERIMENTS = [
  '1.24.13+greenteagc',
  '1.24.13+jsonv2',
  '1.25.14+jsonv2',
  `${TODAY}+greenteagc`,
  `${TODAY}+nogreenteagc`,
  `${TODAY}+jsonv2`,
  '1.27.4+nojsonv2',
];
