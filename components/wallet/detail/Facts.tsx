import type { ComponentChildren } from 'preact';
import type { WalletEntry } from '../../../utils/messages/types.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Time } from '../../ui/Time.tsx';

/** What the credential says, as proven where a server states it: who, when, for what. */
export function Facts({ entry }: { entry: WalletEntry }) {
  const credential = entry.verdictDetail?.authoritative ?? entry.credential;
  const { issuer, recipient } = credential;
  const link = [credential.credentialId, entry.sourceUrl].find(isHttps);
  return (
    <section class="detail-part">
      <h2 class="list-heading">{t('wallet_facts')}</h2>
      <dl class="facts">
        <Fact name={t('wallet_issuer')}>
          <Issuer proven={entry.verdictDetail?.provenIssuer} claimed={issuer.name ?? issuer.id} />
        </Fact>
        <Fact name={t('wallet_recipient')}>{recipient.name ?? plainRecipient(recipient)}</Fact>
        <Fact name={t('wallet_issued')}>{credential.issuedOn && <Time iso={credential.issuedOn} />}</Fact>
        <Fact name={t('wallet_expires')}>
          {credential.expiresOn ? <Time iso={credential.expiresOn} /> : t('wallet_no_expiry')}
        </Fact>
        <Fact name={t('wallet_description')}>{credential.description}</Fact>
        <Fact name={t('wallet_criteria')}>{credential.criteria}</Fact>
        <Fact name={t('wallet_format')}>{t(`wallet_format_${credential.format.replace(/\W/g, '_')}`)}</Fact>
        <Fact name={t('wallet_link')}>
          {link && (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {new URL(link).host}
            </a>
          )}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What was proven comes first; the name is the issuer's own claim. */
function Issuer({ proven, claimed }: { proven: string | undefined; claimed: string | undefined }) {
  if (!proven) return <>{claimed ? t('wallet_issuer_claimed', claimed) : t('wallet_issuer_unknown')}</>;
  return (
    <>
      <strong title={proven}>{shortDid(proven)}</strong>
      {claimed && <span class="soft"> {t('wallet_issuer_calls_itself', claimed)}</span>}
    </>
  );
}

/** A key as a name is for machines: its ends are enough to tell it from another. */
function shortDid(id: string): string {
  return /^did:(?:key|jwk|ion):/.test(id) && id.length > 32 ? `${id.slice(0, 16)}…${id.slice(-6)}` : id;
}

function plainRecipient(recipient: WalletEntry['credential']['recipient']): string | undefined {
  if (recipient.hashed) return t('wallet_recipient_hashed');
  return recipient.identity ?? recipient.id;
}

function isHttps(url: string | undefined): url is string {
  return url !== undefined && /^https:/i.test(url) && URL.canParse(url);
}
