/** A page that keeps growing is followed no more often than this, in ms. */
const calm = 500;
/** After scrolling and resizing, things are looked at when they have rested so long, in ms. */
const rest = 150;

/** `scroll`, `growth`: things moved. `layout`: what lies where has to be looked at again. */
export type Change = 'scroll' | 'growth' | 'layout';

/** Calls `update` at most once a frame while anything scrolls, when it rests, and now and then as the page grows. */
export function follow(
  page: Window & typeof globalThis,
  update: (change: Change) => void,
  signal: AbortSignal,
): void {
  let frame = 0;
  let next: Change = 'scroll';
  const timers = new Map<Change, number>();
  const soon = (change: Change) => {
    if (next !== 'layout') next = change;
    frame ||= page.requestAnimationFrame(() => {
      const now = next;
      frame = 0;
      next = 'scroll';
      update(now);
    });
  };
  const later = (change: Change, ms: number) => {
    if (timers.has(change)) return;
    const run = () => {
      timers.delete(change);
      soon(change);
    };
    timers.set(change, page.setTimeout(run, ms));
  };
  const on = (type: string, listener: () => void) =>
    page.addEventListener(type, listener, { capture: true, passive: true, signal });
  on('scroll', () => soon('scroll'));
  on('scrollend', () => later('layout', rest));
  on('resize', () => later('layout', rest));
  const growth = new ResizeObserver(() => later('growth', calm));
  growth.observe(page.document.documentElement);
  if (page.document.body) growth.observe(page.document.body);
  signal.addEventListener('abort', () => {
    growth.disconnect();
    page.cancelAnimationFrame(frame);
    for (const timer of timers.values()) page.clearTimeout(timer);
  });
}
