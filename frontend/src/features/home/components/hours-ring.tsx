import styles from './hours-ring.module.css';

const SIZE = 132;
const STROKE = 12;
const RADIUS = (SIZE - STROKE) / 2;
const ROUND = 2 * Math.PI * RADIUS;

interface HoursRingProps {
  /** The whole ring in words. */
  label: string;
  value: number;
  /** What closes the ring; `null` leaves it empty. */
  required: number | null;
  state: 'met' | 'at_risk' | 'breached' | 'not_measurable';
  valueText: string;
  requiredText: string;
}

/** Hours as a ring that closes when the requirement is met. */
export function HoursRing({ label, value, required, state, valueText, requiredText }: HoursRingProps) {
  const share = required === null || required <= 0 ? 0 : Math.min(Math.max(value / required, 0), 1);
  return (
    <svg
      className={styles.ring}
      data-state={state}
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={label}
    >
      <g transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`} fill="none" strokeWidth={STROKE}>
        <circle className={styles.track} cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} />
        {share > 0 && (
          <circle
            className={styles.done}
            cx={SIZE / 2}
            cy={SIZE / 2}
            r={RADIUS}
            strokeLinecap="round"
            strokeDasharray={`${share * ROUND} ${ROUND}`}
          />
        )}
      </g>
      <text x="50%" y="50%" className={styles.value}>
        {valueText}
      </text>
      <text x="50%" y="50%" dy="1.5rem" className={styles.required}>
        {requiredText}
      </text>
    </svg>
  );
}
