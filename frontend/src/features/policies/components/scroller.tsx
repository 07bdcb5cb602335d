import type { ReactNode } from 'react';

import styles from './scroller.module.css';

/** What may be wider than the screen, and then scrolls by itself. */
export function Scroller({ label, children }: { label: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a mouse it scrolls by the keyboard
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
