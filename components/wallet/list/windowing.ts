import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Lists up to this long are drawn whole. */
export const drawWhole = 200;
const overscan = 12;

export interface Range {
  from: number;
  /** Exclusive. */
  to: number;
}

/**
 * The rows to draw of `total` equal rows when the list's top edge stands at `top` in a viewport.
 * All in px.
 */
export function visibleRange(total: number, top: number, viewport: number, rowHeight: number): Range {
  if (total <= drawWhole) return { from: 0, to: total };
  const first = Math.floor(-top / rowHeight) - overscan;
  const last = Math.ceil((viewport - top) / rowHeight) + overscan;
  const from = Math.min(Math.max(0, first), total - 1);
  return { from, to: Math.max(from + 1, Math.min(total, last)) };
}

/** Follows scrolling of whatever scrolls, and answers which rows of the list stand in view. */
export function useVisibleRange(
  list: RefObject<HTMLElement | null>,
  total: number,
  rowHeight: () => number,
): Range {
  const [range, setRange] = useState<Range>(() => visibleRange(total, 0, window.innerHeight, rowHeight()));
  useEffect(() => {
    if (total <= drawWhole) return;
    const measure = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const next = visibleRange(total, top, window.innerHeight, rowHeight());
      setRange((old) => (old.from === next.from && old.to === next.to ? old : next));
    };
    measure();
    window.addEventListener('scroll', measure, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [total, list, rowHeight]);
  return total <= drawWhole
    ? { from: 0, to: total }
    : { from: Math.min(range.from, total - 1), to: Math.min(range.to, total) };
}
