import type { Box } from './boxes.ts';

const controls =
  'a[href], button, input, select, textarea, summary, label, iframe, video, audio, [contenteditable], [tabindex]:not([tabindex="-1"]), ' +
  '[role="button"], [role="link"], [role="checkbox"], [role="radio"], [role="switch"], [role="tab"], [role="menuitem"], ' +
  '[role="combobox"], [role="textbox"], [role="slider"]';

/** Every element of the page under a 3 × 3 grid over the box. */
export function under(document: Document, box: Box, host: Element): Element[] {
  const found = new Set<Element>();
  for (const x of [0, 0.5, 1])
    for (const y of [0, 0.5, 1]) {
      const stack = document.elementsFromPoint(
        box.left + 1 + x * (box.width - 2),
        box.top + 1 + y * (box.height - 2),
      );
      const top = stack.find((element) => element !== host);
      if (top) found.add(top);
    }
  return [...found];
}

/** What fills more of the viewport than this is a region, not a control: a focusable pane, an embedded board. */
const region = 1 / 4;

/** Whether the box lies over something that the user could want to click or type in. `own` may be covered. */
export function coversControl(document: Document, box: Box, host: Element, own?: Element): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  return under(document, box, host).some((element) => {
    const control = element.closest(controls);
    if (!control || control === own) return false;
    const { width, height } = control.getBoundingClientRect();
    return width * height < region * clientWidth * clientHeight;
  });
}

/** Whether the box is over the title's own block or the space around it, and not over anything beside it. */
export function isFree(document: Document, box: Box, host: Element, title: Element): boolean {
  return (
    !coversControl(document, box, host) &&
    under(document, box, host).every((element) => element.contains(title) || title.contains(element))
  );
}
