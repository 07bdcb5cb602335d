import type { CatalogueItem } from '../api/types';

import styles from './obstacles.module.css';

interface ObstaclesProps {
  obstacles: CatalogueItem['obstacles'];
  /** In a list the titles are enough. */
  isBrief?: boolean;
}

/** What keeps the person from enrolling, in the service's words. */
export function Obstacles({ obstacles, isBrief = false }: ObstaclesProps) {
  if (obstacles.length === 0) return null;
  return (
    <ul className={styles.obstacles}>
      {obstacles.map(({ code, title, detail }) => (
        <li key={code}>
          <strong>{title}</strong>
          {!isBrief && <p>{detail}</p>}
        </li>
      ))}
    </ul>
  );
}
