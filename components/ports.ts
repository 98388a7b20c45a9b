import type { send } from '../utils/messages/send.ts';

/** Asks the background; rejects with an error that carries a stable `code`. */
export type Send = typeof send;

/** What a screen needs from the browser, passed in by its entry point. */
export interface Ports {
  /** Match patterns; must be the first thing awaited in a click. Answers whether all are granted now. */
  requestHosts(patterns: readonly string[]): Promise<boolean>;
  revokeHosts(patterns: readonly string[]): Promise<boolean>;
  /** Match patterns granted now. */
  grantedHosts(): Promise<string[]>;
  /** One of our own pages in a tab: `dashboard.html#import`. */
  openPage(path: string): Promise<void>;
}

/** A site that the user can turn on, with the match patterns of its hosts. */
export interface Site {
  name: string;
  matches: readonly string[];
}

/** Match patterns of those whom a check asks beside the issuer, once the user turned it on. */
export interface LookupHosts {
  registries: readonly string[];
  explorers: readonly string[];
}

/** The sites that Skillmark knows, by what is found there. */
export interface KnownSites {
  jobs: readonly Site[];
  credentials: readonly Site[];
}
