import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { Fact, Facts } from '@/components/ui/facts';
import { formatCount, formatDay, formatHours, formatInstant } from '@/lib/format';
import { SECTIONS } from '@/lib/plan-sections';
import { useLanguage } from '@/lib/use-language';

import type { Programme } from '../api/types';

import styles from './plan.module.css';

/** The seven sections as text. */
export function Plan({ programme }: { programme: Programme }) {
  const { t } = useTranslation('programmes');
  return (
    <Card>
      {SECTIONS.map((name) => (
        <section key={name} className={styles.section}>
          <h2 className={styles.heading}>{t(`section.${name}`)}</h2>
          {programme[name].trim() === '' ? (
            <p className={styles.missing}>{t('plan.missing')}</p>
          ) : (
            <p className={styles.text}>{programme[name]}</p>
          )}
        </section>
      ))}
    </Card>
  );
}

export function ProgrammeFacts({ programme }: { programme: Programme }) {
  const { t } = useTranslation(['programmes', 'common', 'vocabulary']);
  const language = useLanguage();
  const { stages, subjects } = programme.target;
  const joined = (words: string[]) => words.join(t('common:listComma')) || t('plan.everybody');
  return (
    <Card>
      <Facts>
        <Fact name={t('field.code')}>
          <span className="tabular">{programme.code}</span>
        </Fact>
        <Fact name={t('field.organisation')}>{programme.organisation_name}</Fact>
        <Fact name={t('field.level')}>{t(`common:level.${programme.level}`)}</Fact>
        <Fact name={t('field.hours')}>{formatHours(programme.hours, language)}</Fact>
        <Fact name={t('field.taken')}>
          {t('seats', {
            taken: formatCount(programme.taken, language),
            capacity: formatCount(programme.capacity, language),
          })}
        </Fact>
        <Fact name={t('field.stages')}>{joined(stages.map((stage) => t(`vocabulary:stage.${stage}`)))}</Fact>
        <Fact name={t('field.subjects')}>
          {joined(subjects.map((subject) => t(`vocabulary:subject.${subject}`)))}
        </Fact>
        <Fact name={t('field.enrol_from')}>{formatInstant(programme.enrol_from, language)}</Fact>
        <Fact name={t('field.enrol_until')}>{formatInstant(programme.enrol_until, language)}</Fact>
        <Fact name={t('field.starts_on')}>{formatDay(programme.starts_on, language)}</Fact>
        <Fact name={t('field.ends_on')}>{formatDay(programme.ends_on, language)}</Fact>
      </Facts>
    </Card>
  );
}
