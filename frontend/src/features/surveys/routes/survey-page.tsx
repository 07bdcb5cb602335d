import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { type Survey, surveyQuery } from '../api/surveys';
import { AnswerForm } from '../forms/answer-form';

import styles from './survey-page.module.css';

export function Component() {
  const { surveyId = '' } = useParams();
  const survey = useQuery(surveyQuery(surveyId));
  return (
    <App component={false}>
      <div className={styles.page}>
        <Loaded query={survey} lines={8}>
          {(data) => <Questions survey={data} />}
        </Loaded>
      </div>
    </App>
  );
}

function Questions({ survey }: { survey: Survey }) {
  const { t } = useTranslation('surveys');
  const language = useLanguage();
  const [isThanked, setThanked] = useState(false);
  if (isThanked) return <Thanks />;
  return (
    <>
      <PageHeader title={survey.programme_title} lead={t('kind')} />
      {survey.answered_at === null ? (
        <AnswerForm survey={survey} onDone={() => setThanked(true)} />
      ) : (
        <Card>
          <EmptyState
            title={t('already.title')}
            actions={<LinkButton to={paths.surveys}>{t('toSurveys')}</LinkButton>}
          >
            {t('already.text', { time: formatInstant(survey.answered_at, language) })}
          </EmptyState>
        </Card>
      )}
    </>
  );
}

function Thanks() {
  const { t } = useTranslation('surveys');
  return (
    <>
      <PageHeader title={t('thanks.title')} />
      <Card className={styles.thanks}>
        <p role="status">{t('thanks.text')}</p>
        <p className={styles.actions}>
          <LinkButton to={paths.home} isPrimary>
            {t('thanks.home')}
          </LinkButton>
          <LinkButton to={paths.certificates}>{t('thanks.certificates')}</LinkButton>
        </p>
      </Card>
    </>
  );
}
