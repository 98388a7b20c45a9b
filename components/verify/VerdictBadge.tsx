import { t } from '../../utils/platform/i18n.ts';
import type { ProofLevel, VerdictWord } from '../../utils/verification/types.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { Unfindable } from '../ui/Unfindable.tsx';

interface VerdictBadgeProps {
  /** Leave out what was never checked. */
  verdict?: VerdictWord | undefined;
  /** Adds how it was proven: by signature, by the issuer's server … */
  proofLevel?: ProofLevel | undefined;
}

/** A verdict in words: "Verified", "Couldn't check" … */
export function verdictText(verdict?: VerdictWord): string {
  return t(`verify_verdict_${verdict ?? 'unchecked'}`);
}

/** Verdicts that rest on a proof that held; beside any other word "signature checked here" would mislead. */
const proven: ReadonlySet<VerdictWord | undefined> = new Set(['verified', 'attested', 'expired', 'revoked']);

/** The verdict as shape and word. */
export function VerdictBadge({ verdict, proofLevel }: VerdictBadgeProps) {
  return (
    <span class={`verdict verdict-${verdict ?? 'unchecked'}`}>
      <StateMark state={verdict ?? 'unchecked'} />
      <span class="verdict-word">
        <Unfindable>{verdictText(verdict)}</Unfindable>
      </span>
      {proofLevel && proofLevel !== 'claimed' && proven.has(verdict) && (
        <span class="verdict-proof">
          <Unfindable>{t(`verify_proof_${proofLevel}`)}</Unfindable>
        </span>
      )}
    </span>
  );
}
