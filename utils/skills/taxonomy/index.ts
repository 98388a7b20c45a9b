import { openTable } from './open.ts';
import { table } from './table.ts';
import type { Taxonomy } from './types.ts';

let opened: Taxonomy | undefined;

/** The whole taxonomy, opened at the first call. */
export function fullTaxonomy(): Taxonomy {
  opened ??= openTable(table());
  return opened;
}
