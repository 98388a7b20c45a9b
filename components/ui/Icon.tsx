import { h } from 'preact';

/** One icon as `lucide` exports it: tag and attributes of each stroke in a 24 × 24 box. */
export type IconShape = readonly (readonly [
  tag: string,
  attrs: Record<string, string | number | undefined>,
])[];

interface IconProps {
  shape: IconShape;
  /** Side in px. */
  size?: number;
  /** Turned round in right-to-left text: arrows and chevrons. */
  mirrored?: boolean;
}

/** A decorative icon; the control around it carries the name. */
export function Icon({ shape, size = 16, mirrored = false }: IconProps) {
  return (
    <svg
      class={mirrored ? 'icon icon-mirrored' : 'icon'}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shape.map(([tag, attrs]) => h(tag, { ...attrs, key: JSON.stringify(attrs) }))}
    </svg>
  );
}
