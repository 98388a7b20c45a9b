import { useSignal } from '@preact/signals';
import { Upload } from 'lucide';
import { useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ImportReport } from './ImportReport.tsx';
import type { Intake } from './intake.ts';
import { PasteBox } from './PasteBox.tsx';
import { Progress } from './Progress.tsx';

interface ImportViewProps {
  intake: Intake;
  onTake: (given: readonly (File | string)[]) => void;
}

/** Many at once: files by dropping or choosing, text by pasting, links one a line; then what became of each. */
export function ImportView({ intake, onTake }: ImportViewProps) {
  const picker = useRef<HTMLInputElement>(null);
  const key = useSignal(0);
  const running = intake.running.value;
  const choose = (event: Event & { currentTarget: HTMLInputElement }) => {
    const files = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = '';
    if (files.length > 0) onTake(files);
  };
  return (
    <section class="narrow stack">
      <h1>{t('import_title')}</h1>
      <div class="drop">
        <Icon shape={Upload} size={24} />
        <p>{t('import_drop')}</p>
        <Button look="primary" disabled={running} onClick={() => picker.current?.click()}>
          {t('import_choose')}
        </Button>
        <input
          ref={picker}
          class="visually-hidden"
          type="file"
          multiple
          tabIndex={-1}
          aria-hidden="true"
          onChange={choose}
        />
        <p class="soft">{t('import_kinds')}</p>
      </div>
      <Progress intake={intake} />
      {!running && <ImportReport results={intake.results.value} total={intake.total.value} />}
      <PasteBox
        key={key.value}
        busy={running}
        onTake={(given) => {
          key.value += 1;
          onTake(given);
        }}
      />
    </section>
  );
}
