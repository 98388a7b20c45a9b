import { beforeEach, describe, expect, test, vi } from 'vitest';
import { guardClicks, look, mayAct, settled } from '../../../utils/platform/page/host/guard.ts';

const box = (left: number, top = 0) => ({ left, top, right: left + 10, bottom: top + 10 }) as DOMRectReadOnly;

describe('what counts as seen', () => {
  test('a surface counts once it stood still in sight for half a second', () => {
    const sight = look(undefined, box(0), true, 1000);
    expect(mayAct(sight, box(0), 1000 + settled - 1)).toBe(false);
    expect(mayAct(sight, box(0), 1000 + settled)).toBe(true);
  });
  test('moving starts the time anew', () => {
    const before = look(undefined, box(0), true, 0);
    const after = look(before, box(40), true, 900);
    expect(mayAct(after, box(40), 1000)).toBe(false);
    expect(mayAct(after, box(40), 1400)).toBe(true);
  });
  test('a surface that is elsewhere at the click than it was seen does not count', () => {
    expect(mayAct(look(undefined, box(0), true, 0), box(40), 9000)).toBe(false);
  });
  test('hidden is not seen, however long', () => {
    expect(mayAct(look(undefined, box(0), false, 0), box(0), 9000)).toBe(false);
    expect(mayAct(undefined, box(0), 9000)).toBe(false);
  });
  test('looking again at the same place does not start anew', () => {
    const sight = look(look(undefined, box(0), true, 0), box(0.5), true, 400);
    expect(mayAct(sight, box(0), settled)).toBe(true);
  });
});

type Report = (entries: { target: Element; isIntersecting: boolean; isVisible?: boolean }[]) => void;

describe('clicks on a stage', () => {
  let report: Report;
  let now = 0;
  let uncovered = true;
  let left = 0;
  const acted = vi.fn();
  const stage = document.createElement('div');
  const surface = document.createElement('div');
  const button = document.createElement('button');
  const life = { current: new AbortController() };

  beforeEach(() => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: Report) {
          report = callback;
        }
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    );
    life.current.abort();
    life.current = new AbortController();
    now = 0;
    left = 0;
    uncovered = true;
    acted.mockClear();
    document.body.replaceChildren(stage);
    stage.replaceChildren(surface);
    surface.replaceChildren(button);
    button.removeAttribute('data-shows');
    button.onclick = acted;
    surface.getBoundingClientRect = () => box(left) as DOMRect;
  });

  const guard = () =>
    guardClicks({ stage, signal: life.current.signal, now: () => now, uncovered: () => uncovered });
  const click = (isTrusted = true) => {
    const event = new MouseEvent('click', { bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    button.dispatchEvent(event);
    return acted.mock.calls.length;
  };

  test('the user’s click on what was seen in place acts', () => {
    guard();
    report([{ target: surface, isIntersecting: true, isVisible: true }]);
    now = settled;
    expect(click()).toBe(1);
  });
  test('a script’s click never acts', () => {
    guard();
    report([{ target: surface, isIntersecting: true, isVisible: true }]);
    now = settled;
    expect(click(false)).toBe(0);
    button.setAttribute('data-shows', '');
    expect(click(false)).toBe(0);
  });
  test('too soon, covered, or never reported: no', () => {
    guard();
    expect(click()).toBe(0);
    report([{ target: surface, isIntersecting: true, isVisible: true }]);
    now = settled - 1;
    expect(click()).toBe(0);
    report([{ target: surface, isIntersecting: true, isVisible: false }]);
    now = 9000;
    expect(click()).toBe(0);
  });
  test('moved under the pointer: no, and yes once it rested', () => {
    guard();
    report([{ target: surface, isIntersecting: true, isVisible: true }]);
    now = 5000;
    left = 300;
    expect(click()).toBe(0);
    now = 5000 + settled;
    expect(click()).toBe(1);
  });
  test('following the page’s scrolling is sampled, so that resting counts from then', () => {
    const { sample } = guard();
    report([{ target: surface, isIntersecting: true, isVisible: true }]);
    left = 60;
    now = 100;
    sample();
    now = 100 + settled;
    expect(click()).toBe(1);
  });
  test('what only shows needs no settling', () => {
    guard();
    button.setAttribute('data-shows', '');
    expect(click()).toBe(1);
  });
  test('without reports of visibility the surface is examined at the click', () => {
    guard();
    report([{ target: surface, isIntersecting: true }]);
    now = settled;
    uncovered = false;
    expect(click()).toBe(0);
    uncovered = true;
    expect(click()).toBe(1);
  });
  test('a new surface is unseen, whatever its neighbours were', async () => {
    guard();
    const other = document.createElement('div');
    other.getBoundingClientRect = () => box(5) as DOMRect;
    other.append(button);
    stage.append(other);
    report([{ target: surface, isIntersecting: true, isVisible: true }]);
    now = 9000;
    expect(click()).toBe(0);
  });
});
