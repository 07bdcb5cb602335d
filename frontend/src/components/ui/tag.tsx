import type { ReactNode } from 'react';

import styles from './tag.module.css';

export type Tone = 'neutral' | 'primary' | 'success' | 'warning' | 'danger';

/** A word on a coloured ground. The word says everything; the colour only helps the eye. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}
