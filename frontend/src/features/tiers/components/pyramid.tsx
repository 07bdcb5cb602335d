import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Card } from '@/components/ui/card';
import { formatCount, formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import type { TierFigures } from '../api/queries';

import styles from './pyramid.module.css';

interface PyramidProps {
  figures: TierFigures;
  ladder: NonNullable<TierFigures['ladder']>;
}

/** The tiers one above the other, each as wide as its share of the people. */
export function Pyramid({ figures, ladder }: PyramidProps) {
  const { t } = useTranslation('tiers');
  const language = useLanguage();
  const { total, organisation_id: place } = figures;
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const widest = Math.max(1, ...Object.values(total.tiers));
  return (
    <Card className={styles.card}>
      <h2 className={styles.title}>{ladder.name}</h2>
      <p className={styles.base}>
        {t('figures.base', {
          onLadder: formatCount(total.on_ladder, language),
          people: formatCount(figures.people, language),
          day: figures.as_of === null ? t('figures.never') : formatDay(figures.as_of, language),
        })}
      </p>
      <ol className={styles.pyramid} aria-label={t('figures.pyramid', { name: ladder.name })}>
        {[...ladder.tiers].reverse().map((tier) => {
          const count = total.tiers[tier.id] ?? 0;
          const ofBase = total.on_ladder === 0 ? 0 : count / total.on_ladder;
          return (
            <li key={tier.id} className={styles.row}>
              <span className={styles.name}>{tier.name}</span>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.bar} style={{ width: `${(count / widest) * 100}%` }} />
              </span>
              <span className={styles.count}>
                <Link to={paths.peopleOfTier(place, ladder.id, tier.id)}>
                  {t('figures.people', { count, shown: formatCount(count, language) })}
                </Link>{' '}
                <span className={styles.share}>{share.format(ofBase)}</span>
              </span>
            </li>
          );
        })}
      </ol>
      {total.no_tier > 0 && (
        <p className={styles.base}>
          {t('figures.noTier', { count: total.no_tier, shown: formatCount(total.no_tier, language) })}
        </p>
      )}
    </Card>
  );
}
