import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { formatInstant } from '@/lib/format';
import { type MySurvey, surveysQuery } from '@/lib/my/surveys';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import styles from './surveys-page.module.css';

/** The surveys put to the person, open ones first. */
export function Component() {
  const { t } = useTranslation('surveys');
  const surveys = useQuery(surveysQuery());
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Loaded query={surveys} lines={4}>
        {(data) => <List surveys={data} />}
      </Loaded>
    </>
  );
}

function List({ surveys }: { surveys: readonly MySurvey[] }) {
  const { t } = useTranslation('surveys');
  const language = useLanguage();
  if (surveys.length === 0) {
    return (
      <Card>
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      </Card>
    );
  }
  const isOpen = (survey: MySurvey) => survey.answered_at === null;
  const ordered = [...surveys].sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
  return (
    <ul className={styles.list}>
      {ordered.map((survey) => (
        <li key={survey.id}>
          <Card className={styles.survey}>
            <h2 className={styles.title}>
              <Link to={paths.survey(survey.id)}>{survey.programme_title}</Link>
            </h2>
            {survey.answered_at === null ? (
              <Tag tone="warning">{t('open')}</Tag>
            ) : (
              <Tag tone="success">{t('answered', { time: formatInstant(survey.answered_at, language) })}</Tag>
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}
