import { useId, useRef } from 'preact/hooks';
import { IconButton } from './Button.tsx';
import { Icon, type IconShape } from './Icon.tsx';

export interface MenuItem {
  label: string;
  icon?: IconShape;
  run: () => void;
}

interface MenuProps {
  label: string;
  icon: IconShape;
  items: readonly MenuItem[];
}

/** A button that opens a short list of actions. The platform's popover closes it and gives focus back. */
export function Menu({ label, icon, items }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[(to + buttons.length) % buttons.length]?.focus();
  };
  const onToggle = (event: Event) => {
    if ('newState' in event && event.newState === 'open') list.current?.querySelector('button')?.focus();
  };
  return (
    <div class="menu">
      <IconButton icon={icon} label={label} aria-haspopup="menu" popovertarget={id} />
      <div
        ref={list}
        id={id}
        class="menu-list"
        role="menu"
        tabIndex={-1}
        popover="auto"
        onBeforeToggle={() => place(list.current)}
        onToggle={onToggle}
        onKeyDown={step}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            class="menu-item"
            onClick={() => {
              list.current?.hidePopover();
              item.run();
            }}
          >
            {item.icon && <Icon shape={item.icon} />}
            {item.label}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Under its button, ends aligned. Anchored by hand: not every browser we support has CSS anchors. */
function place(list: HTMLElement | null): void {
  const button = list?.parentElement?.querySelector('button')?.getBoundingClientRect();
  if (!list || !button) return;
  const rtl = getComputedStyle(list).direction === 'rtl';
  const end = rtl ? button.left : document.documentElement.clientWidth - button.right;
  list.style.insetBlockStart = `${button.bottom}px`;
  list.style.insetInlineEnd = `${Math.max(0, end)}px`;
}
