import { lineOf } from '../jobs/text.ts';

/** Words of a control that do not name a credential. */
const control =
  /^(?:show|view|see|open|verify|check)?\s*(?:my |the |this )?(?:credential|certificate|certification|badge|verification|link|here|more|details)?\s*(?:here|online|page|→|↗)?$/i;
const lead = /^(?:show|view|see|open|verify)\s+(?:credential|certificate|badge)\s+(?:for|of|:)\s*/i;
const row = 'li, article, tr, [data-view-name], [class*="card" i], [class*="badge" i], [class*="cert" i]';
const maxName = 160;

/** What a page calls the credential that an element leads to: the link's own words, or its row's first line. */
export function nameOf(element: Element): string | undefined {
  const image = element.localName === 'img' ? element : element.querySelector('img[alt]');
  const words = [
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
    lineOf(element),
    image?.getAttribute('alt'),
    rowTitle(element),
  ];
  return words.map(cleaned).find((text) => text !== undefined);
}

function cleaned(text: string | null | undefined): string | undefined {
  const name = (text ?? '').replace(/\s+/g, ' ').trim().replace(lead, '');
  return name.length < 2 || name.length > maxName || control.test(name) || /^https?:/.test(name)
    ? undefined
    : name;
}

function rowTitle(element: Element): string | undefined {
  const whole = element.closest(row);
  if (!whole) return undefined;
  const title = whole.querySelector(
    'h2, h3, h4, h5, h6, strong, b, [class*="title" i], span[aria-hidden="true"]',
  );
  return lineOf(title) ?? lineOf(whole.querySelector('p'));
}
