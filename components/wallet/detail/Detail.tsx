import { useSignal } from '@preact/signals';
import { Download, RefreshCw, Trash2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { WalletEntry } from '../../../utils/messages/types.ts';
import { t } from '../../../utils/platform/i18n.ts';
import type { Ports } from '../../ports.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Time } from '../../ui/Time.tsx';
import { showToast } from '../../ui/toasts.ts';
import { codeOf, errorSentence } from '../../ui/words.ts';
import { CheckList } from '../../verify/CheckList.tsx';
import { VerdictBadge, verdictText } from '../../verify/VerdictBadge.tsx';
import type { WalletModel } from '../model.ts';
import { Picture } from '../Picture.tsx';
import { AskHosts } from './AskHosts.tsx';
import { Facts } from './Facts.tsx';
import { Further } from './Further.tsx';
import { Parts } from './Parts.tsx';
import { Skills } from './Skills.tsx';
import type { SkillEdit } from './skill-edit.ts';

interface DetailProps {
  id: string;
  wallet: WalletModel;
  ports: Pick<Ports, 'requestHosts'>;
  onDownload: (id: string) => void;
  /** After a delete there is nothing left to show here. */
  onGone: () => void;
}

/** One credential: verdict, every check, what it stands for, and what can be done with it. */
export function Detail({ id, wallet, ports, onDownload, onGone }: DetailProps) {
  const entry = useSignal<WalletEntry | null>(null);
  const failure = useSignal<string | null>(null);
  const busy = useSignal(false);

  const follow = async (answer: Promise<WalletEntry>) => {
    busy.value = true;
    failure.value = null;
    try {
      entry.value = await answer;
    } catch (error) {
      failure.value = codeOf(error);
    }
    busy.value = false;
  };
  useEffect(() => {
    follow(wallet.get(id));
  }, [id]);

  const verify = async () => {
    await follow(wallet.verify(id));
    const verdict = entry.value?.verdict;
    if (!failure.value) showToast({ text: t('wallet_checked_now', verdictText(verdict)) });
  };
  const edits = useRef(Promise.resolve());
  const edit = (change: (entry: WalletEntry) => SkillEdit) => {
    edits.current = edits.current.then(async () => {
      if (entry.value?.id === id) await follow(wallet.editSkills(id, change(entry.value)));
    });
  };
  const remove = (shown: WalletEntry) => {
    onGone();
    wallet.remove(shown);
  };

  const shown = entry.value;
  return (
    <article class="detail" aria-busy={busy.value}>
      {failure.value && (
        <Notice urgent state="unknown">
          {errorSentence(failure.value)}
        </Notice>
      )}
      {!shown && !failure.value && <Skeleton />}
      {shown && (
        <>
          <Head entry={shown} />
          <div class="actions">
            <Button icon={RefreshCw} disabled={busy.value} onClick={verify}>
              {t(busy.value ? 'wallet_checking' : 'wallet_verify')}
            </Button>
            <Button icon={Download} onClick={() => onDownload(id)}>
              {t('wallet_download')}
            </Button>
            <IconButton icon={Trash2} label={t('wallet_delete')} onClick={() => remove(shown)} />
          </div>
          <AskHosts
            verdict={shown.verdictDetail}
            ports={ports}
            busy={busy.value}
            onAsked={() => void verify()}
          />
          <Checks entry={shown} />
          <Skills entry={shown} wallet={wallet} onEdit={edit} />
          <Facts entry={shown} />
          <Further entry={shown} />
          <Parts credential={shown.credential} verdict={shown.verdictDetail} />
        </>
      )}
    </article>
  );
}

function Head({ entry }: { entry: WalletEntry }) {
  return (
    <header class="detail-head">
      <Picture image={entry.image} name={entry.name} size={56} />
      <div>
        <h1 class="detail-name">{entry.name}</h1>
        <VerdictBadge verdict={entry.verdict} proofLevel={entry.verdictDetail?.proofLevel} />
        {entry.checkedAt && (
          <p class="soft">
            {t('wallet_checked_at')} <Time iso={entry.checkedAt} show="moment" />
          </p>
        )}
      </div>
    </header>
  );
}

function Checks({ entry }: { entry: WalletEntry }) {
  const checks = entry.verdictDetail?.checks ?? [];
  return (
    <section class="detail-part">
      <h2 class="list-heading">{t('wallet_checks')}</h2>
      {checks.length > 0 ? <CheckList checks={checks} /> : <p class="soft">{t('wallet_no_checks')}</p>}
    </section>
  );
}
