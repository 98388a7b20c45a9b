import type { Coverage } from '../../utils/gap/types.ts';
import type { CheckResult, VerdictWord } from '../../utils/verification/types.ts';
import type { IconShape } from './Icon.tsx';

/** Everything that has a state: a requirement's coverage, a credential's verdict, one check. */
export type MarkState = Coverage | VerdictWord | CheckResult | 'unchecked';

const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 };
const bold = { ...stroke, 'stroke-width': 2 };
const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
const ring = ['circle', { cx: 8, cy: 8, r: 6.25, ...stroke }] as const;
const line = (d: string, look: typeof stroke = stroke) => ['path', { d, ...look, ...round }] as const;

const discCheck: IconShape = [
  ['circle', { cx: 8, cy: 8, r: 7, fill: 'currentColor' }],
  ['path', { class: 'mark-cut', d: 'm4.9 8.2 2.2 2.2 4-4.6', fill: 'none', 'stroke-width': 1.75, ...round }],
];
const half: IconShape = [ring, ['path', { d: 'M8 1.75a6.25 6.25 0 0 0 0 12.5z', fill: 'currentColor' }]];
const dotted: IconShape = [
  ['circle', { cx: 8, cy: 8, r: 6, ...bold, 'stroke-linecap': 'round', 'stroke-dasharray': '0 3.77' }],
];
const triangle: IconShape = [line('M8 2 14.6 13.6H1.4Z'), line('M8 6.2v3.2M8 11.6v.01')];
const cross: IconShape = [line('m3.8 3.8 8.4 8.4m0-8.4-8.4 8.4', bold)];
const question: IconShape = [ring, line('M6.2 6.4a1.85 1.85 0 1 1 2.7 1.7c-.6.3-.9.6-.9 1.1M8 11.5v.01')];

/** The shape of each state in a 16 × 16 box; a shape first and a colour second. */
export const markShapes: Readonly<Record<MarkState, IconShape>> = {
  proven: discCheck,
  claimed: half,
  related: dotted,
  missing: [ring],
  verified: discCheck,
  attested: [ring, line('m5.2 8.1 2 2 3.6-4.1')],
  expired: triangle,
  revoked: cross,
  invalid: cross,
  unverifiable: question,
  unreachable: question,
  unchecked: [ring, line('M5.5 8h5')],
  pass: [line('m3 8.5 3.4 3.4L13 4.6', bold)],
  warn: triangle,
  fail: cross,
  unknown: question,
};
