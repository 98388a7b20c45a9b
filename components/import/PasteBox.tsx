import { useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';

interface PasteBoxProps {
  busy: boolean;
  /** What stands in the box at first. */
  text?: string | undefined;
  /** One entry for a credential, one for each line when every line is a link. */
  onTake: (given: readonly string[]) => void;
}

/** A box for a credential's text, or for links to credentials, one a line. */
export function PasteBox({ busy, text = '', onTake }: PasteBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const given = splitLinks(box.current?.value ?? '');
    if (given.length === 0) box.current?.focus();
    else onTake(given);
  };
  return (
    <form class="stack" onSubmit={submit}>
      <Field label={t('wallet_paste_label')} hint={t('wallet_paste_hint')}>
        <textarea ref={box} rows={5} defaultValue={text} spellcheck={false} autocomplete="off" />
      </Field>
      <div class="actions">
        <Button type="submit" look="primary" disabled={busy}>
          {t(busy ? 'wallet_adding' : 'wallet_add')}
        </Button>
      </div>
    </form>
  );
}

/** Lines of links are several things; any other text is one. */
export function splitLinks(text: string): string[] {
  const lines = text.split(/\s+/).filter(Boolean);
  if (lines.length > 0 && lines.every((line) => /^https?:\/\//i.test(line))) return lines;
  return text.trim() ? [text] : [];
}
