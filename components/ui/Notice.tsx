import type { ComponentChildren } from 'preact';
import { type MarkState, StateMark } from './StateMark.tsx';

interface NoticeProps {
  state?: MarkState;
  /** Said at once by screen readers: for what just went wrong. */
  urgent?: boolean;
  children: ComponentChildren;
}

/** A fact that stands on the page, with its mark and its next step. */
export function Notice({ state = 'warn', urgent = false, children }: NoticeProps) {
  return (
    <div class="notice" role={urgent ? 'alert' : undefined}>
      <StateMark state={state} />
      <div class="notice-body">{children}</div>
    </div>
  );
}
