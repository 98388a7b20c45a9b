import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import type { Messages } from '../../utils/messages/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { Send } from '../ports.ts';
import { Button } from '../ui/Button.tsx';
import { count } from '../ui/words.ts';
import { tellFailure } from './model.ts';

type State = Messages['wallet/recheck']['out'];

interface RecheckProps {
  send: Send;
  /** When a pass has ended: rows may show another verdict now. */
  onDone: () => void;
  /** Between two looks at how far it is, in ms. */
  every?: number;
}

/** "Check all again": how far it has come, a way to stop, and what came of it. Goes on when this page is closed. */
export function Recheck({ send, onDone, every = 1_000 }: RecheckProps) {
  const state = useSignal<State | null>(null);
  /** Whether a pass was seen running here: one that ended before is no news. */
  const watched = useSignal(false);

  const take = useCallback(
    (next: State) => {
      const ended = state.value?.running === true && !next.running;
      watched.value ||= next.running;
      state.value = next;
      if (ended) onDone();
    },
    [state, watched, onDone],
  );
  const start = async () => {
    watched.value = true;
    const next = await send('wallet/recheck');
    take(next);
    if (!next.running) onDone();
  };
  const stop = async () => take(await send('wallet/recheck-cancel'));
  useEffect(() => {
    send('wallet/recheck-state').then(take, () => undefined);
  }, [send, take]);
  const running = state.value?.running === true;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => send('wallet/recheck-state').then(take, () => undefined), every);
    return () => clearInterval(timer);
  }, [running, send, take, every]);

  return (
    <div class="recheck">
      {running ? (
        <>
          <progress value={state.value?.done} max={state.value?.total} aria-label={t('recheck_title')} />
          <Button onClick={() => void stop().catch(tellFailure)}>{t('recheck_stop')}</Button>
        </>
      ) : (
        <Button onClick={() => void start().catch(tellFailure)}>{t('recheck_start')}</Button>
      )}
      <p class="soft" role="status">
        {state.value && watched.value && sentence(state.value)}
      </p>
    </div>
  );
}

/** "12 of 40 checked" while it runs; then what changed and what could not be checked. */
function sentence({ running, done, total, changed, couldNotCheck }: State): string {
  const progress = t('recheck_progress', String(done), String(total));
  if (running) return progress;
  const parts = [
    done < total ? t('recheck_stopped', String(done), String(total)) : count('recheck_done', done),
    changed > 0 ? count('recheck_changed', changed) : t('recheck_unchanged'),
    couldNotCheck > 0 ? count('recheck_unreached', couldNotCheck) : '',
  ];
  return parts.filter(Boolean).join(' ');
}
