import { t } from '../../utils/platform/i18n.ts';
import type { Check } from '../../utils/verification/types.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { Unfindable } from '../ui/Unfindable.tsx';
import { messageOr } from '../ui/words.ts';

/** The check's sentence in the reader's language: message `verify_check_<code>`, `$1` … being its params in order. */
export function checkSentence(check: Check): string {
  const key = `verify_check_${check.code.replace(/[^a-z0-9]/gi, '_')}`;
  return messageOr(key, check.sentence, ...Object.values(check.params ?? {}));
}

/** Every check as shape and sentence, what went wrong first, each with where the fact came from. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const order = { fail: 0, warn: 1, unknown: 2, pass: 3 } as const;
  const sorted = checks.toSorted((a, b) => order[a.result] - order[b.result]);
  return (
    <ul class="checks">
      {sorted.map((check) => (
        <li key={`${check.check} ${check.code} ${check.sentence}`} class="check">
          <StateMark state={check.result} size={14} label={t(`verify_result_${check.result}`)} />
          <span>
            <Unfindable>{checkSentence(check)}</Unfindable>
            <Source source={check.source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Source({ source }: { source: string | undefined }) {
  const text = source && sourceText(source);
  return text ? (
    <cite class="check-source">
      <Unfindable>{text}</Unfindable>
    </cite>
  ) : null;
}

/** A source is a URL that was read, or a word: `credential`, `self-certifying`. A word without a message says nothing. */
function sourceText(source: string): string {
  if (URL.canParse(source)) return t('verify_source_url', new URL(source).host || source);
  return messageOr(`verify_source_${source.replace(/\W/g, '_')}`, '');
}
