import type { ReactNode } from 'react';

import styles from './section-tabs.module.css';

/** The parts of a page that have addresses of their own; its children are `NavLink`s. */
export function SectionTabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {children}
    </nav>
  );
}
