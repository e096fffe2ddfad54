import { describe, expect, it } from 'vitest';
import { itemKey, readExportName, readImportName } from '../../src/build/core-names.ts';

describe('core names', () => {
  it.each([
    ['compute-hash', 'cm32p2||compute-hash'],
    ['acme:kitchen/ops@1.2.3#area', 'cm32p2|acme:kitchen/ops@1|area'],
    ['acme:kitchen/ops@0.2.12#[method]counter.inc', 'cm32p2|acme:kitchen/ops@0.2|[method]counter.inc'],
    ['acme:kitchen/ops@0.0.3#area', 'cm32p2|acme:kitchen/ops@0.0.3|area'],
    ['acme:kitchen/ops@1.0.0-rc.1#area', 'cm32p2|acme:kitchen/ops@1.0.0-rc.1|area'],
    ['run#st', 'cm32p2|run|st'],
    ['[async-lift]run#st', 'cm32p2|run|st'],
    ['[async-lift-stackful]go', 'cm32p2||go'],
  ])('%s is %s', (legacy, standard) => {
    const [left, right] = [readExportName(legacy), readExportName(standard)];
    expect(left === null ? null : itemKey(left)).toBe(right === null ? undefined : itemKey(right));
  });

  it.each([
    'memory',
    'cabi_realloc',
    'cabi_post_compute-hash',
    '_initialize',
    '_start',
    'acme:kitchen/ops@1.2.3#[dtor]counter',
    '[callback]go',
    'cm32p2_memory',
    'cm32p2_realloc',
    'cm32p2_initialize',
    'cm32p2||compute-hash_post',
    'cm32p2|acme:kitchen/ops@1|counter_dtor',
  ])('%s is plumbing', (name) => expect(readExportName(name)).toBeNull());

  it.each([
    ['acme:kitchen/host@1.2.3', 'name', 'cm32p2|acme:kitchen/host@1', 'name'],
    ['$root', 'log', 'cm32p2', 'log'],
    ['inl', '[async-lower]f', 'cm32p2|inl', 'f'],
    ['acme:kitchen/ops@1.2.3', '[constructor]counter', 'cm32p2|acme:kitchen/ops@1', '[constructor]counter'],
  ])('import %s %s', (module, name, standardModule, standardName) => {
    const [left, right] = [readImportName(module, name), readImportName(standardModule, standardName)];
    expect(left === null ? null : itemKey(left)).toBe(right === null ? undefined : itemKey(right));
  });

  it.each([
    ['acme:kitchen/ops@1.2.3', '[resource-drop]counter'],
    ['[export]acme:kitchen/ops@1.2.3', '[resource-new]counter'],
    ['$root', '[waitable-set-new]'],
    ['cm32p2|_ex_acme:kitchen/ops@1', 'counter_new'],
    ['cm32p2|acme:kitchen/ops@1', 'counter_drop'],
  ])('import %s %s is plumbing', (module, name) => expect(readImportName(module, name)).toBeNull());
});
