import { useTranslation } from 'react-i18next';

import type { Standing } from '@/lib/my/growth';

import styles from './steps.module.css';

/** A ladder as stairs: each tier a step higher than the one before, with where the person stands. */
export function Steps({ standing }: { standing: Standing }) {
  const { t } = useTranslation('tiers');
  const { tiers, name } = standing.ladder;
  const reached = tiers.findIndex(({ id }) => id === standing.tier);
  const pointedTo = new Set(standing.pointers.flatMap((pointer) => pointer.tiers));
  return (
    <ol className={styles.steps} aria-label={t('steps.label', { name })}>
      {tiers.map((tier, index) => {
        const isHere = index === reached;
        return (
          <li
            key={tier.id}
            className={styles.step}
            data-state={stateOf(index, reached)}
            aria-current={isHere ? 'step' : undefined}
          >
            {isHere && <span className={styles.mark}>{t('steps.here')}</span>}
            {!isHere && pointedTo.has(tier.id) && (
              <span className={styles.pointed}>{t('steps.pointed')}</span>
            )}
            <span className={styles.block} style={{ height: `${1.5 + index * 1.1}rem` }} />
            <span className={styles.name}>{tier.name}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** A person in no tier (-1) has every step ahead. */
function stateOf(index: number, reached: number): 'passed' | 'here' | 'ahead' {
  if (index === reached) return 'here';
  return index < reached ? 'passed' : 'ahead';
}
