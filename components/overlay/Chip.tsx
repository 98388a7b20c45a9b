import { t } from '../../utils/platform/i18n.ts';
import { gapSummaryText } from '../gap/GapSummary.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import type { View } from './session.ts';

interface ChipProps {
  view: View;
  open: boolean;
  element: (chip: HTMLButtonElement | null) => void;
  onOpen: () => void;
}

/** The one mark on a posting: how much of it is met, and how much there is to learn. */
export function Chip({ view, open, element, onOpen }: ChipProps) {
  return (
    <button
      ref={element}
      type="button"
      class="page-surface page-chip"
      data-shows
      aria-expanded={open}
      aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight"
      title={t('page_chip_hint')}
      onClick={onOpen}
    >
      <ChipFace view={view} />
    </button>
  );
}

function ChipFace({ view }: { view: View }) {
  if (view.kind !== 'report')
    return (
      <>
        <StateMark state={view.kind === 'error' ? 'warn' : 'unchecked'} size={14} />
        {chipText(view)}
      </>
    );
  const { counts } = view.report;
  const text = chipText(view);
  const [met, rest] = text.split(' · ');
  if (rest === undefined)
    return (
      <>
        <StateMark state="unknown" size={14} />
        {text}
      </>
    );
  return (
    <>
      {counts.met > 0 && (
        <StateMark state={counts.claimed > counts.proven ? 'claimed' : 'proven'} size={14} />
      )}
      {met} <span aria-hidden="true">·</span>
      {counts.missing > 0 && <StateMark state="missing" size={14} />}
      {rest}
    </>
  );
}

/** What the chip says, also said aloud when it changes. */
export function chipText(view: View): string {
  switch (view.kind) {
    case 'report':
      return gapSummaryText(view.report);
    case 'nothing':
      return '';
    default:
      return t(`page_${view.kind}`);
  }
}
