import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** `/` goes to the search from anywhere but a field; Esc runs `onEscape`, unless an open menu takes it. */
export function useSearchKeys(input: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (event.key === '/' && !typing) {
        event.preventDefault();
        input.current?.focus();
      }
      if (event.key !== 'Escape' || document.querySelector('[popover]:popover-open, dialog[open]')) return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input, onEscape]);
}
