import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';

import { type CourseDetail, type Promotion, useClosePromotion, usePropose } from '../api/courses';

import styles from './courses.module.css';
import { useAskReason } from './use-ask-reason';

/** The way to the library of the next level. */
export function PromotionBar({ course }: { course: CourseDetail }) {
  if (course.open_promotion !== null) return <Waiting promotion={course.open_promotion} />;
  const isPublished = course.versions.some(({ state }) => state === 'published');
  return isPublished && course.level !== 'city' ? <Propose courseId={course.id} /> : null;
}

function Propose({ courseId }: { courseId: string }) {
  const { t } = useTranslation('courses');
  const propose = usePropose(courseId);
  const dialog = useAskReason((reason) => propose.mutateAsync(reason), t('promoteDone'));
  return (
    <p className={styles.bar}>
      <Button onClick={dialog.ask}>{t('promote')}</Button>
      {dialog.isAsking && (
        <ReasonDialog
          title={t('promote')}
          explain={t('promoteText')}
          label={t('promoteReason')}
          submit={t('promote')}
          isSaving={propose.isPending}
          error={propose.error}
          onSubmit={dialog.submit}
          onCancel={dialog.cancel}
          danger={false}
        />
      )}
    </p>
  );
}

function Waiting({ promotion }: { promotion: Promotion }) {
  const { t } = useTranslation(['courses', 'course-words']);
  const close = useClosePromotion('withdraw');
  const name = t('cancelPromotion');
  const dialog = useAskReason(
    (reason) => close.mutateAsync({ promotion, reason }),
    t('stepDone', { step: name }),
  );
  return (
    <>
      <p className={styles.text}>
        {t('waiting', {
          library: promotion.library.name,
          level: t(`course-words:level.${promotion.level}`),
          reason: promotion.reason,
        })}
      </p>
      <p className={styles.bar}>
        <Button onClick={dialog.ask}>{name}</Button>
      </p>
      {dialog.isAsking && (
        <ReasonDialog
          title={name}
          explain={t('returnText')}
          submit={name}
          isSaving={close.isPending}
          error={close.error}
          onSubmit={dialog.submit}
          onCancel={dialog.cancel}
        />
      )}
    </>
  );
}
