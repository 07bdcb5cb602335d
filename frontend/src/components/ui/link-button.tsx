import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';

import styles from './link-button.module.css';

interface LinkButtonProps extends Pick<LinkProps, 'to' | 'replace' | 'state'> {
  children: ReactNode;
  icon?: ReactNode;
  /** One action of a page is the main one. */
  isPrimary?: boolean;
}

/** A link that looks like a button, large enough for a thumb. */
export function LinkButton({ children, icon, isPrimary = false, ...link }: LinkButtonProps) {
  return (
    <Link {...link} className={isPrimary ? `${styles.button} ${styles.primary}` : styles.button}>
      {icon}
      {children}
    </Link>
  );
}
