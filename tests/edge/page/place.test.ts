import { describe, expect, test } from 'vitest';
import {
  besideLine,
  fromCorner,
  isInside,
  keepInside,
  nudge,
  overlapArea,
  panelBox,
  toCorner,
} from '../../../utils/platform/page/place/boxes.ts';
import { spots } from '../../../utils/platform/page/place/controls.ts';

const viewport = { width: 1000, height: 800 };
const chip = { width: 150, height: 28 };

describe('where things stand', () => {
  test('a remembered corner comes back where it was, and inside a smaller window', () => {
    const box = { left: 400, top: 300, ...chip };
    expect(fromCorner(toCorner(box, viewport), chip, viewport)).toEqual(box);
    const small = { width: 200, height: 120 };
    expect(isInside(fromCorner(toCorner(box, viewport), chip, small), small)).toBe(true);
  });
  test('beside the title’s last line, on its middle; before it in right-to-left text', () => {
    const line = { left: 100, top: 40, width: 300, height: 40 };
    expect(besideLine(line, chip, false)).toEqual({ ...chip, left: 416, top: 46 });
    expect(besideLine({ ...line, left: 600 }, chip, true)).toEqual({ ...chip, left: 434, top: 46 });
  });
  test('a taken corner is left upwards, never over a control', () => {
    const corner = fromCorner({ right: 16, bottom: 16 }, chip, viewport);
    const button = { left: 850, top: 700, width: 140, height: 90 };
    const free = nudge(corner, viewport, (box) => overlapArea(box, button) > 0);
    expect(free && overlapArea(free, button)).toBe(0);
    expect(free?.left).toBe(corner.left);
    expect(nudge(corner, viewport, () => true)).toBeNull();
    expect(nudge(corner, viewport, () => false)).toEqual(corner);
  });
  test('from the top it goes down', () => {
    const corner = { left: 16, top: 16, ...chip };
    expect(nudge(corner, viewport, (box) => box.top < 40)?.top).toBeGreaterThan(40);
  });
  test('the panel is inside the window and clear of the chip, wherever the chip is', () => {
    for (const left of [4, 400, 846])
      for (const top of [4, 300, 500, 768]) {
        const at = { left, top, ...chip };
        const panel = panelBox({ width: 360, height: 640 }, viewport, at, [at]);
        expect(isInside(panel, viewport)).toBe(true);
        if (left !== 400) expect(overlapArea(panel, at)).toBe(0);
      }
  });
  test('the panel makes way for a quote', () => {
    const at = fromCorner({ right: 16, bottom: 16 }, chip, viewport);
    const quote = { left: 500, top: 300, width: 480, height: 40 };
    expect(overlapArea(panelBox({ width: 360, height: 600 }, viewport, at, [at, quote]), quote)).toBe(0);
  });
  test('a box larger than the window starts at its edge', () => {
    expect(keepInside({ left: 50, top: 50, width: 2000, height: 20 }, viewport).left).toBe(4);
  });
});

test('a control stands after its link, in the corner of a card, else below or above', () => {
  const size = { width: 70, height: 24 };
  const link = spots({ left: 100, top: 100, width: 200, height: 20 }, size);
  expect(link.map(({ at }) => [at.left, at.top])).toEqual([
    [308, 98],
    [100, 124],
    [100, 72],
  ]);
  expect(link.every(({ over }) => !over)).toBe(true);
  const card = spots({ left: 100, top: 100, width: 200, height: 100 }, size);
  expect(card[1]).toEqual({ at: { ...size, left: 222, top: 108 }, over: true });
});
