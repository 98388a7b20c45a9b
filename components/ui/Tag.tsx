import type { ComponentChildren } from 'preact';

/** A short word that labels: a skill, a format. It does nothing when clicked. */
export function Tag({ children, title }: { children: ComponentChildren; title?: string }) {
  return (
    <span class="tag" title={title}>
      {children}
    </span>
  );
}
