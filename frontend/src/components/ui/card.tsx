import type { ReactNode } from 'react';

import styles from './card.module.css';

interface CardProps {
  children: ReactNode;
  className?: string | undefined;
}

export function Card({ children, className }: CardProps) {
  return (
    <div className={className === undefined ? styles.card : `${styles.card} ${className}`}>{children}</div>
  );
}
