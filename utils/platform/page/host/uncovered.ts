/** Styles that could hide an element which still takes clicks, with the only value that is allowed. */
const plain: Readonly<Record<string, string>> = {
  opacity: '1',
  filter: 'none',
  'backdrop-filter': 'none',
  'mix-blend-mode': 'normal',
  'clip-path': 'none',
  'mask-image': 'none',
  transform: 'none',
  visibility: 'visible',
};

/** The middle, and four corners far enough inside that a round one is hit. */
export function fivePoints(box: DOMRectReadOnly): [x: number, y: number][] {
  const dx = Math.min(6, box.width / 4);
  const dy = Math.min(6, box.height / 4);
  return [
    [box.left + box.width / 2, box.top + box.height / 2],
    [box.left + dx, box.top + dy],
    [box.right - dx, box.top + dy],
    [box.left + dx, box.bottom - dy],
    [box.right - dx, box.bottom - dy],
  ];
}

const overlap = (a: DOMRectReadOnly, b: DOMRectReadOnly) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Whether a surface of ours can be what the user saw, asked where IntersectionObserver v2 is missing:
 * the host is in the top layer and styled plainly, nothing lies over five points of the surface, and no other
 * top-layer element that lets clicks through lies over it.
 */
export function uncovered(host: HTMLElement, surface: Element): boolean {
  const document = host.ownerDocument;
  const view = document.defaultView;
  if (!view || !host.matches(':popover-open')) return false;
  const style = view.getComputedStyle(host);
  if (Object.entries(plain).some(([name, value]) => style.getPropertyValue(name) !== value)) return false;
  const box = surface.getBoundingClientRect();
  const inside = ([x, y]: [number, number]) =>
    x < 0 ||
    y < 0 ||
    x >= view.innerWidth ||
    y >= view.innerHeight ||
    document.elementFromPoint(x, y) === host;
  if (!fivePoints(box).every(inside)) return false;
  return [...document.querySelectorAll(':popover-open, dialog:modal')]
    .filter((other) => other !== host)
    .every((other) => !overlap(other.getBoundingClientRect(), box));
}
