import { useTranslation } from 'react-i18next';

import { ChangeList } from '@/components/ui/change-list';
import { formatInstant } from '@/lib/format';
import { usePersonWords } from '@/lib/person-words';
import { useLanguage } from '@/lib/use-language';

import type { Correction } from '../api/my-profile';

import styles from './my-profile.module.css';

const TONES = { proposed: 'waiting', approved: 'success', rejected: 'danger', withdrawn: 'neutral' } as const;

/** What somebody wants changed in their own profile, and how far that has come. */
export function CorrectionProgress({ correction }: { correction: Correction }) {
  const { t } = useTranslation('profile');
  const language = useLanguage();
  const { nameOf, show } = usePersonWords();
  const { state, decided_at: decidedAt, decided_by_name: name, decision_reason: answer } = correction;
  return (
    <>
      <ChangeList
        label={t('progress.changes')}
        changes={correction.changes.map(({ field, before, after }) => ({
          key: field,
          name: nameOf(field),
          before: show(field, before),
          after: show(field, after),
        }))}
      />
      <ol className={styles.steps} aria-label={t('progress.steps')}>
        <li className={styles.step}>
          {t('progress.proposed')}
          <span className={styles.when}>{formatInstant(correction.created_at, language)}</span>
          <span className={styles.words}>{t('progress.reason', { reason: correction.reason })}</span>
        </li>
        <li className={styles.step} data-tone={TONES[state]}>
          {state === 'proposed' ? t('progress.waiting') : t(`progress.${state}`)}
          {decidedAt !== null && (
            <span className={styles.when}>
              {name === null || state === 'withdrawn'
                ? formatInstant(decidedAt, language)
                : t('progress.by', { at: formatInstant(decidedAt, language), name })}
            </span>
          )}
          {answer !== null && (
            <span className={styles.words}>{t('progress.answer', { reason: answer })}</span>
          )}
        </li>
      </ol>
    </>
  );
}
