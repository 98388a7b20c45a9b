import { EllipsisVertical, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/i18n.ts';
import { IconButton } from '../ui/Button.tsx';

interface PanelFrameProps {
  label: string;
  head: ComponentChildren;
  /** The list of choices, while it is open. */
  menu?: ComponentChildren;
  children: ComponentChildren;
  foot?: ComponentChildren;
  element: (panel: HTMLElement | null) => void;
  onMenu: () => void;
  onClose: () => void;
}

/** What floats over a page: a heading that stays, a body that scrolls, a foot. */
export function PanelFrame({ label, head, menu, children, foot, element, onMenu, onClose }: PanelFrameProps) {
  return (
    <section ref={element} class="page-surface page-panel" role="dialog" aria-label={label} tabIndex={-1}>
      <header class="page-head">
        <div class="page-head-text">{head}</div>
        <IconButton
          icon={EllipsisVertical}
          label={t('page_menu')}
          data-shows
          aria-expanded={menu !== undefined}
          onClick={onMenu}
        />
        <IconButton icon={X} label={t('page_close')} data-shows onClick={onClose} />
      </header>
      {menu}
      <div class="page-body">{children}</div>
      {foot && <footer class="page-foot">{foot}</footer>}
    </section>
  );
}
