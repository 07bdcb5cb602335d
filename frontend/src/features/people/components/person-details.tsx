import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Fact, Facts } from '@/components/ui/facts';
import { Can } from '@/lib/access/can';
import { formatDay, formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import type { Person } from '../api/types';

import styles from './person-details.module.css';

/** What somebody may begin to do with a person. */
export type Intent = 'edit' | 'leave' | 'account' | 'disclose';

interface PersonDetailsProps {
  person: Person;
  onIntent: (intent: Intent) => void;
}

export function PersonDetails({ person, onIntent }: PersonDetailsProps) {
  const { t } = useTranslation(['people', 'common', 'vocabulary']);
  const language = useLanguage();
  const none = t('common:state.none');
  const posts = person.posts.map((post) => t(`vocabulary:post.${post}`)).join(t('common:listComma'));
  const others = person.other_subjects
    .map((subject) => t(`vocabulary:subject.${subject}`))
    .join(t('common:listComma'));
  const hasNumbers = [person.citizen_id, person.phone, person.birth_date].some((number) => number !== null);
  return (
    <>
      {person.left_at !== null && (
        <p className={styles.left}>
          <strong>{t('left')}</strong>
          <span>{formatInstant(person.left_at, language)}</span>
        </p>
      )}
      <Facts>
        <Fact name={t('field.school')}>
          <Link to={paths.organisation(person.organisation_id)}>{person.organisation_name}</Link>
        </Fact>
        <Fact name={t('field.staff_number')}>
          <span className="tabular">{person.staff_number ?? none}</span>
        </Fact>
        <Fact name={t('field.stage')}>{t(`vocabulary:stage.${person.stage}`)}</Fact>
        <Fact name={t('field.subject')}>{t(`vocabulary:subject.${person.subject}`)}</Fact>
        <Fact name={t('field.other_subjects')}>{others || none}</Fact>
        <Fact name={t('field.employment')}>
          {person.employment === null ? none : t(`vocabulary:employment.${person.employment}`)}
        </Fact>
        <Fact name={t('field.title')}>{t(`vocabulary:title.${person.title}`)}</Fact>
        <Fact name={t('field.posts')}>{posts || none}</Fact>
        <Fact name={t('field.teaching_since')}>
          {person.teaching_since === null ? none : formatDay(person.teaching_since, language)}
        </Fact>
        <Fact name={t('field.years')}>
          {person.years_of_service === null ? none : t('years', { count: person.years_of_service })}
        </Fact>
        <Fact name={t('field.ladders')}>
          <Link to={paths.personGrowth(person.id)}>{t('ladders')}</Link>
        </Fact>
        <Fact name={t('field.sex')}>{t(`vocabulary:sex.${person.sex}`)}</Fact>
        <Fact name={t('field.citizen_id')}>
          <span className="tabular">{person.citizen_id ?? none}</span>
        </Fact>
        <Fact name={t('field.birthDate')}>
          <span className="tabular">{person.birth_date ?? none}</span>
        </Fact>
        <Fact name={t('field.phone')}>
          <span className="tabular">{person.phone ?? none}</span>
        </Fact>
        <Fact name={t('field.account')}>{t(person.has_account ? 'account.open' : 'account.none')}</Fact>
      </Facts>
      <p className={styles.masked}>{t('drawer.masked')}</p>
      {hasNumbers && (
        <Can permission="person:disclose">
          <Button size="small" onClick={() => onIntent('disclose')}>
            {t('action.disclose')}
          </Button>
        </Can>
      )}
      {person.left_at === null && <Actions person={person} onIntent={onIntent} />}
    </>
  );
}

function Actions({ person, onIntent }: PersonDetailsProps) {
  const { t } = useTranslation('people');
  return (
    <div className={styles.buttons}>
      <Can permission="person:manage">
        <Button type="primary" onClick={() => onIntent('edit')}>
          {t('action.edit')}
        </Button>
      </Can>
      {!person.has_account && (
        <Can permission="account:manage">
          <Button onClick={() => onIntent('account')}>{t('action.openAccount')}</Button>
        </Can>
      )}
      <Can permission="person:manage">
        <Button danger onClick={() => onIntent('leave')}>
          {t('action.leave')}
        </Button>
      </Can>
    </div>
  );
}
