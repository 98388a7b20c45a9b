import { Search } from 'lucide';
import type { RefObject } from 'preact';
import { t } from '../../../utils/platform/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { ListHandle } from './WalletList.tsx';

interface SearchFieldProps {
  query: string;
  onQuery: (query: string) => void;
  /** ↓ goes into this list. */
  list: RefObject<ListHandle | null>;
  input: RefObject<HTMLInputElement | null>;
}

/** The search above a list of credentials. */
export function SearchField({ query, onQuery, list, input }: SearchFieldProps) {
  return (
    <div class="search">
      <Icon shape={Search} />
      <input
        ref={input}
        class="control"
        type="search"
        value={query}
        placeholder={t('wallet_search')}
        aria-label={t('wallet_search')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          list.current?.focusFirst();
        }}
      />
    </div>
  );
}
