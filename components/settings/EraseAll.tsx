import { useSignal } from '@preact/signals';
import { t } from '../../utils/platform/i18n.ts';
import type { Send } from '../ports.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { showToast } from '../ui/toasts.ts';
import { tellFailure } from '../wallet/model.ts';

/** The one thing that cannot be undone, so the one thing that asks: by typing a word. */
export function EraseAll({ send, onErased }: { send: Send; onErased: () => void }) {
  const open = useSignal(false);
  const typed = useSignal('');
  const word = t('settings_erase_word');
  const matches = typed.value.trim().toLowerCase() === word.toLowerCase();
  const close = () => {
    open.value = false;
    typed.value = '';
  };
  const erase = async (event: Event) => {
    event.preventDefault();
    if (!matches) return;
    try {
      await send('wallet/erase-all');
      showToast({ text: t('settings_erased') });
      onErased();
    } catch (error) {
      tellFailure(error);
    }
    close();
  };
  return (
    <>
      <p class="soft">{t('settings_erase_hint')}</p>
      <div class="actions">
        <Button
          look="danger"
          onClick={() => {
            open.value = true;
          }}
        >
          {t('settings_erase_button')}
        </Button>
      </div>
      <Dialog title={t('settings_erase')} open={open.value} onClose={close}>
        <form class="stack" onSubmit={erase}>
          <p>{t('settings_erase_warning')}</p>
          <Field label={t('settings_erase_type', word)}>
            <input
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={typed.value}
              onInput={(event: Event) => {
                typed.value = (event.currentTarget as HTMLInputElement).value;
              }}
            />
          </Field>
          <div class="actions">
            <Button type="submit" look="danger" disabled={!matches}>
              {t('settings_erase_button')}
            </Button>
            <Button look="plain" onClick={close}>
              {t('settings_erase_keep')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
