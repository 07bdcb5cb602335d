import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { Tag } from '@/components/ui/tag';
import { formatDay } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { HonourAward } from '../api/types';

import type { CareerIntent } from './career';
import styles from './career.module.css';

interface HonourListProps {
  honours: readonly HonourAward[];
  /** Absent where nothing may be changed. */
  onIntent: ((intent: CareerIntent) => void) | undefined;
}

/** The honours of somebody from the latest to the first; those withdrawn say why. */
export function HonourList({ honours, onIntent }: HonourListProps) {
  const { t } = useTranslation(['people', 'vocabulary']);
  const language = useLanguage();
  if (honours.length === 0) return <p className={styles.empty}>{t('career.noHonours')}</p>;
  return (
    <ul className={styles.timeline}>
      {honours.map((honour) => {
        const what = t(`vocabulary:honour.${honour.honour}`);
        const isInForce = honour.withdrawn_at === null;
        return (
          <li key={honour.id} className={styles.entry} data-open={isInForce}>
            <span className={styles.what}>{what}</span>
            <Tag>{t(`vocabulary:honourLevel.${honour.level}`)}</Tag>
            <span className={styles.when}>{formatDay(honour.awarded_on, language)}</span>
            {onIntent !== undefined && isInForce && (
              <span className={styles.actions}>
                <Button
                  size="small"
                  type="text"
                  danger
                  aria-label={t('career.action.withdrawOf', { what })}
                  onClick={() => onIntent({ kind: 'withdraw', honour })}
                >
                  {t('career.action.withdraw')}
                </Button>
              </span>
            )}
            <Note honour={honour} />
          </li>
        );
      })}
    </ul>
  );
}

function Note({ honour }: { honour: HonourAward }) {
  const { t } = useTranslation(['people', 'common']);
  const language = useLanguage();
  const parts = [
    honour.document,
    honour.until === null ? null : t('career.until', { day: formatDay(honour.until, language) }),
    honour.withdrawn_reason === null ? null : t('career.withdrawn', { reason: honour.withdrawn_reason }),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return <span className={styles.note}>{parts.join(t('common:listComma'))}</span>;
}
