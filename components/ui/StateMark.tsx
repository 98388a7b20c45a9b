import { h } from 'preact';
import { type MarkState, markShapes } from './mark-shapes.ts';

export type { MarkState };

interface StateMarkProps {
  state: MarkState;
  /** Side in px. */
  size?: number;
  /** What it says aloud. Leave out where the words stand beside it. */
  label?: string;
}

/** A state as a shape first and a colour second; the same wherever a state is shown. */
export function StateMark({ state, size = 16, label }: StateMarkProps) {
  return (
    <svg
      class={`mark mark-${state}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      role={label ? 'img' : 'presentation'}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {markShapes[state].map(([tag, attrs]) => h(tag, attrs))}
    </svg>
  );
}
