import type { Settings } from '../../utils/settings/types.ts';

const cacheKey = 'look';

type Look = Pick<Settings, 'theme' | 'popupWidth'>;

/** Theme, and in the popup its width; kept in localStorage so that the next opening does not flicker. */
export function applyLook({ theme, popupWidth }: Look, where: 'popup' | 'page'): void {
  const root = document.documentElement;
  root.dataset.theme = theme;
  if (where === 'popup') root.dataset.width = String(popupWidth);
  localStorage.setItem(cacheKey, JSON.stringify({ theme, popupWidth }));
}

/** Before the first paint: the look of the last time. */
export function applyCachedLook(where: 'popup' | 'page'): void {
  try {
    const cached = JSON.parse(localStorage.getItem(cacheKey) ?? 'null') as Look | null;
    if (cached) applyLook(cached, where);
  } catch {
    localStorage.removeItem(cacheKey);
  }
}
