import { type Signal, signal } from '@preact/signals';

export const views = ['wallet', 'import', 'settings', 'trash'] as const;
export type View = (typeof views)[number];

export interface Route {
  view: View;
  /** The credential that is open in the wallet view. */
  id?: string;
  /** A credential's https address, put before the user in the import view. */
  link?: string;
}

/** `#wallet`, `#wallet/<id>`, `#import`, `#import?url=<address>`, `#settings`, `#trash`; anything else is the wallet. */
export function parseRoute(hash: string): Route {
  const [path = '', query] = hash.replace(/^#\/?/, '').split('?');
  const [first, id] = path.split('/');
  const view = views.find((name) => name === first) ?? 'wallet';
  const link = new URLSearchParams(query).get('url') ?? '';
  if (view === 'import' && URL.canParse(link) && new URL(link).protocol === 'https:') return { view, link };
  return view === 'wallet' && id ? { view, id } : { view };
}

/** The address bar as a signal. */
export function followRoute(): Signal<Route> {
  const route = signal(parseRoute(location.hash));
  window.addEventListener('hashchange', () => {
    route.value = parseRoute(location.hash);
  });
  return route;
}
