import { type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Loaded } from '@/components/ui/loaded';
import { Section } from '@/components/ui/section';
import { formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import styles from './places.module.css';

interface Change {
  at: string;
  source: string;
  target: string;
  reason: string | null;
}

interface HistoryProps<Step extends Change> {
  query: UseQueryResult<Step[]>;
  nameOf: (state: Step['source']) => string;
}

/** How something came to stand as it does, step by step. */
export function History<Step extends Change>({ query, nameOf }: HistoryProps<Step>) {
  const { t } = useTranslation('places');
  const language = useLanguage();
  return (
    <Section title={t('history.title')}>
      <Loaded query={query} lines={2} isFramed>
        {(steps) =>
          steps.length === 0 ? (
            <p className={styles.muted}>{t('history.none')}</p>
          ) : (
            <ul className={styles.list} aria-label={t('history.title')}>
              {steps.map(({ at, source, target, reason }) => (
                <li key={at}>
                  <span className={styles.muted}>{formatInstant(at, language)}</span>{' '}
                  {t('history.line', { from: nameOf(source), to: nameOf(target), reason: reason ?? '' })}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
