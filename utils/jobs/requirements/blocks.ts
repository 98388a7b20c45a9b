import type { Block } from '../types.ts';

const bullet = /^\s*(?:[•●▪◦‣■□➢➤❖✓✔·*–—o]|-|\d{1,2}[.)])\s+/;
/** Most lines begin with a letter: seen at a glance. */
const mayBeBullet = /^[^a-np-zA-Z]/;
const longestHeading = 80;

/** The structure of plain text: a block a line; bullets are items, what ends in a colon or reads like a title is bold. */
export function blocksOfText(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const block = blockOf(text, start, end);
    if (block) blocks.push(block);
    start = end + 1;
  }
  return blocks;
}

function blockOf(text: string, from: number, to: number): Block | undefined {
  const line = text.slice(from, to);
  const trimmed = line.trim();
  if (trimmed === '') return undefined;
  const start = from + line.indexOf(trimmed);
  const end = start + trimmed.length;
  const mark = mayBeBullet.test(trimmed) ? bullet.exec(line)?.[0] : undefined;
  if (mark) return { kind: 'item', depth: 1, start: from + mark.length, end };
  const short = end - start <= longestHeading;
  return short && isTitle(text.slice(start, end))
    ? { kind: 'bold', depth: 0, start, end }
    : { kind: 'paragraph', depth: 0, start, end };
}

const isTitle = (line: string) => line.endsWith(':') || (/^[*_#]+.*[*_#]+$/.test(line) && line.length > 4);
