import type { Credential } from '../../../utils/credentials/types.ts';
import { t } from '../../../utils/platform/i18n.ts';
import type { Verdict } from '../../../utils/verification/types.ts';
import { CheckList } from '../../verify/CheckList.tsx';
import { VerdictBadge } from '../../verify/VerdictBadge.tsx';

interface PartsProps {
  credential: Credential;
  verdict: Verdict | undefined;
}

/** The credentials inside a container, each with its own verdict. */
export function Parts({ credential, verdict }: PartsProps) {
  if (credential.parts.length === 0) return null;
  return (
    <section class="detail-part">
      <h2 class="list-heading">{t('wallet_parts')}</h2>
      <ul>
        {credential.parts.map((part, i) => {
          const own = verdict?.parts?.[i];
          return (
            <li key={part.id} class="part">
              <details>
                <summary>
                  {part.name} <VerdictBadge verdict={own?.verdict} />
                </summary>
                <p class="soft">{part.issuer.name ?? part.issuer.id}</p>
                {own && <CheckList checks={own.checks} />}
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
