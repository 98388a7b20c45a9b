import { whenOrphaned } from './host/alive.ts';
import { claim } from './host/once.ts';

/**
 * The life of one of our scripts in one page. It ends with the extension, with the user's word, or when the page will
 * not have us: all that hangs on `signal` is gone then. Null when this script already runs here; `again` is called there.
 */
export function beginLife(name: string, again: () => void): { signal: AbortSignal; end: () => void } | null {
  const life = new AbortController();
  const end = () => life.abort();
  if (!claim(name, again, life.signal)) return null;
  whenOrphaned(end, life.signal);
  return { signal: life.signal, end };
}
