import { EllipsisVertical, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/i18n.ts';
import { IconButton } from '../ui/Button.tsx';

interface PanelPartsProps {
  head: ComponentChildren;
  /** The list of choices, while it is open. */
  menu?: ComponentChildren;
  children: ComponentChildren;
  foot?: ComponentChildren;
  onMenu: () => void;
  onClose: () => void;
}

/** What stands in a panel: a heading that stays, a body that scrolls, a foot. */
export function PanelParts({ head, menu, children, foot, onMenu, onClose }: PanelPartsProps) {
  return (
    <>
      <header class="page-head">
        <div class="page-head-text">{head}</div>
        <IconButton
          icon={EllipsisVertical}
          label={t('page_menu')}
          data-shows
          aria-expanded={Boolean(menu)}
          onClick={onMenu}
        />
        <IconButton icon={X} label={t('page_close')} data-shows onClick={onClose} />
      </header>
      {menu}
      <div class="page-body">{children}</div>
      {foot && <footer class="page-foot">{foot}</footer>}
    </>
  );
}

interface PanelFrameProps extends PanelPartsProps {
  label: string;
  element: (panel: HTMLElement | null) => void;
}

/** What floats over a page. */
export function PanelFrame({ label, element, ...parts }: PanelFrameProps) {
  return (
    <section ref={element} class="page-surface page-panel" role="dialog" aria-label={label} tabIndex={-1}>
      <PanelParts {...parts} />
    </section>
  );
}
