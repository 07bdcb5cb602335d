import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { Tag, type Tone } from '@/components/ui/tag';
import type { Growth } from '@/lib/my/growth';

import type { MilestonePath, MilestoneState } from '../api/queries';

import styles from './growth.module.css';

const TONES: Record<MilestoneState, Tone> = {
  done: 'success',
  upcoming: 'neutral',
  due_soon: 'warning',
  overdue: 'danger',
  missed: 'danger',
  unknown: 'neutral',
};

interface MilestonesProps {
  path: MilestonePath;
  pack: NonNullable<Growth['pack']>;
}

/** What is due when, as a line through the years. */
export function Milestones({ path, pack }: MilestonesProps) {
  const { t } = useTranslation('tiers');
  return (
    <Card className={styles.card}>
      <h2 className={styles.title}>{path.name}</h2>
      {path.unknown.length > 0 && (
        <ul className={styles.unknown}>
          {path.unknown.map((fact) => (
            <li key={fact.kind}>{fact.text}</li>
          ))}
        </ul>
      )}
      {!path.is_member && <p className={styles.faint}>{t('maybe')}</p>}
      <ol className={styles.line}>
        {path.milestones.map((milestone) => (
          <li key={milestone.id} data-state={milestone.state}>
            <div className={styles.head}>
              <h3 className={styles.tierName}>{milestone.name}</h3>
              <Tag tone={TONES[milestone.state]}>{t(`milestone.${milestone.state}`)}</Tag>
            </div>
            <p>{milestone.text}</p>
          </li>
        ))}
      </ol>
      <p className={styles.clause}>
        {path.clause} {t('source', { title: pack.title, source: path.source })}
      </p>
    </Card>
  );
}
