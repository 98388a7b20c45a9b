import type { Coverage } from '../../utils/gap/types.ts';
import type { CheckResult, VerdictWord } from '../../utils/verification/types.ts';

/** Everything that has a state: a requirement's coverage, a credential's verdict, one check. */
export type MarkState = Coverage | VerdictWord | CheckResult | 'unchecked';

type Shape =
  | 'disc-check'
  | 'ring-check'
  | 'half'
  | 'dotted'
  | 'open'
  | 'check'
  | 'triangle'
  | 'cross'
  | 'question'
  | 'dash';

const shapes: Readonly<Record<MarkState, Shape>> = {
  proven: 'disc-check',
  claimed: 'half',
  related: 'dotted',
  missing: 'open',
  verified: 'disc-check',
  attested: 'ring-check',
  expired: 'triangle',
  revoked: 'cross',
  invalid: 'cross',
  unverifiable: 'question',
  unreachable: 'question',
  unchecked: 'dash',
  pass: 'check',
  warn: 'triangle',
  fail: 'cross',
  unknown: 'question',
};

const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 } as const;
const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
const ring = <circle cx="8" cy="8" r="6.25" {...stroke} />;

function draw(shape: Shape) {
  switch (shape) {
    case 'disc-check':
      return (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path class="mark-cut" d="m4.9 8.2 2.2 2.2 4-4.6" fill="none" stroke-width="1.75" {...round} />
        </>
      );
    case 'ring-check':
      return (
        <>
          {ring}
          <path d="m5.2 8.1 2 2 3.6-4.1" {...stroke} {...round} />
        </>
      );
    case 'half':
      return (
        <>
          {ring}
          <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" fill="currentColor" />
        </>
      );
    case 'dotted':
      return (
        <circle
          cx="8"
          cy="8"
          r="6"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
          stroke-dasharray="0 3.77"
        />
      );
    case 'open':
      return ring;
    case 'check':
      return <path d="m3 8.5 3.4 3.4L13 4.6" {...stroke} stroke-width="2" {...round} />;
    case 'triangle':
      return (
        <>
          <path d="M8 2 14.6 13.6H1.4Z" {...stroke} {...round} />
          <path d="M8 6.2v3.2M8 11.6v.01" {...stroke} {...round} />
        </>
      );
    case 'cross':
      return <path d="m3.8 3.8 8.4 8.4m0-8.4-8.4 8.4" {...stroke} stroke-width="2" {...round} />;
    case 'question':
      return (
        <>
          {ring}
          <path d="M6.2 6.4a1.85 1.85 0 1 1 2.7 1.7c-.6.3-.9.6-.9 1.1M8 11.5v.01" {...stroke} {...round} />
        </>
      );
    case 'dash':
      return (
        <>
          {ring}
          <path d="M5.5 8h5" {...stroke} {...round} />
        </>
      );
  }
}

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
      {draw(shapes[state])}
    </svg>
  );
}
