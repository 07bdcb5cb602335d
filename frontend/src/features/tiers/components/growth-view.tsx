import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { Growth } from '@/lib/my/growth';

import styles from './growth.module.css';
import { LadderCard } from './ladder-card';
import { Milestones } from './milestones';

/** Every ladder and every path of milestones that is for somebody; else why there is none. */
export function GrowthView({ growth }: { growth: Growth }) {
  const { t } = useTranslation('tiers');
  const { pack, ladders, milestone_paths: paths } = growth;
  if (pack === null || ladders.length + paths.length === 0) {
    const reason = pack === null ? 'noPack' : 'noLadder';
    return (
      <Card>
        <EmptyState title={t(`${reason}.title`)}>
          {t(`${reason}.text`, { title: pack?.title ?? '' })}
        </EmptyState>
      </Card>
    );
  }
  return (
    <div className={styles.list}>
      {ladders.map((standing) => (
        <LadderCard key={standing.ladder.id} standing={standing} pack={pack} />
      ))}
      {paths.map((path) => (
        <Milestones key={path.id} path={path} pack={pack} />
      ))}
    </div>
  );
}
