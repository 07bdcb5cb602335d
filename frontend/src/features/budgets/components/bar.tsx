import styles from './budgets.module.css';

interface BarProps {
  /** What it shows, for who does not see it. */
  label: string;
  /** From 0 to 1. */
  filled: number;
  state?: 'met' | 'breached';
  /** Draws a mark in its middle. */
  isMarked?: boolean;
}

const PERCENT = 100;

/** How much of something there is, as a bar; the words beside it say the same. */
export function Bar({ label, filled, state = 'met', isMarked = false }: BarProps) {
  return (
    <div
      className={styles.bar}
      data-state={state}
      data-mark={isMarked ? '' : undefined}
      role="img"
      aria-label={label}
    >
      <span style={{ width: `${Math.min(Math.max(filled, 0), 1) * PERCENT}%` }} />
    </div>
  );
}
