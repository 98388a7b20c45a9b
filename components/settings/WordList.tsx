import { useSignal } from '@preact/signals';
import { X } from 'lucide';
import { useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { readTrustedIssuer } from '../../utils/settings/trusted-issuers.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';

type Kind = 'email' | 'host' | 'issuer';

interface WordListProps {
  label: string;
  hint: string;
  words: readonly string[];
  kind: Kind;
  onChange: (words: readonly string[]) => void;
}

/** A list of hosts, addresses or issuers that grows and shrinks by one. */
export function WordList({ label, hint, words, kind, onChange }: WordListProps) {
  const input = useRef<HTMLInputElement>(null);
  const typed = useSignal('');
  const error = useSignal<string | undefined>(undefined);
  const add = (event: Event) => {
    event.preventDefault();
    const word = tidy(typed.value, kind);
    error.value = word ? undefined : t(`settings_not_${kind}`);
    if (!word) return input.current?.focus();
    typed.value = '';
    if (!words.includes(word)) onChange([...words, word]);
  };
  const remove = (word: string) => {
    onChange(words.filter((other) => other !== word));
    input.current?.focus();
  };
  return (
    <form class="words" noValidate onSubmit={add}>
      <Field label={label} hint={hint} error={error.value}>
        <input
          ref={input}
          type="text"
          inputMode={inputModes[kind]}
          autocomplete="off"
          spellcheck={false}
          value={typed.value}
          onInput={(event: Event) => {
            typed.value = (event.currentTarget as HTMLInputElement).value;
          }}
        />
      </Field>
      <Button type="submit">{t('wallet_add')}</Button>
      <ul class="words-list">
        {words.map((word) => (
          <li key={word}>
            <span>{word}</span>
            <IconButton icon={X} label={t('settings_remove', word)} onClick={() => remove(word)} />
          </li>
        ))}
      </ul>
    </form>
  );
}

const inputModes = { email: 'email', host: 'url', issuer: 'text' } as const;

/** A host name from whatever was typed, a link included; or an address; or an issuer. undefined: none of these. */
export function tidy(text: string, kind: Kind): string | undefined {
  if (kind === 'issuer') return readTrustedIssuer(text);
  const word = text.trim().toLowerCase();
  if (kind === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(word) ? word : undefined;
  const url = /^https?:\/\//.test(word) ? word : `https://${word}`;
  const host = word && URL.canParse(url) ? new URL(url).hostname : '';
  return host.includes('.') ? host : undefined;
}
