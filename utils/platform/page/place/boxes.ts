export interface Size {
  width: number;
  height: number;
}
/** Viewport coordinates in px. */
export interface Box extends Size {
  left: number;
  top: number;
}

/** Least distance from the viewport's edges. */
export const edge = 16;

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));

export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Moves a box inside the viewport, `margin` px from its edges. */
export function keepInside(box: Box, viewport: Size, margin = 4): Box {
  return {
    ...box,
    left: between(margin, box.left, Math.max(margin, viewport.width - box.width - margin)),
    top: between(margin, box.top, Math.max(margin, viewport.height - box.height - margin)),
  };
}

export const isInside = (box: Box, viewport: Size): boolean =>
  box.left >= 0 &&
  box.top >= 0 &&
  box.left + box.width <= viewport.width &&
  box.top + box.height <= viewport.height;

/** A box by the distance of its far corner from the viewport's far corner, as it is remembered. */
export function fromCorner(corner: { right: number; bottom: number }, size: Size, viewport: Size): Box {
  return keepInside(
    {
      ...size,
      left: viewport.width - corner.right - size.width,
      top: viewport.height - corner.bottom - size.height,
    },
    viewport,
  );
}

export function toCorner(box: Box, viewport: Size): { right: number; bottom: number } {
  return {
    right: Math.max(0, Math.round(viewport.width - box.left - box.width)),
    bottom: Math.max(0, Math.round(viewport.height - box.top - box.height)),
  };
}

/** After the last line of a title, on its middle. */
export function besideLine(line: Box, size: Size, rtl: boolean): Box {
  return {
    ...size,
    left: rtl ? line.left - edge - size.width : line.left + line.width + edge,
    top: line.top + (line.height - size.height) / 2,
  };
}

/** The first free place, going towards the middle of the viewport, first along its height; null where nothing is free. */
export function nudge(box: Box, viewport: Size, taken: (box: Box) => boolean): Box | null {
  const step = { x: box.width + 8, y: box.height + 8 };
  const up = box.top > viewport.height / 2 ? -1 : 1;
  const inwards = box.left > viewport.width / 2 ? -1 : 1;
  for (let column = 0; column < 3; column++) {
    for (let row = 0; row < 8; row++) {
      const left = box.left + inwards * column * step.x;
      const tried = { ...box, left, top: box.top + up * row * step.y };
      if (isInside(tried, viewport) && !taken(tried)) return tried;
    }
  }
  return null;
}

/** A panel at the side of the viewport where it hides least of `keepClear`, level with the chip where that fits. */
export function panelBox(size: Size, viewport: Size, chip: Box, keepClear: readonly Box[] = []): Box {
  const width = Math.min(size.width, viewport.width - 2 * 8);
  const height = Math.min(size.height, viewport.height - 2 * 8);
  const below = chip.top + chip.height + 8;
  const above = chip.top - 8 - height;
  const top = below + height <= viewport.height - 8 ? below : Math.max(above, 8);
  const sides = [viewport.width - width - edge, edge].map((left) =>
    keepInside({ left, top, width, height }, viewport, 8),
  );
  const hidden = (box: Box) => keepClear.reduce((sum, clear) => sum + overlapArea(box, clear), 0);
  return sides.reduce((best, box) => (hidden(box) < hidden(best) ? box : best));
}

/** A translation is not a layout shift, and leaves the visibility reports of IntersectionObserver v2 alone. */
export function moveTo(element: HTMLElement, { left, top }: Box): void {
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
