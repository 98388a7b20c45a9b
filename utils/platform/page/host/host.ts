import { randomTag } from './tag.ts';

/** An important inline declaration outranks every rule, layer and animation that a page can write. */
const look = [
  'all: initial',
  'display: block',
  'position: fixed',
  'inset: 0 auto auto 0',
  'width: 0',
  'height: 0',
]
  .map((declaration) => `${declaration} !important;`)
  .join(' ');

/** What the page did is undone so many times, then we leave. */
const patience = 8;

/** Events that end at our edge, so that the page's shortcuts and "click outside" handlers do not hear them. */
const private_ = [
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'wheel',
];

export interface PageHost {
  element: HTMLElement;
  root: ShadowRoot;
}

/**
 * Our one element in a page: a closed shadow root in the top layer, on the document element and outside everything
 * that the page lays out. Restored when the page hides, moves or removes it; after `patience` times `lost` is called.
 */
export function raiseHost(
  document: Document,
  sheets: CSSStyleSheet[],
  signal: AbortSignal,
  lost: () => void,
): PageHost {
  const element = document.createElement(randomTag());
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = sheets;
  let repairs = 0;

  const show = () => {
    if (!element.isConnected) document.documentElement.append(element);
    if (element.style.cssText !== shown) element.style.cssText = look;
    for (const name of element.getAttributeNames())
      if (name !== 'style' && name !== 'popover') element.removeAttribute(name);
    if (element.getAttribute('popover') !== 'manual') element.setAttribute('popover', 'manual');
    if (!element.matches(':popover-open')) element.showPopover();
  };
  const repair = () => {
    if (signal.aborted) return;
    if (++repairs > patience) return lost();
    attributes.disconnect();
    try {
      show();
    } catch {
      return lost();
    }
    attributes.observe(element, { attributes: true });
  };
  const intact = () => element.isConnected && element.matches(':popover-open');
  const attributes = new MutationObserver(repair);
  // Children of the document element only: nothing that a page does inside its body wakes it.
  const children = new MutationObserver(() => {
    if (!intact()) repair();
  });

  element.style.cssText = look;
  const shown = element.style.cssText;
  show();
  attributes.observe(element, { attributes: true });
  children.observe(document.documentElement, { childList: true });
  element.addEventListener('toggle', () => intact() || repair(), { signal });
  for (const type of private_) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener('abort', () => {
    attributes.disconnect();
    children.disconnect();
    element.remove();
  });
  return { element, root };
}
