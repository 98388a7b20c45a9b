import { describe, expect, it, vi } from 'vitest';
import { PopupScreen } from '../../../components/popup/PopupScreen.tsx';
import { defaults } from './settings.ts';
import { click, fakeSend, find, focusedRow, item, ports, press, show, type, useMessages } from './stage.tsx';

useMessages();

const now = () => new Date('2026-11-22T00:00:00Z');

async function open(n: number, close = () => {}) {
  const { send, asked } = fakeSend({
    'wallet/list': () => Array.from({ length: n }, (_, i) => item(i)),
    'tab/report': () => ({ kind: 'none', access: 'on' }),
    'settings/get': () => defaults,
    'wallet/get': () => {
      throw Object.assign(new Error(), { code: 'wallet/not-found' });
    },
  });
  await show(<PopupScreen send={send} ports={ports} close={close} now={now} />);
  return asked;
}

const search = () => find<HTMLInputElement>('input[type=search]');

describe('the popup by keyboard', () => {
  it('opens with the search focused', async () => {
    await open(3);
    expect(document.activeElement).toBe(search());
  });

  it('goes down into the list, along it and back up into the search', async () => {
    await open(3);
    await press('ArrowDown');
    expect(focusedRow()).toEqual(['Badge 0', 0]);
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(focusedRow()).toEqual(['Badge 2', 0]);
    await press('Home');
    await press('ArrowUp');
    expect(document.activeElement).toBe(search());
  });

  it('goes through the actions of a row with the arrows to the side', async () => {
    await open(2);
    await press('ArrowDown');
    await press('ArrowRight');
    expect(focusedRow()).toEqual(['Badge 0', 1]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Check again: Badge 0');
    for (let i = 0; i < 5; i++) await press('ArrowRight');
    expect(focusedRow()).toEqual(['Badge 0', 3]);
    await press('ArrowDown');
    expect(focusedRow()).toEqual(['Badge 1', 0]);
    await press('ArrowLeft');
    expect(focusedRow()).toEqual(['Badge 1', 0]);
  });

  it('keeps one row of the list in the tab order', async () => {
    await open(3);
    await press('ArrowDown');
    await press('ArrowDown');
    const tabbable = [...document.querySelectorAll('.row-main')].map((row) => (row as HTMLElement).tabIndex);
    expect(tabbable).toEqual([-1, 0, -1]);
  });

  it('reaches the last of 10,000 rows and draws few of them', async () => {
    await open(10_000);
    await press('ArrowDown');
    await press('End');
    expect(focusedRow()).toEqual(['Badge 9999', 0]);
    expect(document.querySelectorAll('.row').length).toBeLessThan(100);
    expect(find('[data-index="9999"]').getAttribute('aria-setsize')).toBe('10000');
  });

  it('focuses the search with / but types it inside the search', async () => {
    await open(2);
    await press('ArrowDown');
    await press('/');
    expect(document.activeElement).toBe(search());
    const key = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    search().dispatchEvent(key);
    expect(key.defaultPrevented).toBe(false);
  });

  it('clears with the first Esc and closes with the second', async () => {
    const close = vi.fn();
    await open(3, close);
    await type(search(), 'badge 2');
    expect([...document.querySelectorAll('.row-name')].map((row) => row.textContent)).toEqual(['Badge 2']);
    await press('Escape');
    expect(search().value).toBe('');
    expect(document.querySelectorAll('.row')).toHaveLength(3);
    expect(close).not.toHaveBeenCalled();
    await press('Escape');
    expect(close).toHaveBeenCalledOnce();
  });

  it('opens a row, says why it cannot be read, and comes back with Esc', async () => {
    const close = vi.fn();
    const asked = await open(1, close);
    await press('ArrowDown');
    await click(document.activeElement);
    expect(asked).toContainEqual(['wallet/get', { id: item(0).id }]);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('no longer here');
    await press('Escape');
    expect(document.activeElement).toBe(search());
    expect(close).not.toHaveBeenCalled();
  });
});
