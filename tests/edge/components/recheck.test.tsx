import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Recheck } from '../../../components/wallet/Recheck.tsx';
import type { Messages } from '../../../utils/messages/types.ts';
import { button, click, failure, fakeSend, find, settle, show, useMessages } from './stage.tsx';

useMessages();

type State = Messages['wallet/recheck']['out'];
const at = (done: number, more: Partial<State> = {}): State => ({
  running: true,
  done,
  total: 40,
  changed: 0,
  couldNotCheck: 0,
  ...more,
});
const idle = at(0, { running: false, total: 0 });
const said = () => find('[role="status"]').textContent;

test('says how far it is, then what came of it, and has the list read anew', async () => {
  vi.useFakeTimers();
  const answers = [idle, at(12), at(40, { running: false, changed: 1, couldNotCheck: 2 })];
  const { send } = fakeSend({
    'wallet/recheck-state': () => answers.shift() ?? idle,
    'wallet/recheck': () => at(0),
  });
  const onDone = vi.fn();
  await show(<Recheck send={send} onDone={onDone} />);
  expect(said()).toBe('');
  await click(button('Check all again'));
  expect(said()).toBe('0 of 40 checked');
  expect(find<HTMLProgressElement>('progress').max).toBe(40);
  await act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));
  expect(said()).toBe('12 of 40 checked');
  expect(onDone).not.toHaveBeenCalled();
  await act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));
  await settle();
  expect(said()).toBe(
    '40 credentials checked. 1 has another verdict now. 2 could not be checked; what was known before still stands.',
  );
  expect(onDone).toHaveBeenCalledOnce();
  expect(document.querySelector('progress')).toBeNull();
});

test('can be stopped, and says how far it came', async () => {
  const { send, asked } = fakeSend({
    'wallet/recheck-state': () => at(7),
    'wallet/recheck-cancel': () => at(8, { running: false }),
  });
  await show(<Recheck send={send} onDone={() => {}} />);
  expect(said()).toBe('7 of 40 checked');
  await click(button('Stop'));
  expect(asked.at(-1)?.[0]).toBe('wallet/recheck-cancel');
  expect(said()).toBe('Stopped: 8 of 40 checked. No verdict has changed.');
});

test('a pass that ended before is no news', async () => {
  const { send } = fakeSend({ 'wallet/recheck-state': () => at(40, { running: false, changed: 3 }) });
  await show(<Recheck send={send} onDone={() => {}} />);
  expect(said()).toBe('');
  expect(button('Check all again').disabled).toBe(false);
});

test('a start that fails leaves the button', async () => {
  const { send } = fakeSend({
    'wallet/recheck-state': () => idle,
    'wallet/recheck': () => {
      throw failure('wallet/blocked');
    },
  });
  await show(<Recheck send={send} onDone={() => {}} />);
  await click(button('Check all again'));
  expect(button('Check all again')).toBeTruthy();
});
