import { type BlockText, blocksOf } from './blocks.ts';

const tag = /<\/?[a-z][^<>]*>/i;
const escapedTag = /&(?:amp;)*lt;\/?[a-z][^<>]*?&(?:amp;)*gt;/i;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i;

/** Parses HTML into a document of its own: no script runs, nothing is loaded, the page stays as it is. */
function bodyOf(page: Document, html: string): Element | undefined {
  const Parser = page.defaultView?.DOMParser;
  return (
    Parser &&
    new Parser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html').body
  );
}

/** Resolves character references, as often as the text was escaped (at most twice). */
export function decodeText(page: Document, text: string): string {
  let decoded = text;
  for (let round = 0; round < 2 && entity.test(decoded); round++) {
    decoded = bodyOf(page, decoded.replaceAll('<', '&lt;'))?.textContent ?? decoded;
  }
  return decoded;
}

/** Reads a description that is HTML, HTML escaped once or twice, or plain text with line breaks. */
export function blocksOfMarkup(page: Document, markup: string): BlockText {
  let html = markup;
  for (let round = 0; round < 2 && !tag.test(html) && escapedTag.test(html); round++) {
    html = unescapedMarkup(html);
  }
  if (!tag.test(html)) html = html.replaceAll('<', '&lt;').replace(/\r\n?|\n|\u2028/g, '<br>');
  return blocksOf(bodyOf(page, html) ?? []);
}

/** Removes one level of escaping of markup characters only, so that text inside keeps its own references. */
function unescapedMarkup(html: string): string {
  return html
    .replace(/&lt;|&#0*60;|&#x0*3c;/gi, '<')
    .replace(/&gt;|&#0*62;|&#x0*3e;/gi, '>')
    .replace(/&quot;|&#0*34;|&#x0*22;/gi, '"')
    .replace(/&#0*39;|&#x0*27;|&apos;/gi, "'")
    .replace(/&amp;/gi, '&');
}
