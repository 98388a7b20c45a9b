import type { ComponentChildren } from 'preact';
import { Icon, type IconShape } from './Icon.tsx';

interface EmptyStateProps {
  icon: IconShape;
  /** The fact, in one line. */
  title: string;
  /** The next step. */
  hint?: string;
  /** At most two buttons. */
  children?: ComponentChildren;
}

export function EmptyState({ icon, title, hint, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <Icon shape={icon} size={32} />
      <p class="empty-title">{title}</p>
      {hint && <p class="empty-hint">{hint}</p>}
      {children && <div class="actions">{children}</div>}
    </div>
  );
}
