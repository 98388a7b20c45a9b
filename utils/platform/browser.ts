import browser from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
/** The only run-time import of the polyfill. Nothing that is injected into a page may import this file. */
export { browser };
