import { readFileSync } from 'node:fs';
import { type Minted, mint } from './mint.ts';
import { aboutPage, postingPage, profilePage } from './pages.ts';
import { hosts } from './people.ts';
import { contexts } from './pinned.ts';
import { type Answer, type DemoServer, type Route, serve } from './server.ts';

export const urls = {
  posting: `https://${hosts.board}/jobs/backend-engineer`,
  about: `https://${hosts.board}/about`,
  profile: `https://${hosts.profile}/mara`,
} as const;

export interface World {
  server: DemoServer;
  minted: Minted;
  /** Adds or replaces an answer; for tests. */
  put(url: string, answer: Answer): void;
}

const html = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });

/** Mints the badges and serves the demo's sites. `extra` answers first. */
export async function openWorld(now: Date, extra: Route = () => undefined): Promise<World> {
  const minted = await mint(now, contexts);
  const answers = new Map<string, Answer>(minted.web);
  answers.set(urls.posting, html(postingPage));
  answers.set(urls.about, html(aboutPage));
  answers.set(urls.profile, html(profilePage(minted.links)));
  const server = await serve((url) => extra(url) ?? answers.get(`${url.origin}${url.pathname}${url.search}`));
  return { server, minted, put: (url, answer) => answers.set(url, answer) };
}

/** A saved page answers at the address it was saved from; everything else of it is absent. */
export function savedPage(file: string): { url: string; route: Route } {
  const text = readFileSync(file, 'utf8');
  const from =
    /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/.exec(text)?.[1] ??
    /<link[^>]+rel=["']?canonical["']?[^>]*href=["']([^"']+)/i.exec(text)?.[1] ??
    /<meta[^>]+property=["']og:url["'][^>]*content=["']([^"']+)/i.exec(text)?.[1];
  const own = from && URL.canParse(from) ? new URL(from) : new URL('https://saved.page.example/');
  own.protocol = 'https:';
  own.hash = '';
  return {
    url: own.href,
    route: (url) => (url.href === own.href ? { type: 'text/html; charset=utf-8', body: text } : undefined),
  };
}
