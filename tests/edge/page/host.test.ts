import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { alive, pulse } from '../../../utils/platform/page/host/alive.ts';
import { firstTimeHere } from '../../../utils/platform/page/host/first.ts';
import { raiseHost } from '../../../utils/platform/page/host/host.ts';
import { insideRoot } from '../../../utils/platform/page/host/styles.ts';
import { randomTag } from '../../../utils/platform/page/host/tag.ts';
import { beginLife } from '../../../utils/platform/page/life.ts';

const open = new WeakSet<Element>();
const turn = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  // happy-dom has no popovers: shown is what showPopover was called on while it is connected.
  HTMLElement.prototype.showPopover = function () {
    open.add(this);
  };
  HTMLElement.prototype.hidePopover = function () {
    open.delete(this);
    this.dispatchEvent(new Event('toggle'));
  };
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector === ':popover-open' ? this.isConnected && open.has(this) : matches.call(this, selector);
  });
});
afterEach(() => vi.restoreAllMocks());

describe('the host', () => {
  const raise = () => {
    const life = new AbortController();
    const lost = vi.fn(() => life.abort());
    const { element, root } = raiseHost(document, [], life.signal, lost);
    return { life, lost, element, root };
  };

  test('is closed, on top, outside the body, and says nothing', () => {
    const { element, life } = raise();
    expect(element.shadowRoot).toBeNull();
    expect(element.parentNode).toBe(document.documentElement);
    expect(element.getAttributeNames().sort()).toEqual(['popover', 'style']);
    expect(element.matches(':popover-open')).toBe(true);
    expect(element.style.getPropertyPriority('all') || element.style.cssText).toContain('important');
    life.abort();
    expect(element.isConnected).toBe(false);
  });
  test('comes back when the page removes or hides it', async () => {
    const { element, life } = raise();
    element.remove();
    await turn();
    expect(element.isConnected).toBe(true);
    element.hidePopover();
    await turn();
    expect(element.matches(':popover-open')).toBe(true);
    life.abort();
  });
  test('undoes attributes that the page writes on it', async () => {
    const { element, life } = raise();
    element.setAttribute('inert', '');
    element.style.setProperty('opacity', '0.01', 'important');
    await turn();
    expect(element.hasAttribute('inert')).toBe(false);
    expect(element.style.getPropertyValue('opacity')).not.toBe('0.01');
    life.abort();
  });
  test('leaves a page that will not have it', async () => {
    const { element, lost } = raise();
    for (let i = 0; i < 20 && !lost.mock.calls.length; i++) {
      element.remove();
      await turn();
    }
    expect(lost).toHaveBeenCalledTimes(1);
    await turn();
    expect(element.isConnected).toBe(false);
  });
  test('keeps what happens inside from the page’s handlers', () => {
    const { root, life } = raise();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const button = document.createElement('button');
    root.append(button);
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
    life.abort();
  });
});

test('a tag is a valid custom element name and never the same', () => {
  const tags = new Set(Array.from({ length: 200 }, randomTag));
  expect(tags.size).toBe(200);
  for (const tag of tags) expect(tag).toMatch(/^[a-z]{4}-[a-z]{6}$/);
});

test('tokens move from the host, where the page outranks them, to the stage', () => {
  const css = ':root,:host{--a:1}:host([data-theme="dark"]),.theme-dark{color-scheme:dark}:host{--b:2}';
  expect(insideRoot(css, '.stage')).toBe(
    ':root,.stage{--a:1}.stage[data-theme="dark"],.theme-dark{color-scheme:dark}.stage{--b:2}',
  );
});

describe('one life a page, and not beyond the extension', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('chrome', { runtime: { id: 'us' } });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('a second injection asks the first to look again', () => {
    const again = vi.fn();
    const first = beginLife('test', again);
    expect(first).not.toBeNull();
    expect(beginLife('test', vi.fn())).toBeNull();
    expect(again).toHaveBeenCalledTimes(1);
    first?.end();
    const third = beginLife('test', vi.fn());
    expect(third).not.toBeNull();
    third?.end();
  });
  test('an orphan ends itself and leaves no timer', () => {
    const life = beginLife('orphan', vi.fn());
    vi.advanceTimersByTime(3 * pulse);
    expect(life?.signal.aborted).toBe(false);
    vi.stubGlobal('chrome', { runtime: {} });
    expect(alive()).toBe(false);
    vi.advanceTimersByTime(pulse);
    expect(life?.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
  test('the probe’s own once', () => {
    expect([firstTimeHere(), firstTimeHere(), firstTimeHere()]).toEqual([true, false, false]);
  });
});
