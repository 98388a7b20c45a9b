import { v1 } from './v1.ts';

/** Version 2 keeps what version 1 kept. */
export const v2 = {
  ...v1,
  rechecks: { id: 'aa', was: 'verified', outcome: 'due' },
};
