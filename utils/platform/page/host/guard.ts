/** How long a surface must have been seen where it is before a click on it counts, in ms. */
export const settled = 500;

/** What is known of one surface: the box it was last seen in, and since when. */
export interface Sight {
  box: DOMRectReadOnly;
  /** Instant in ms; null while it is not visible. */
  since: number | null;
}

const moved = (a: DOMRectReadOnly, b: DOMRectReadOnly) =>
  Math.abs(a.left - b.left) > 1 || Math.abs(a.top - b.top) > 1;

/** The sight after one more look: seen afresh when it moved or came into view. */
export function look(before: Sight | undefined, box: DOMRectReadOnly, visible: boolean, now: number): Sight {
  if (!visible) return { box, since: null };
  if (!before || before.since === null || moved(before.box, box)) return { box, since: now };
  return before;
}

/** Whether a click now is on something the user has had time to see. */
export function mayAct(sight: Sight | undefined, box: DOMRectReadOnly, now: number): boolean {
  return sight?.since != null && !moved(sight.box, box) && now - sight.since >= settled;
}

interface GuardOptions {
  /** Elements whose direct children are the surfaces: chip, panel, control. */
  stage: HTMLElement;
  signal: AbortSignal;
  now: () => number;
  /** Asked at the click where the browser does not report visibility. */
  uncovered: (surface: Element) => boolean;
}

/** A click on these only shows, hides or scrolls to something; it needs no settling. */
const displayOnly = '[data-shows], .gap-quote-link, summary';

/**
 * Lets a click through to our components only when the user made it, on a surface that IntersectionObserver v2
 * has reported visible and unmoved for `settled` ms. `sample` is called whenever surfaces may have moved.
 */
export function guardClicks({ stage, signal, now, uncovered }: GuardOptions): { sample: () => void } {
  const sights = new Map<Element, Sight>();
  const shown = new Map<Element, boolean>();
  let reports = true;

  const see = (surface: Element) =>
    sights.set(
      surface,
      look(sights.get(surface), surface.getBoundingClientRect(), shown.get(surface) ?? !reports, now()),
    );
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const { isVisible } = entry as { isVisible?: boolean };
        reports = isVisible !== undefined;
        shown.set(entry.target, entry.isIntersecting && (isVisible ?? true));
        see(entry.target);
      }
    },
    { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  const children = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      for (const node of removedNodes) forget(node);
      for (const node of addedNodes) if (node instanceof Element) observer.observe(node);
    }
  });
  const forget = (node: Node) => {
    if (!(node instanceof Element)) return;
    observer.unobserve(node);
    sights.delete(node);
    shown.delete(node);
  };
  const refuse = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const judge = (event: Event) => {
    if (!event.isTrusted) return refuse(event);
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || target.closest(displayOnly)) return;
    const surface = [...stage.children].find((child) => child.contains(target));
    if (!surface) return;
    const box = surface.getBoundingClientRect();
    const allowed = mayAct(sights.get(surface), box, now()) && (reports || uncovered(surface));
    see(surface);
    if (!allowed) refuse(event);
  };

  for (const surface of stage.children) observer.observe(surface);
  children.observe(stage, { childList: true });
  stage.addEventListener('click', judge, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    children.disconnect();
  });
  return {
    sample: () => {
      for (const surface of sights.keys()) see(surface);
    },
  };
}
