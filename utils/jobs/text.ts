import { blocksOf } from './blocks.ts';

/** An element's visible text on one line; undefined where there is none. */
export function lineOf(element: Element | null | undefined): string | undefined {
  if (!element) return undefined;
  return blocksOf(element).text.replaceAll('\n', ' ').trim() || undefined;
}

/** The first element of a selector list, in the list's order, that says something. */
export function firstLine(root: ParentNode, selectors: string | undefined): string | undefined {
  for (const selector of selectors?.split('|') ?? []) {
    const element = root.querySelector(selector);
    const line = element?.getAttribute('content')?.trim() || lineOf(element);
    if (line) return line;
  }
  return undefined;
}
