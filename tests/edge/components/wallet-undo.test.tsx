import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { PopupScreen } from '../../../components/popup/PopupScreen.tsx';
import { toastMs } from '../../../components/ui/toasts.ts';
import { defaults } from './settings.ts';
import {
  button,
  click,
  failure,
  fakeSend,
  find,
  focusedRow,
  item,
  ports,
  press,
  settle,
  show,
  useMessages,
} from './stage.tsx';

useMessages();

async function open(refuses = false) {
  let rows = [item(0), item(1), item(2)];
  const { send, asked } = fakeSend({
    'wallet/list': () => rows,
    'tab/report': () => ({ kind: 'none', access: 'on' }),
    'settings/get': () => defaults,
    'wallet/delete': ({ id }) => {
      if (refuses) throw failure('wallet/blocked');
      rows = rows.filter((row) => row.id !== id);
      return null;
    },
    'wallet/restore': () => {
      rows = [item(0), item(1), item(2)];
      return null;
    },
  });
  const now = () => new Date('2026-11-22T00:00:00Z');
  await show(<PopupScreen send={send} ports={ports} close={() => {}} now={now} />);
  return asked;
}

const names = () => [...document.querySelectorAll('.row-name')].map((row) => row.textContent);

describe('deleting a credential', () => {
  it('takes the row away, says so aloud, and brings it back', async () => {
    const asked = await open();
    await click(button('Delete: Badge 1'));
    expect(names()).toEqual(['Badge 0', 'Badge 2']);
    expect(find('.toast-place [role=status]').textContent).toBe(
      'Deleted Badge 1. It stays in the trash for 30 days.',
    );
    await click(button('Undo'));
    expect(asked).toContainEqual(['wallet/restore', { id: item(1).id }]);
    expect(names()).toEqual(['Badge 0', 'Badge 1', 'Badge 2']);
    expect(document.querySelector('.toast')).toBeNull();
  });

  it('offers the undo for 8 seconds, longer while it is pointed at, and keeps the live region', async () => {
    await open();
    vi.useFakeTimers();
    await click(button('Delete: Badge 1'));
    await act(() => void vi.advanceTimersByTime(toastMs - 1));
    find('.toast').dispatchEvent(new Event('pointerenter'));
    await act(() => void vi.advanceTimersByTime(60_000));
    expect(document.querySelector('.toast')).not.toBeNull();
    find('.toast').dispatchEvent(new Event('pointerleave'));
    await act(() => void vi.advanceTimersByTime(toastMs + 1));
    expect(document.querySelector('.toast')).toBeNull();
    expect(document.querySelector('.toast-place [role=status]')).not.toBeNull();
  });

  it('puts the row back where the wallet refuses', async () => {
    await open(true);
    await click(button('Delete: Badge 0'));
    await settle();
    expect(names()).toEqual(['Badge 0', 'Badge 1', 'Badge 2']);
    expect(find('.toast').textContent).toContain('Another Skillmark tab holds the database.');
  });

  it('leaves focus on the row that takes the place', async () => {
    await open();
    await press('ArrowDown');
    await press('ArrowRight');
    await press('ArrowRight');
    await press('ArrowRight');
    await click(document.activeElement);
    expect(focusedRow()).toEqual(['Badge 1', 0]);
  });
});
