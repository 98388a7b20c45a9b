import { t } from '../../utils/platform/i18n.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { Unfindable } from '../ui/Unfindable.tsx';
import { verdictText } from '../verify/VerdictBadge.tsx';
import type { Item } from './session.ts';

interface VerifyProps {
  item: Item;
  onVerify: () => void;
  onOpen: () => void;
}

/** What a credential is called, by the page or, once checked, by itself. */
export function nameOf({ shown, check }: Item): string {
  return (check.kind === 'checked' && check.answer.name) || shown.name || shown.provider;
}

/** The face of one credential's state: to check, checking, its verdict. One click does the next thing. */
export function Verify({ item, onVerify, onOpen }: VerifyProps) {
  const { check, shown } = item;
  if (shown.proof === 'page-only')
    return (
      <a
        class="page-verify"
        href={shown.url}
        target="_blank"
        rel="noopener noreferrer"
        title={t('page_only_note')}
      >
        {t('page_only')}
      </a>
    );
  switch (check.kind) {
    case 'unchecked':
      return (
        <button
          type="button"
          class="page-verify"
          title={t('page_verify_note')}
          aria-label={t('page_verify_name', nameOf(item))}
          onClick={onVerify}
        >
          <StateMark state="unchecked" size={14} />
          {t('page_verify')}
        </button>
      );
    case 'checking':
      return (
        <span class="page-verify page-verify-busy" aria-busy="true">
          {t('page_verifying')}
        </span>
      );
    case 'checked': {
      const { verdict } = check.answer.verdict;
      return (
        <button
          type="button"
          class="page-verify"
          data-shows
          aria-label={t('page_verdict_name', nameOf(item), verdictText(verdict))}
          onClick={onOpen}
        >
          <StateMark state={verdict} size={14} />
          <Unfindable>{verdictText(verdict)}</Unfindable>
        </button>
      );
    }
    case 'failed':
      return (
        <button
          type="button"
          class="page-verify"
          data-shows
          aria-label={t('page_verdict_name', nameOf(item), verdictText('unverifiable'))}
          onClick={onOpen}
        >
          <StateMark state="unknown" size={14} />
          <Unfindable>{verdictText('unverifiable')}</Unfindable>
        </button>
      );
  }
}
