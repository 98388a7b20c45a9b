import { useSignal } from '@preact/signals';
import { Upload } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ImportReport } from './ImportReport.tsx';
import type { Intake, IntakeResult } from './intake.ts';
import { PasteBox } from './PasteBox.tsx';
import { Progress } from './Progress.tsx';

interface ImportViewProps {
  intake: Intake;
  /** Put into the box for the user to add, or not. */
  link?: string | undefined;
  onTake: (given: readonly (File | string)[]) => Promise<readonly IntakeResult[]>;
}

/** Many at once: files by dropping or choosing, text by pasting, links one a line; then what became of each. */
export function ImportView({ intake, link, onTake }: ImportViewProps) {
  const picker = useRef<HTMLInputElement>(null);
  const key = useSignal(0);
  const offered = useSignal(link);
  useEffect(() => {
    if (!link) return;
    offered.value = link;
    key.value += 1;
  }, [link, offered, key]);
  const running = intake.running.value;
  const choose = (event: Event & { currentTarget: HTMLInputElement }) => {
    const files = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = '';
    if (files.length > 0) void onTake(files);
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
        text={offered.value}
        busy={running}
        onTake={async (given) => {
          const results = await onTake(given);
          // What was not taken stays in the box.
          if (results.length < given.length || !results.every(({ item }) => item)) return;
          offered.value = undefined;
          key.value += 1;
        }}
      />
    </section>
  );
}
