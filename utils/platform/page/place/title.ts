import type { Box } from './boxes.ts';

const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();

/** The heading that shows the posting's title, when there is one in sight. */
export function findTitle(document: Document, title: string): HTMLElement | null {
  const wanted = words(title);
  if (!wanted) return null;
  for (const heading of document.querySelectorAll<HTMLElement>('h1, h2, [role="heading"]'))
    if (words(heading.textContent) === wanted && heading.checkVisibility()) return heading;
  return null;
}

/** The box of the last line of an element's text: a block's own box is as wide as its column. */
export function lastLine(element: HTMLElement): Box | null {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  const last = lines.at(-1);
  return last ? { left: last.left, top: last.top, width: last.width, height: last.height } : null;
}
