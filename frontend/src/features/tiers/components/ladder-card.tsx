import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { Tag } from '@/components/ui/tag';
import { type Growth, type Standing, tierName } from '@/lib/my/growth';

import styles from './growth.module.css';
import { Steps } from './steps';
import { TierDetails } from './tier-details';

interface LadderCardProps {
  standing: Standing;
  pack: NonNullable<Growth['pack']>;
}

/** One ladder: where the person stands on it, why, and what comes next. */
export function LadderCard({ standing, pack }: LadderCardProps) {
  const { t } = useTranslation('tiers');
  const { ladder, tier, unknown } = standing;
  return (
    <Card className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.title}>{ladder.name}</h2>
        {tier === null ? (
          <Tag tone={standing.verdict === 'unknown' ? 'warning' : 'neutral'}>
            {t(standing.verdict === 'unknown' ? 'tier.unknown' : 'tier.none')}
          </Tag>
        ) : (
          <Tag tone="primary">{tierName(standing, tier)}</Tag>
        )}
      </div>
      <Steps standing={standing} />
      <section className={styles.part}>
        <h3 className={styles.heading}>{t('why')}</h3>
        <p>{standing.text}</p>
        {unknown.length > 0 && (
          <ul className={styles.unknown}>
            {unknown.map((fact) => (
              <li key={fact.kind}>{fact.text}</li>
            ))}
          </ul>
        )}
        {!standing.is_member && <p className={styles.faint}>{t('maybe')}</p>}
      </section>
      <Next standing={standing} />
      <p className={styles.clause}>
        {ladder.clause} {t('source', { title: pack.title, source: ladder.source })}
      </p>
      <TierDetails ladder={ladder} present={tier} />
    </Card>
  );
}

function Next({ standing }: { standing: Standing }) {
  const { t } = useTranslation('tiers');
  const { next, lift, tier } = standing;
  if (next === null) return tier === null ? null : <p className={styles.faint}>{t('highest')}</p>;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('next', { tier: tierName(standing, next.tier) })}</h3>
      <p className={styles.faint}>{t('oneOf')}</p>
      <ul className={styles.options}>
        {next.options.map((option) => (
          <li key={option.text} data-enough={option.is_enough}>
            {option.text}
          </li>
        ))}
      </ul>
      {lift !== null && <p className={styles.lift}>{lift.text}</p>}
    </section>
  );
}
