/** A page that keeps growing is followed no more often than this, in ms. */
const calm = 250;

/** `scroll`: things moved as one. `layout`: what lies where may have changed. */
export type Change = 'scroll' | 'layout';

/** Calls `update` at most once a frame while anything scrolls, when it rests, and now and then as the page grows. */
export function follow(
  page: Window & typeof globalThis,
  update: (change: Change) => void,
  signal: AbortSignal,
): void {
  let frame = 0;
  let timer = 0;
  let layout = false;
  const soon = () => {
    frame ||= page.requestAnimationFrame(() => {
      frame = 0;
      update(layout ? 'layout' : 'scroll');
      layout = false;
    });
  };
  const later = () => {
    timer ||= page.setTimeout(() => {
      timer = 0;
      layout = true;
      soon();
    }, calm);
  };
  page.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  page.addEventListener('scrollend', later, { capture: true, passive: true, signal });
  page.addEventListener('resize', later, { passive: true, signal });
  const growth = new ResizeObserver(later);
  growth.observe(page.document.documentElement);
  if (page.document.body) growth.observe(page.document.body);
  signal.addEventListener('abort', () => {
    growth.disconnect();
    page.cancelAnimationFrame(frame);
    page.clearTimeout(timer);
  });
}
