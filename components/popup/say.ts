import { t } from '../../utils/platform/i18n.ts';
import type { IntakeResult } from '../import/intake.ts';
import { showToast } from '../ui/toasts.ts';
import { count, errorSentence } from '../ui/words.ts';
import { verdictText } from '../verify/VerdictBadge.tsx';

/** Says in a toast how adding went: one thing by name, several by number. */
export function sayIntake(results: readonly IntakeResult[]): void {
  const text = intakeText(results);
  if (text) showToast({ text });
}

export function intakeText(results: readonly IntakeResult[]): string {
  const [first] = results;
  if (!first) return '';
  if (results.length === 1) {
    if (!first.item) return errorSentence(first.code ?? 'internal/unexpected');
    return t(`wallet_${first.outcome}`, first.item.name, verdictText(first.item.verdict));
  }
  const parts = (['added', 'restored', 'duplicate', 'failed'] as const)
    .map((outcome) => ({ outcome, n: results.filter((result) => result.outcome === outcome).length }))
    .filter(({ n }) => n > 0)
    .map(({ outcome, n }) => count(`wallet_count_${outcome}`, n));
  return `${parts.join(', ')}.`;
}
