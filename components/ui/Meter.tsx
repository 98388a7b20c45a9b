interface MeterProps {
  /** 0…1 */
  value: number;
  /** What is measured, said aloud before the number. */
  label: string;
  /** Side in px. */
  size?: number;
  /** Written inside the ring. */
  text?: string;
}

const radius = 20;
const round = 2 * Math.PI * radius;

/** A share as a ring. */
export function Meter({ value, label, size = 48, text }: MeterProps) {
  const share = Math.min(1, Math.max(0, value));
  return (
    <svg
      class="meter"
      viewBox="0 0 48 48"
      width={size}
      height={size}
      role="img"
      aria-label={`${label} ${Math.round(share * 100)} %`}
    >
      <circle class="meter-track" cx="24" cy="24" r={radius} />
      {share > 0 && (
        <circle
          class="meter-fill"
          cx="24"
          cy="24"
          r={radius}
          stroke-dasharray={`${share * round} ${round}`}
          transform="rotate(-90 24 24)"
        />
      )}
      {text && (
        <text class="meter-text" x="24" y="24">
          {text}
        </text>
      )}
    </svg>
  );
}
