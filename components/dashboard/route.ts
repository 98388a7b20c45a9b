import { type Signal, signal } from '@preact/signals';

export const views = ['wallet', 'import', 'settings', 'trash'] as const;
export type View = (typeof views)[number];

export interface Route {
  view: View;
  /** The credential that is open in the wallet view. */
  id?: string;
}

/** `#wallet`, `#wallet/<id>`, `#import`, `#settings`, `#trash`; anything else is the wallet. */
export function parseRoute(hash: string): Route {
  const [first, id] = hash.replace(/^#\/?/, '').split('/');
  const view = views.find((name) => name === first) ?? 'wallet';
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
