import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { formatCount } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { RosterCounts } from '../api/types';

import styles from './counts-picture.module.css';

const KINDS = ['new', 'changed', 'unchanged', 'refused'] as const;

interface CountsPictureProps {
  counts: RosterCounts;
  isApplied: boolean;
}

/** The rows by what they do, as a bar of parts and in figures. */
export function CountsPicture({ counts, isApplied }: CountsPictureProps) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const shown = (count: number) => formatCount(count, language);
  const figures = {
    new: shown(counts.new),
    changed: shown(counts.changed),
    unchanged: shown(counts.unchanged),
    refused: shown(counts.refused),
  };
  return (
    <Card>
      <div className={styles.head}>
        <h2 className={styles.title}>{t(isApplied ? 'counts.titleApplied' : 'counts.title')}</h2>
        <span className={styles.rows}>
          {t('counts.rows', { count: counts.rows, shown: shown(counts.rows) })}
        </span>
      </div>
      <div className={styles.bar} role="img" aria-label={t('counts.picture', figures)}>
        {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
          <span key={kind} className={styles.part} data-kind={kind} style={{ flexGrow: counts[kind] }} />
        ))}
      </div>
      <dl className={styles.legend}>
        {KINDS.map((kind) => (
          <div key={kind} data-kind={kind}>
            <dt>{t(`counts.${kind}`)}</dt>
            <dd>{figures[kind]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
