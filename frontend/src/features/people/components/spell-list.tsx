import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { Tag } from '@/components/ui/tag';
import { formatDay } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { Career, Spell } from '../api/types';

import type { CareerIntent } from './career';
import styles from './career.module.css';

interface SpellListProps {
  spells: readonly Spell[];
  years: Career['years_in_post'];
  /** Absent where nothing may be changed. */
  onIntent: ((intent: CareerIntent) => void) | undefined;
}

/** The posts somebody has held, those still held first, and the years in each. */
export function SpellList({ spells, years, onIntent }: SpellListProps) {
  const { t } = useTranslation(['people', 'vocabulary']);
  const spanOf = useSpan();
  if (spells.length === 0) return <p className={styles.empty}>{t('career.noPosts')}</p>;
  return (
    <ul className={styles.timeline}>
      {spells.map((spell) => {
        const what = t(`vocabulary:post.${spell.post}`);
        const total = years.find(({ post }) => post === spell.post);
        const isTold = total !== undefined && (total.is_complete || total.years > 0);
        return (
          <li key={spell.id} className={styles.entry} data-open={!spell.ended}>
            <span className={styles.what}>{what}</span>
            <span className={styles.when}>{spanOf(spell)}</span>
            {isTold && spells.find(({ post }) => post === spell.post) === spell && (
              <Tag>{t(total.is_complete ? 'career.years' : 'career.atLeast', { count: total.years })}</Tag>
            )}
            {onIntent !== undefined && (
              <span className={styles.actions}>
                {!spell.ended && (
                  <Button
                    size="small"
                    type="text"
                    aria-label={t('career.action.endOf', { what })}
                    onClick={() => onIntent({ kind: 'end', spell })}
                  >
                    {t('career.action.end')}
                  </Button>
                )}
                <Button
                  size="small"
                  type="text"
                  aria-label={t('career.action.correctOf', { what })}
                  onClick={() => onIntent({ kind: 'correct', spell })}
                >
                  {t('career.action.correct')}
                </Button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function useSpan() {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const shown = (day: string | null) => (day === null ? t('career.unknown') : formatDay(day, language));
  return ({ since, until, ended }: Spell) => {
    if (ended) return t('career.span', { since: shown(since), until: shown(until) });
    return since === null ? t('career.sinceUnknown') : t('career.since', { since: shown(since) });
  };
}
