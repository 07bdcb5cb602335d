import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Card } from '@/components/ui/card';
import { LoadingLines } from '@/components/ui/loading';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { Tag } from '@/components/ui/tag';
import { myGrowthQuery, tierName } from '@/lib/my/growth';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import styles from './trainee-home.module.css';

/** In which tiers the person is; why and what next stands on the page it leads to. */
export function GrowthCard() {
  const { t } = useTranslation('home');
  const growth = useQuery(myGrowthQuery(useLanguage()));
  const ladders = growth.data?.ladders ?? [];
  return (
    <Card className={styles.card}>
      <h2 className={styles.heading}>{t('growth.heading')}</h2>
      {growth.isPending && <LoadingLines lines={2} />}
      {growth.isError && <ProblemAlert error={growth.error} />}
      {growth.isSuccess && ladders.length === 0 && <p className={styles.faint}>{t('growth.none')}</p>}
      {ladders.map((standing) => (
        <p key={standing.ladder.id} className={styles.fact}>
          <span>{standing.ladder.name}</span>
          {standing.tier === null ? (
            <Tag>{t('growth.open')}</Tag>
          ) : (
            <Tag tone="primary">{tierName(standing, standing.tier)}</Tag>
          )}
        </p>
      ))}
      <Link to={paths.growth}>{t('growth.link')}</Link>
    </Card>
  );
}
