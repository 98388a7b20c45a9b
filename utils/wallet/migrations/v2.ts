import type { Migration } from './types.ts';

/** Adds the pass that checks the whole wallet again. */
export const v2: Migration = (db) => {
  db.createObjectStore('rechecks', { keyPath: 'id' }).createIndex('outcome', 'outcome');
};
