import type { ReactNode } from 'react';

import { Card } from './card';
import styles from './section.module.css';

interface SectionProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page with a heading of its own. */
export function Section({ title, actions, children }: SectionProps) {
  return (
    <section aria-label={title}>
      <Card>
        <div className={styles.head}>
          <h2 className={styles.heading}>{title}</h2>
          {actions}
        </div>
        {children}
      </Card>
    </section>
  );
}
