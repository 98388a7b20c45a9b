import type { ComponentChildren } from 'preact';
import { Icon, type IconShape } from './Icon.tsx';

export interface TabItem<K extends string> {
  key: K;
  label: string;
  icon?: IconShape;
}

interface TabsProps<K extends string> {
  label: string;
  items: readonly TabItem<K>[];
  current: K;
  children?: ComponentChildren;
}

/** The page's views as links to `#<key>`: they survive a reload, open in a new tab and go back. */
export function Tabs<K extends string>({ label, items, current, children }: TabsProps<K>) {
  return (
    <nav class="tabs" aria-label={label}>
      {items.map((item) => (
        <a
          key={item.key}
          class="tab"
          href={`#${item.key}`}
          aria-current={item.key === current ? 'page' : undefined}
        >
          {item.icon && <Icon shape={item.icon} />}
          {item.label}
        </a>
      ))}
      {children}
    </nav>
  );
}
