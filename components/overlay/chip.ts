import { t } from '../../utils/platform/i18n.ts';
import { gapSummaryParts } from '../gap/summary.ts';
import { type MarkState, markShapes } from '../ui/mark-shapes.ts';
import type { View } from './session.ts';
import { unfindable } from './unfindable.ts';

/** What the chip says, also said aloud when it changes. */
export function chipText(view: View): string {
  return chipParts(view)
    .map(({ words }) => words)
    .join(' · ');
}

interface Part {
  mark?: MarkState | undefined;
  words: string;
}

/** One part, or two: what is met and what there is to learn. */
function chipParts(view: View): Part[] {
  if (view.kind === 'nothing') return [];
  if (view.kind !== 'report')
    return [{ mark: view.kind === 'error' ? 'warn' : 'unchecked', words: t(`page_${view.kind}`) }];
  const { counts } = view.report;
  const [met, rest] = gapSummaryParts(view.report);
  if (rest === undefined) return [{ mark: 'unknown', words: met }];
  const held = counts.claimed > counts.proven ? 'claimed' : 'proven';
  return [
    { mark: counts.met > 0 ? held : undefined, words: met },
    { mark: counts.missing > 0 ? 'missing' : undefined, words: rest },
  ];
}

const svg = 'http://www.w3.org/2000/svg';
const side = '14';

function drawMark(document: Document, state: MarkState): SVGElement {
  const put = (tag: string, attributes: object) => {
    const element = document.createElementNS(svg, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    return element;
  };
  const mark = put('svg', {
    class: `mark mark-${state}`,
    viewBox: '0 0 16 16',
    width: side,
    height: side,
    'aria-hidden': true,
  });
  mark.append(...markShapes[state].map(([tag, attributes]) => put(tag, attributes)));
  return mark;
}

interface ChipEvents {
  pressed(): void;
  /** A hand is near: it may be pressed soon. */
  approached(): void;
}

/**
 * The one mark on a posting: how much of it is met, and how much there is to learn. Plain DOM, for it is drawn on every
 * posting; all else of the overlay comes when the chip is pressed.
 */
export function createChip(document: Document, { pressed, approached }: ChipEvents) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'page-surface page-chip';
  element.title = t('page_chip_hint');
  element.dataset.shows = '';
  element.setAttribute('aria-keyshortcuts', 'ArrowUp ArrowDown ArrowLeft ArrowRight');
  element.setAttribute('aria-expanded', 'false');
  element.addEventListener('click', pressed);
  for (const type of ['pointerenter', 'focus']) element.addEventListener(type, approached);
  return {
    element,
    /** New nodes each time: what moves inside an old one would count as a layout shift. */
    show(view: View) {
      const parts = chipParts(view);
      element.setAttribute('aria-label', chipText(view));
      element.replaceChildren(
        ...parts.flatMap(({ mark, words }, i) => [
          ...(mark ? [drawMark(document, mark)] : []),
          unfindable(document, i < parts.length - 1 ? `${words} · ` : words),
        ]),
      );
    },
    expanded: (open: boolean) => element.setAttribute('aria-expanded', String(open)),
  };
}
