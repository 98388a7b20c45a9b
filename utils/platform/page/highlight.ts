import { sheetOf } from './host/styles.ts';
import { randomTag } from './host/tag.ts';

const paint = (name: string) =>
  `::highlight(${name}) { background-color: #ffe08a; color: #1d1c1a; }
   @media (forced-colors: active) { ::highlight(${name}) { background-color: Mark; color: MarkText; } }`;

/**
 * Scrolls a range into view and marks it, without a node, an attribute or a class in the page. The CSS Custom Highlight
 * API needs its rule in the document's adopted sheets, where the page could read it: its name is random and it is
 * there only until the returned function is called. Where the API is missing the range is selected instead.
 */
export function highlight(document: Document, range: Range): () => void {
  const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: calm ? 'instant' : 'smooth',
  });
  if (typeof Highlight === 'undefined' || !CSS.highlights) {
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return () => selection?.removeAllRanges();
  }
  const name = randomTag();
  const sheet = sheetOf(paint(name));
  CSS.highlights.set(name, new Highlight(range));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
