import type { Migration } from './types.ts';

/** The first layout. */
export const v1: Migration = (db) => {
  for (const store of ['credentials', 'summaries', 'checks', 'skillEdits', 'jobs']) {
    db.createObjectStore(store, { keyPath: 'id' });
  }
  db.createObjectStore('statusLists', { keyPath: 'url' });
};
