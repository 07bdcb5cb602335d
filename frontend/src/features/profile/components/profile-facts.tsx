import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { Fact, Facts } from '@/components/ui/facts';
import { formatDay } from '@/lib/format';
import { usePersonWords } from '@/lib/person-words';
import { useLanguage } from '@/lib/use-language';

import type { MyProfile } from '../api/my-profile';

import styles from './my-profile.module.css';

const FIELDS = [
  'name',
  'staff_number',
  'sex',
  'citizen_id',
  'phone',
  'stage',
  'subject',
  'other_subjects',
  'title',
  'employment',
  'teaching_since',
] as const;

/** What the roster says of somebody. */
export function ProfileFacts({ profile }: { profile: MyProfile }) {
  const { t } = useTranslation(['profile', 'common']);
  const { nameOf, show } = usePersonWords();
  const { person, school } = profile;
  const years = person.years_of_service;
  return (
    <Card>
      <h2 className={styles.heading}>{t('record.facts')}</h2>
      <Facts>
        <Fact name={nameOf('organisation_id')}>{school.name}</Fact>
        {FIELDS.map((field) => (
          <Fact key={field} name={nameOf(field)}>
            {show(field, person[field])}
          </Fact>
        ))}
        <Fact name={t('record.yearsOfService')}>
          {years === null ? t('common:state.none') : t('record.years', { count: years })}
        </Fact>
      </Facts>
      <p className={styles.hint}>{t('record.correctHint')}</p>
    </Card>
  );
}

/** The posts that somebody holds and held, and what they were honoured with. */
export function Career({ profile }: { profile: MyProfile }) {
  const { t } = useTranslation(['profile', 'vocabulary']);
  const language = useLanguage();
  const day = (date: string | null, otherwise: string) =>
    date === null ? otherwise : formatDay(date, language);
  return (
    <>
      <Card className={styles.card}>
        <h2 className={styles.heading}>{t('record.posts')}</h2>
        {profile.posts.length === 0 ? (
          <p className={styles.lead}>{t('record.noPosts')}</p>
        ) : (
          <ul className={styles.list}>
            {profile.posts.map(({ post, since, until }) => (
              <li key={`${post} ${since} ${until}`} className={styles.row}>
                <span>{t(`vocabulary:post.${post}`)}</span>
                <span className={styles.lead}>
                  {t('record.span', {
                    since: day(since, t('record.unknown')),
                    until: day(until, t('record.now')),
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {profile.honours.length > 0 && (
        <Card className={styles.card}>
          <h2 className={styles.heading}>{t('record.honours')}</h2>
          <ul className={styles.list}>
            {profile.honours.map(({ honour, level, awarded_on: awarded }) => (
              <li key={`${honour} ${level} ${awarded}`} className={styles.row}>
                <span>{t(`vocabulary:honour.${honour}`)}</span>
                <span className={styles.lead}>
                  {t('record.honour', {
                    level: t(`vocabulary:honourLevel.${level}`),
                    day: formatDay(awarded, language),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
