import type { ComponentChildren } from 'preact';
import type { Credential, Result } from '../../../utils/credentials/types.ts';
import type { WalletEntry } from '../../../utils/messages/types.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { CheckList } from '../../verify/CheckList.tsx';
import { VerdictBadge } from '../../verify/VerdictBadge.tsx';

/** What else the credential carries: results, evidence, frameworks, the word of others, a newer version. */
export function Further({ entry }: { entry: WalletEntry }) {
  const credential = entry.verdictDetail?.authoritative ?? entry.credential;
  return (
    <>
      <Section title={t('wallet_results')} items={(credential.results ?? []).map(resultText)} />
      <Section title={t('wallet_evidence')} items={credential.evidence.map(evidenceItem)} />
      <Section title={t('wallet_alignments')} items={credential.alignments.map(alignmentItem)} />
      <Endorsements credential={credential} verdicts={entry.verdictDetail?.endorsements} />
      {credential.refresh && (
        <section class="detail-part">
          <h2 class="list-heading">{t('wallet_refresh')}</h2>
          <p class="soft">
            <Outward url={credential.refresh.url}>{credential.refresh.type}</Outward>
          </p>
        </section>
      )}
    </>
  );
}

function Section({ title, items }: { title: string; items: readonly ComponentChildren[] }) {
  if (items.length === 0) return null;
  return (
    <section class="detail-part">
      <h2 class="list-heading">{title}</h2>
      <ul>
        {items.map((item, at) => (
          <li key={at} class="part">
            {item}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Final grade: A- of A", "Crust: Crackling" … */
function resultText({ name, value, level, status, best, required }: Result): string {
  const reached = [value, level, status].filter((one) => one !== undefined).join(', ');
  const whole = best === undefined ? reached : t('wallet_result_of', reached, best);
  const named = name === undefined ? whole : t('wallet_result_named', name, whole);
  return required === undefined ? named : t('wallet_result_required', named, required);
}

function evidenceItem({ id, name, narrative, description, genre }: Credential['evidence'][number]) {
  const words = narrative ?? description;
  return (
    <>
      <Outward url={id}>{name ?? genre ?? t('wallet_evidence_unnamed')}</Outward>
      {words && <p class="soft">{words}</p>}
    </>
  );
}

function alignmentItem({
  targetName,
  targetUrl,
  targetCode,
  targetFramework,
}: Credential['alignments'][number]) {
  const place = [targetFramework, targetCode].filter((one) => one !== undefined).join(', ');
  return (
    <>
      <Outward url={targetUrl}>{targetName}</Outward>
      {place !== '' && <p class="soft">{place}</p>}
    </>
  );
}

interface EndorsementsProps {
  credential: Credential;
  verdicts: readonly NonNullable<WalletEntry['verdictDetail']>[] | undefined;
}

/** Each with its own verdict; one that was not checked says so. */
function Endorsements({ credential, verdicts }: EndorsementsProps) {
  const items = (credential.endorsements ?? []).map(({ about, comment, issuer, hostedAt }, at) => {
    const own = verdicts?.[at];
    const by = own?.provenIssuer ?? issuer.name ?? issuer.id ?? hostedAt ?? '';
    return (
      <details key={by}>
        <summary>
          {by} <VerdictBadge verdict={own?.verdict} />
        </summary>
        <p class="soft">{t(`wallet_endorses_${about}`)}</p>
        {comment && <p>{comment}</p>}
        {own && <CheckList checks={own.checks} />}
      </details>
    );
  });
  return <Section title={t('wallet_endorsements')} items={items} />;
}

/** A link where the address is one that a browser may open, else only the words. */
function Outward({ url, children }: { url: string | undefined; children: ComponentChildren }) {
  if (url === undefined || !/^https:\/\//i.test(url) || !URL.canParse(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
