import type { LinkVerdict } from '../../utils/messages/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { ErrorNote } from '../overlay/ErrorNote.tsx';
import { Button } from '../ui/Button.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import { dateText } from '../ui/Time.tsx';
import { Unfindable } from '../ui/Unfindable.tsx';
import { CheckList } from '../verify/CheckList.tsx';
import { VerdictBadge } from '../verify/VerdictBadge.tsx';
import { compareNames } from './names.ts';
import type { Check } from './session.ts';

/** Whether the badge was made out to the person of the page, in one plain sentence. */
export function nameSentence(onBadge: string | undefined, person: string | undefined): string {
  if (!onBadge) return t('page_name_hidden');
  if (!person) return t('page_name_no_person', onBadge);
  return t(`page_name_${compareNames(onBadge, person)}`, onBadge, person);
}

const nameMark = { same: 'pass', other: 'warn', unknown: 'unknown' } as const;

interface DetailsProps {
  check: Check;
  person?: string | undefined;
  onSave: () => void;
}

/** What the check found: the verdict, whom the badge names, every check with its source; and the way into the wallet. */
export function Details({ check, person, onSave }: DetailsProps) {
  if (check.kind === 'failed')
    return (
      <div class="page-details">
        <ErrorNote code={check.code} />
      </div>
    );
  if (check.kind !== 'checked') return null;
  const { answer } = check;
  const match = compareNames(answer.recipientName, person);
  return (
    <div class="page-details">
      <VerdictBadge verdict={answer.verdict.verdict} proofLevel={answer.verdict.proofLevel} />
      <p class="page-facts">
        <Unfindable>{facts(answer)}</Unfindable>
      </p>
      <p class="page-name">
        <StateMark state={nameMark[match]} size={14} />
        <Unfindable>{nameSentence(answer.recipientName, person)}</Unfindable>
      </p>
      <CheckList checks={answer.verdict.checks} />
      {!answer.held && match !== 'other' && (
        <p class="page-save">
          <Button onClick={onSave} aria-label={t('page_save')}>
            <Unfindable>{t('page_save')}</Unfindable>
          </Button>
        </p>
      )}
    </div>
  );
}

function facts({ name, issuer, issuedOn, expiresOn, held }: LinkVerdict): string {
  return [
    name,
    issuer,
    issuedOn && t('page_issued', dateText(issuedOn)),
    expiresOn && t('page_expires', dateText(expiresOn)),
    held && t('page_held'),
  ]
    .filter(Boolean)
    .join(' · ');
}
