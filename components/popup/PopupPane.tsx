import { ChevronLeft } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { GapList } from '../gap/GapList.tsx';
import { GapSummary } from '../gap/GapSummary.tsx';
import { PasteBox } from '../import/PasteBox.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { Detail } from '../wallet/detail/Detail.tsx';
import { saveOriginal } from '../wallet/save.ts';
import type { PopupParts } from './view.ts';

/** Whatever is not home: a credential, the gap, adding. Esc and the arrow lead back. */
export function PopupPane(props: PopupParts) {
  const { view, wallet, page, intake, send, ports, take } = props;
  const back = useRef<HTMLDivElement>(null);
  const goBack = () => {
    view.value = { at: 'home' };
  };
  const { at } = view.value;
  useEffect(() => {
    const first = at === 'add' ? 'textarea' : 'button';
    back.current?.querySelector<HTMLElement>(first)?.focus();
  }, [at]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      goBack();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const gap = page.report.value?.gap;
  const title = {
    home: '',
    detail: t('popup_credential'),
    gap: t('popup_requirements'),
    add: t('popup_add'),
  }[at];
  return (
    <div ref={back}>
      <header class="popup-bar">
        <IconButton icon={ChevronLeft} mirrored label={t('popup_back')} onClick={goBack} />
        {at === 'detail' ? <span class="popup-title">{title}</span> : <h1 class="popup-title">{title}</h1>}
      </header>
      <div class="pad">
        {view.value.at === 'detail' && (
          <Detail
            key={view.value.id}
            id={view.value.id}
            wallet={wallet}
            ports={ports}
            onDownload={(id) => void saveOriginal(send, id)}
            onGone={goBack}
          />
        )}
        {at === 'gap' && gap && (
          <>
            <GapSummary report={gap} />
            <GapList report={gap} heading="h2" />
          </>
        )}
        {at === 'add' && (
          <div class="stack">
            <PasteBox busy={intake.running.value} onTake={take} />
            <p class="soft">{t('popup_drop_hint')}</p>
            <div class="actions">
              <Button onClick={() => void ports.openPage('dashboard.html#import')}>
                {t('wallet_import_file')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
