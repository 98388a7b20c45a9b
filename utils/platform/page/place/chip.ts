import {
  type Box,
  besideLine,
  edge,
  fromCorner,
  isInside,
  keepInside,
  moveTo,
  nudge,
  panelBox,
  type Size,
  toCorner,
} from './boxes.ts';
import { makeDraggable } from './drag.ts';
import { type Change, follow } from './follow.ts';
import { coversControl, isFree } from './obstacles.ts';
import { findTitle, lastLine } from './title.ts';

export type Corner = { right: number; bottom: number };

interface Options {
  document: Document;
  page: Window & typeof globalThis;
  host: HTMLElement;
  signal: AbortSignal;
  /** Where the user put it on this site. */
  remembered: Corner | null;
  /** The user put it elsewhere. */
  saved(corner: Corner): void;
  /** Something of ours moved. */
  placed(): void;
}

/**
 * Keeps the chip beside the posting's title while that is in sight and the space is free; else in the corner, out of
 * the way of controls; always where the user put it, once they did. The panel stands at the side, clear of the chip.
 */
export function chipPlace({ document, page, host, signal, remembered, saved, placed }: Options) {
  let home = remembered;
  let title: HTMLElement | null = null;
  let titleText = '';
  let besideIsFree = false;
  let dockedAt: Box | null = null;
  let chip: HTMLElement | null = null;
  let box: Box | null = null;

  const viewport = (): Size => ({
    width: document.documentElement.clientWidth,
    height: page.innerHeight,
  });
  const taken = (at: Box) => coversControl(document, at, host);

  const beside = (size: Size, change: Change): Box | null => {
    if (change !== 'scroll' && !title?.isConnected) {
      title = findTitle(document, titleText);
      if (title && change === 'growth') return beside(size, 'layout');
    }
    const line = title && lastLine(title);
    if (!title || !line) return null;
    const at = besideLine(line, size, page.getComputedStyle(title).direction === 'rtl');
    if (!isInside(at, viewport())) return null;
    if (change === 'layout') besideIsFree = isFree(document, at, host, title);
    return besideIsFree ? at : null;
  };
  /** A frame may be taller than the screen: there only its top is sure to be seen. */
  const corner = ({ height }: Size): Corner => ({
    right: edge,
    bottom: page.top === page ? edge : viewport().height - edge - height,
  });
  const docked = (size: Size, change: Change): Box | null => {
    if (change === 'layout' || !dockedAt)
      dockedAt = nudge(fromCorner(home ?? corner(size), size, viewport()), viewport(), taken);
    return dockedAt;
  };
  const put = (element: HTMLElement, at: Box | null) => {
    element.style.visibility = at ? '' : 'hidden';
    if (!at) return;
    moveTo(element, at);
  };
  const update = (change: Change) => {
    if (!chip) return;
    const size = { width: chip.offsetWidth, height: chip.offsetHeight };
    box = (home ? null : beside(size, change)) ?? docked(size, change);
    put(chip, box);
    placed();
  };
  const moved = (dx: number, dy: number) => {
    if (!chip || !box) return;
    box = keepInside({ ...box, left: box.left + dx, top: box.top + dy }, viewport());
    put(chip, box);
    placed();
  };
  const dropped = () => {
    if (!box) return;
    home = toCorner(box, viewport());
    saved(home);
    update('layout');
  };

  follow(page, update, signal);
  return {
    /** The chip stands in the document; its title is what the posting is called. */
    chip(element: HTMLElement, posting: string) {
      if (chip !== element) makeDraggable(element, { signal, moved, dropped });
      chip = element;
      if (posting !== titleText) title = null;
      titleText = posting;
      update('layout');
    },
    /** To a corner of the viewport, for those who do not drag. */
    toCorner(corner: { top: boolean; left: boolean }) {
      if (!chip) return;
      const { width, height } = viewport();
      home = {
        right: corner.left ? width - edge - chip.offsetWidth : edge,
        bottom: corner.top ? height - edge - chip.offsetHeight : edge,
      };
      saved(home);
      update('layout');
    },
    panel(element: HTMLElement, keepClear: readonly Box[] = []) {
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const at = box ?? fromCorner({ right: edge, bottom: edge }, { width: 0, height: 0 }, viewport());
      put(element, panelBox(size, viewport(), at, [at, ...keepClear]));
      placed();
    },
  };
}
export type ChipPlace = ReturnType<typeof chipPlace>;
