import { beforeEach, expect, test, vi } from 'vitest';
import { makeDraggable } from '../../../utils/platform/page/place/drag.ts';

const element = document.createElement('button');
const moved = vi.fn();
const dropped = vi.fn();
const clicked = vi.fn();
let life = new AbortController();

beforeEach(() => {
  life.abort();
  life = new AbortController();
  vi.clearAllMocks();
  document.body.replaceChildren(element);
  element.setPointerCapture = vi.fn();
  element.onclick = clicked;
  makeDraggable(element, { signal: life.signal, moved, dropped });
});

const send = (target: EventTarget, type: string, at: { x: number; y: number }, isTrusted = true) => {
  const event = Object.assign(new MouseEvent(type, { bubbles: true, clientX: at.x, clientY: at.y }), {
    pointerId: 1,
  });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
};

test('follows the pointer also when it left the element at once, and is not clicked by it', () => {
  send(element, 'pointerdown', { x: 10, y: 10 });
  send(document.body, 'pointermove', { x: 110, y: 60 });
  send(document.body, 'pointermove', { x: 120, y: 60 });
  send(document.body, 'pointerup', { x: 120, y: 60 });
  expect(moved.mock.calls).toEqual([
    [100, 50],
    [10, 0],
  ]);
  expect(dropped).toHaveBeenCalledTimes(1);
  element.click();
  expect(clicked).not.toHaveBeenCalled();
  element.click();
  expect(clicked).toHaveBeenCalledTimes(1);
});
test('a press that hardly moves is a click', () => {
  send(element, 'pointerdown', { x: 10, y: 10 });
  send(element, 'pointermove', { x: 12, y: 11 });
  send(element, 'pointerup', { x: 12, y: 11 });
  element.click();
  expect(moved).not.toHaveBeenCalled();
  expect(dropped).not.toHaveBeenCalled();
  expect(clicked).toHaveBeenCalledTimes(1);
});
test('a script cannot drag it, and no move is heard after the press', () => {
  send(element, 'pointerdown', { x: 10, y: 10 }, false);
  send(document.body, 'pointermove', { x: 110, y: 60 });
  send(element, 'pointerdown', { x: 10, y: 10 });
  send(document.body, 'pointerup', { x: 10, y: 10 });
  send(document.body, 'pointermove', { x: 110, y: 60 });
  expect(moved).not.toHaveBeenCalled();
});
test('arrow keys move it by small steps, with Shift by large ones', () => {
  for (const init of [
    { key: 'ArrowLeft' },
    { key: 'ArrowDown', shiftKey: true },
    { key: 'ArrowUp', altKey: true },
  ])
    element.dispatchEvent(new KeyboardEvent('keydown', init));
  expect(moved.mock.calls).toEqual([
    [-8, 0],
    [0, 48],
  ]);
  expect(dropped).toHaveBeenCalledTimes(2);
});
