import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { count } from '../ui/words.ts';
import type { Intake } from './intake.ts';

/** "37 of 120, 2 need a look", with a way to stop. The live region stands even while nothing runs. */
export function Progress({ intake }: { intake: Intake }) {
  const running = intake.running.value;
  const done = intake.results.value.length;
  const total = intake.total.value;
  const failed = intake.results.value.filter(({ outcome }) => outcome === 'failed').length;
  const words = [
    t('import_progress', String(done), String(total)),
    failed > 0 && count('import_look', failed),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <div class="progress">
      <p role="status">{running && words}</p>
      {running && (
        <>
          <progress value={done} max={total} aria-label={t('import_title')} />
          <Button onClick={intake.cancel}>{t('import_cancel')}</Button>
        </>
      )}
    </div>
  );
}
