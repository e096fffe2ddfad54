/** Wherever `uses:`, the schema or a release needs an owner. Equal to package.json's `repository` (a test compares). */
export const REPOSITORY = 'component-check/component-check';
