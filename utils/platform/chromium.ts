/// <reference types="chrome" />

/** What only Chromium has; undefined in Firefox. */
export const chromium: typeof chrome | undefined =
  typeof chrome === 'object' && 'offscreen' in chrome ? chrome : undefined;
