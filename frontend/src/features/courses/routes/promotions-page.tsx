import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { LoadedPages } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { type Promotion, promotionsQuery, useApprovePromotion, useClosePromotion } from '../api/courses';
import styles from '../components/courses.module.css';
import { useAskReason } from '../components/use-ask-reason';

/** What is proposed to the libraries that this person decides for; who has waited longest comes first. */
export function Component() {
  const { t } = useTranslation('courses');
  const list = useInfiniteQuery(promotionsQuery);
  return (
    <App component={false}>
      <PageHeader
        title={t('queueTitle')}
        lead={t('queueLead')}
        actions={<LinkButton to={paths.courseDesk}>{t('back')}</LinkButton>}
      />
      <LoadedPages
        list={list}
        empty={<EmptyState title={t('queueEmpty.title')}>{t('queueEmpty.text')}</EmptyState>}
      >
        {(rows) => (
          <div className={styles.cards} role="list" aria-label={t('queueList')}>
            {rows.map((promotion) => (
              <div key={promotion.id} role="listitem">
                <PromotionCard promotion={promotion} />
              </div>
            ))}
          </div>
        )}
      </LoadedPages>
    </App>
  );
}

function PromotionCard({ promotion }: { promotion: Promotion }) {
  const { t } = useTranslation(['courses', 'course-words']);
  const language = useLanguage();
  const { message } = App.useApp();
  const approve = useApprovePromotion();
  const giveBack = useClosePromotion('return');
  const { course_name: name } = promotion;
  const dialog = useAskReason(
    (reason) => giveBack.mutateAsync({ promotion, reason }),
    t('returned', { name }),
  );
  return (
    <Card className={styles.card}>
      <h2 className={styles.heading}>
        <Link to={paths.deskCourse(promotion.course_id)}>{name}</Link>
      </h2>
      <p className={styles.soft}>
        {t('from', {
          organisation: promotion.organisation.name,
          at: formatInstant(promotion.created_at, language),
        })}
      </p>
      <p>
        {t('target', {
          library: promotion.library.name,
          level: t(`course-words:level.${promotion.level}`),
        })}
      </p>
      <p className={styles.text}>{t('why', { reason: promotion.reason })}</p>
      <ProblemAlert error={approve.error} />
      <div className={styles.bar}>
        <Button
          type="primary"
          loading={approve.isPending}
          aria-label={`${t('step.approve')} ${name}`}
          onClick={() =>
            approve.mutate(promotion, {
              onSuccess: () => void message.success(t('approved', { name })),
            })
          }
        >
          {t('step.approve')}
        </Button>
        <Button aria-label={`${t('step.return')} ${name}`} onClick={dialog.ask}>
          {t('step.return')}
        </Button>
      </div>
      {dialog.isAsking && (
        <ReasonDialog
          title={t('returnTitle', { name })}
          explain={t('returnText')}
          submit={t('step.return')}
          isSaving={giveBack.isPending}
          error={giveBack.error}
          onSubmit={dialog.submit}
          onCancel={dialog.cancel}
        />
      )}
    </Card>
  );
}
