import type { CoveredRequirement } from '../../utils/gap/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Chip, chipText } from './Chip.tsx';
import { Choices, type HideScope } from './Choices.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { ReportBody, ReportHead } from './Report.tsx';
import type { View } from './session.ts';

export interface OverlayState {
  view: View;
  open: boolean;
  menu: boolean;
  note: string;
}

export interface OverlayEvents {
  chip(element: HTMLButtonElement | null): void;
  panel(element: HTMLElement | null): void;
  toggle(): void;
  close(): void;
  menu(): void;
  quote(row: CoveredRequirement): void;
  retry(): void;
  hide(scope: HideScope): void;
  move(corner: { top: boolean; left: boolean }): void;
  open(view: 'wallet' | 'settings'): void;
}

/** Everything that is drawn on a posting: the chip, its panel, and a voice that is always there. */
export function Overlay({ state, on }: { state: OverlayState; on: OverlayEvents }) {
  const { view, open, menu, note } = state;
  return (
    <>
      {view.kind !== 'nothing' && <Chip view={view} open={open} element={on.chip} onOpen={on.toggle} />}
      {view.kind !== 'nothing' && open && (
        <PanelFrame
          label={t('page_panel')}
          head={<ReportHead view={view} />}
          menu={
            menu ? (
              <Choices onHide={on.hide} onMove={on.move} onSettings={() => on.open('settings')} />
            ) : undefined
          }
          foot={
            <Button look="plain" onClick={() => on.open('wallet')}>
              {t('page_open_wallet')}
            </Button>
          }
          element={on.panel}
          onMenu={on.menu}
          onClose={on.close}
        >
          <ReportBody view={view} note={note} onQuote={on.quote} onRetry={on.retry} />
        </PanelFrame>
      )}
      <div class="page-voice" role="status">
        {note || chipText(view)}
      </div>
    </>
  );
}
