import { type Box, isInside, moveTo, overlapArea, type Size } from './boxes.ts';
import { type Change, follow } from './follow.ts';
import { coversControl, isFree } from './obstacles.ts';

/** A link this large is a card: its control stands in its corner. */
const card: Size = { width: 120, height: 56 };
const gap = 8;

/** Where a control may stand by its target, best first. `over`: on the target itself. */
export function spots(target: Box, size: Size): { at: Box; over: boolean }[] {
  const right = target.left + target.width;
  const middle = target.top + (target.height - size.height) / 2;
  const isCard = target.width >= card.width && target.height >= card.height;
  const corner = { ...size, left: right - size.width - gap, top: target.top + gap };
  return [
    { at: { ...size, left: right + gap, top: middle }, over: false },
    ...(isCard ? [{ at: corner, over: true }] : []),
    { at: { ...size, left: target.left, top: target.top + target.height + 4 }, over: false },
    { at: { ...size, left: target.left, top: target.top - size.height - 4 }, over: false },
  ];
}

interface Placed {
  target: HTMLElement;
  control: HTMLElement;
  /** Which of its spots was free when that was last looked at; -1 for none. */
  spot: number;
}

interface Options {
  document: Document;
  page: Window & typeof globalThis;
  host: HTMLElement;
  signal: AbortSignal;
  /** Something of ours moved. */
  placed(): void;
}

/** The last line of a text link, the whole of anything else. */
function boxOf(target: HTMLElement): Box {
  const lines = target.getClientRects();
  const rect = lines[lines.length - 1] ?? target.getBoundingClientRect();
  return { left: rect.left, top: rect.top, width: rect.width, height: rect.height };
}

/** Keeps each control beside its element; those without a free place stay hidden (the panel lists them all). */
export function controlsPlace({ document, page, host, signal, placed }: Options) {
  let all: Placed[] = [];

  const choose = (one: Placed, size: Size, taken: readonly Box[]): number => {
    const viewport = { width: document.documentElement.clientWidth, height: page.innerHeight };
    return spots(boxOf(one.target), size).findIndex(
      ({ at, over }) =>
        isInside(at, viewport) &&
        taken.every((other) => overlapArea(at, other) === 0) &&
        (over ? !coversControl(document, at, host, one.target) : isFree(document, at, host, one.target)),
    );
  };
  const update = (change: Change) => {
    const taken: Box[] = [];
    for (const one of all) {
      const size = { width: one.control.offsetWidth, height: one.control.offsetHeight };
      if (change === 'layout' || (one.spot < 0 && change === 'growth')) one.spot = choose(one, size, taken);
      const at = spots(boxOf(one.target), size)[one.spot]?.at;
      one.control.style.visibility = at ? '' : 'hidden';
      if (!at) continue;
      taken.push(at);
      moveTo(one.control, at);
    }
    placed();
  };

  follow(page, update, signal);
  return {
    put(pairs: readonly { target: HTMLElement; control: HTMLElement }[]) {
      all = pairs.map((pair) => ({ ...pair, spot: -1 }));
      update('layout');
    },
  };
}
