import { Crosshair, ListChecks } from 'lucide';
import type { TabReport } from '../../utils/messages/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { GapCounts, GapSummary } from '../gap/GapSummary.tsx';
import { nothingHeldText } from '../gap/nothing-held.ts';
import { Button } from '../ui/Button.tsx';
import { Meter } from '../ui/Meter.tsx';
import { StateMark } from '../ui/StateMark.tsx';

export interface PageCardProps {
  report: TabReport;
  /** Called in the click itself, so that permission may be asked for. */
  onTurnOn: (host: string) => void;
  /** Draws on the page in front. */
  onDraw: () => void;
  onShowGap: () => void;
}

/** What stands on the page in front, in one card. */
export function PageCard(props: PageCardProps) {
  const { report } = props;
  if (report.gap) return <GapCard {...props} gap={report.gap} />;
  if (report.shown && report.shown.credentials.length > 0)
    return <ShownCard {...props} shown={report.shown} />;
  if (report.access === 'off' && report.host) return <OffCard {...props} host={report.host} />;
  if (report.kind === 'posting') return <UncomparedCard {...props} />;
  return <p class="page-nothing">{t(nothingKey(report))}</p>;
}

function UncomparedCard({ onDraw }: PageCardProps) {
  return (
    <div class="page-card">
      <p>{t('popup_page_posting')}</p>
      <div class="actions">
        <Button icon={Crosshair} look="primary" onClick={onDraw}>
          {t('popup_compare')}
        </Button>
      </div>
    </div>
  );
}

/** Why there is nothing to compare or check; never the same as "no gaps". */
function nothingKey({ access, kind }: TabReport): string {
  if (access === 'never') return 'popup_page_never';
  const known = ['apply', 'list', 'loading', 'closed'] as const;
  const is = known.find((word) => word === kind);
  return is ? `popup_page_${is}` : 'popup_page_none';
}

function GapCard({ gap, onDraw, onShowGap }: PageCardProps & { gap: NonNullable<TabReport['gap']> }) {
  const nothingHeld = nothingHeldText(gap);
  const comparable = gap.basis !== 'none' && gap.counts.total > 0;
  return (
    <div class="page-card">
      <div class="page-card-head">
        {comparable && gap.readiness !== null && (
          <Meter
            value={gap.readiness}
            label={t('gap_readiness')}
            text={String(Math.round(gap.readiness * 100))}
          />
        )}
        <div class="page-card-words">
          <GapSummary report={gap} />
          <p class="page-card-title">{[gap.title, gap.company].filter(Boolean).join(' · ')}</p>
        </div>
      </div>
      {comparable && <GapCounts counts={gap.counts} />}
      {nothingHeld && <p class="soft">{nothingHeld}</p>}
      {gap.basis === 'none' && <p class="soft">{t('gap_no_section_note')}</p>}
      <div class="actions">
        {gap.rows.length > 0 && (
          <Button icon={ListChecks} onClick={onShowGap}>
            {t('popup_show_requirements')}
          </Button>
        )}
        <Button icon={Crosshair} look="plain" onClick={onDraw}>
          {t('popup_show_on_page')}
        </Button>
      </div>
    </div>
  );
}

function ShownCard({ shown, onDraw }: PageCardProps & { shown: NonNullable<TabReport['shown']> }) {
  return (
    <div class="page-card">
      {shown.person && <p class="page-card-title">{t('popup_shown_of', shown.person)}</p>}
      <ul class="shown">
        {shown.credentials.slice(0, 5).map((credential) => (
          <li key={credential.url}>
            <StateMark state="unchecked" size={14} />
            <span>{credential.name ?? new URL(credential.url).host}</span>
          </li>
        ))}
      </ul>
      {shown.credentials.length > 5 && (
        <p class="soft">{t('popup_shown_more', String(shown.credentials.length - 5))}</p>
      )}
      <div class="actions">
        <Button icon={Crosshair} look="primary" onClick={onDraw}>
          {t('popup_verify_on_page')}
        </Button>
      </div>
    </div>
  );
}

function OffCard({ host, onTurnOn, onDraw }: PageCardProps & { host: string }) {
  return (
    <div class="page-card">
      <p>{t('popup_off', host)}</p>
      <div class="actions">
        <Button look="primary" onClick={() => onTurnOn(host)}>
          {t('popup_turn_on')}
        </Button>
        <Button icon={Crosshair} look="plain" onClick={onDraw}>
          {t('popup_check_once')}
        </Button>
      </div>
    </div>
  );
}
