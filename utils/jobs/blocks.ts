import type { Block, BlockKind } from './types.ts';

/** Plain text with the role of each of its lines. */
export interface BlockText {
  text: string;
  blocks: Block[];
}

export interface BlockOptions {
  /** Selector of parts that are not content (apply bars, "similar jobs"). */
  skip?: string | undefined;
  /** Rendered visibility, where a browser can tell; attributes and inline style are always honoured. */
  isVisible?: ((element: Element) => boolean) | undefined;
}

type Content = Element | DocumentFragment;

const maxChars = 200_000;
const maxDepth = 400;

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const dropped = new Set(
  'script style noscript template svg math canvas img picture video audio object embed iframe head link meta nav footer button input select option textarea dialog'.split(
    ' ',
  ),
);
const hiddenStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const boldStyle = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const screenReaderOnly = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|a11y-text)(?:\s|$)/i;
const bullet = /^(?:[•·▪●◦‣⁃∙■□➢➤✓✔☑►→»]\s*|[-–—*]\s+)/;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

interface Style {
  heading: number;
  list: number;
  item: number;
  bold: boolean;
}

/** Tells whether an element is kept out of sight by its attributes, inline style or a screen-reader class. */
export function isHidden(element: Element): boolean {
  const style = element.getAttribute('style');
  return (
    element.hasAttribute('hidden') ||
    (style !== null && hiddenStyle.test(style)) ||
    screenReaderOnly.test(element.getAttribute('class') ?? '') ||
    // Icon fonts write their glyph's name as text.
    (element.localName === 'i' && element.getAttribute('aria-hidden') === 'true')
  );
}

function styleOf(element: Element, outer: Style): Style {
  const tag = element.localName;
  const role = element.getAttribute('role');
  if (/^h[1-6]$/.test(tag)) return { ...outer, heading: Number(tag[1]) };
  if (role === 'heading') return { ...outer, heading: Number(element.getAttribute('aria-level')) || 2 };
  if (tag === 'ul' || tag === 'ol' || role === 'list') return { ...outer, list: outer.list + 1 };
  if (tag === 'li' || role === 'listitem') return { ...outer, item: Math.max(1, outer.list) };
  const bold = tag === 'b' || tag === 'strong' || tag === 'u' || tag === 'dt' || tag === 'th';
  if (bold || boldStyle.test(element.getAttribute('style') ?? '')) return { ...outer, bold: true };
  return outer;
}

function kindOf(style: Style, allBold: boolean): { kind: BlockKind; depth: number } {
  if (style.heading > 0) return { kind: 'heading', depth: Math.min(6, style.heading) };
  if (style.item > 0) return { kind: 'item', depth: style.item };
  return { kind: allBold ? 'bold' : 'paragraph', depth: 0 };
}

/** Collects lines and cuts them at block borders. */
function blockWriter() {
  const blocks: Block[] = [];
  const lines: string[] = [];
  let length = 0;
  let pending = '';
  let style: Style | undefined;
  let allBold = true;

  function flush() {
    let line = pending.replace(invisible, '').replace(/\s+/g, ' ').trim();
    const { kind, depth } = kindOf(style ?? { heading: 0, list: 0, item: 0, bold: false }, allBold);
    const lead = bullet.exec(line)?.[0];
    const asItem = lead !== undefined && kind !== 'heading' && line.length > lead.length;
    if (asItem) line = line.slice(lead.length);
    pending = '';
    style = undefined;
    allBold = true;
    if (line === '' || length + line.length > maxChars) return;
    const start = blocks.length === 0 ? 0 : length + 1;
    length = start + line.length;
    lines.push(line);
    const block = asItem && kind !== 'item' ? { kind: 'item' as const, depth: 1 } : { kind, depth };
    blocks.push({ ...block, start, end: length });
  }

  function write(text: string, now: Style) {
    pending += text;
    if (text.trim() === '') return;
    style ??= now;
    allBold &&= now.bold;
  }

  return { flush, write, result: (): BlockText => ({ text: lines.join('\n'), blocks }) };
}

/**
 * Reads the text of one or more parts of a page, in their order. A block element or `<br>` ends a line;
 * white space is collapsed; hidden parts, scripts, styles and navigation are left out.
 * Every block is a slice of `text`, in order, one line break apart.
 */
export function blocksOf(content: Content | readonly Content[], options: BlockOptions = {}): BlockText {
  const roots = 'nodeType' in content ? [content] : content;
  const writer = blockWriter();
  for (const root of roots) {
    const skipped = new Set<Node>(options.skip ? root.querySelectorAll(options.skip) : []);
    const visit = (node: Node, style: Style, depth: number) => {
      for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        if (child.nodeType === 3 || child.nodeType === 4) writer.write(child.nodeValue ?? '', style);
        else if (child.nodeType === 1 && !skipped.has(child)) enter(child as Element, style, depth);
      }
    };
    const enter = (element: Element, style: Style, depth: number) => {
      const tag = element.localName;
      if (tag === 'br' || tag === 'hr') {
        if (style.heading > 0) writer.write(' ', style);
        else writer.flush();
        return;
      }
      if (dropped.has(tag) || depth > maxDepth || isHidden(element)) return;
      if (element.getAttribute('role') === 'navigation' || options.isVisible?.(element) === false) return;
      const isBlock = !inline.has(tag);
      if (isBlock) writer.flush();
      visit(element, styleOf(element, style), depth + 1);
      if (isBlock) writer.flush();
    };
    const plain: Style = { heading: 0, list: 0, item: 0, bold: false };
    visit(root, root.nodeType === 1 ? styleOf(root as Element, plain) : plain, 0);
    writer.flush();
  }
  return writer.result();
}

/** How much of a page's structure a text kept: its headings, bold lines and items. */
export function structureOf({ blocks }: BlockText): number {
  return blocks.filter((block) => block.kind !== 'paragraph').length;
}
