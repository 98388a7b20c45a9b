const space = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const unread = new Set(['script', 'style', 'noscript', 'template', 'textarea']);
const maxChars = 2_000_000;

/** Where each kept character stands: text node by node, with the offsets of its characters. */
interface Flow {
  text: string;
  nodes: Text[];
  /** Index in `text` of each node's first kept character. */
  starts: number[];
}

/**
 * Finds a quote in the text under a node, whatever the white space and the element borders between its words.
 * Linear in the length of the text. The first place wins.
 */
export function locate(root: Node, quote: string): Range | undefined {
  const document = root.ownerDocument ?? (root as Document);
  const wanted = kept(quote);
  if (wanted === '') return undefined;
  const flow = flowOf(root);
  const from = flow.text.indexOf(wanted);
  if (from < 0) return undefined;
  const start = placeAt(flow, from);
  const end = placeAt(flow, from + wanted.length - 1);
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

function kept(text: string): string {
  let out = '';
  for (const char of text) if (!space.test(char)) out += char;
  return out;
}

function flowOf(root: Node): Flow {
  const flow: Flow = { text: '', nodes: [], starts: [] };
  const parts: string[] = [];
  let length = 0;
  for (let node: Node | null = root; node !== null && length < maxChars; node = following(node, root)) {
    if (node.nodeType !== 3) continue;
    const text = kept(node.nodeValue ?? '');
    if (text === '') continue;
    flow.nodes.push(node as Text);
    flow.starts.push(length);
    parts.push(text);
    length += text.length;
  }
  flow.text = parts.join('');
  return flow;
}

/** The next node in document order; scripts and styles are stepped over. */
function following(node: Node, root: Node): Node | null {
  const skip = node.nodeType === 1 && unread.has((node as Element).localName);
  if (node.firstChild && !skip) return node.firstChild;
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** The text node and the offset in it of a kept character. */
function placeAt({ nodes, starts }: Flow, index: number): { node: Text; offset: number } | undefined {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  let left = index - (starts[low] ?? 0);
  const text = node?.nodeValue ?? '';
  for (let offset = 0; node && offset < text.length; offset++) {
    if (space.test(text.charAt(offset))) continue;
    if (left === 0) return { node, offset };
    left--;
  }
  return undefined;
}
