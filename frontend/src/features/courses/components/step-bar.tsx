import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useCan } from '@/lib/access/can';
import { paths } from '@/lib/paths';

import {
  type CourseDetail,
  PLAIN_STEPS,
  type PlainStep,
  REASONED_STEPS,
  type ReasonedStep,
  useReasonedStep,
  useStep,
} from '../api/courses';

import styles from './courses.module.css';
import { PromotionBar } from './promotion-bar';
import { useAskReason } from './use-ask-reason';

const BY_AUTHORS: readonly string[] = ['submit', 'recall'];
const EDITABLE: readonly string[] = ['draft', 'published', 'withdrawn'];

/** What can be done with the course now. */
export function StepBar({ course }: { course: CourseDetail }) {
  const { t } = useTranslation('courses');
  const { message } = App.useApp();
  const mayReview = useCan('course:review');
  const step = useStep(course);
  const isOffered = (name: string) => course.legal.includes(name) && (mayReview || BY_AUTHORS.includes(name));
  const take = (name: PlainStep) =>
    step.mutate(name, {
      onSuccess: () => void message.success(t('stepDone', { step: t(`step.${name}`) })),
    });
  return (
    <Card>
      <ProblemAlert error={step.error} />
      <div className={styles.bar}>
        {PLAIN_STEPS.filter(isOffered).map((name) => (
          <Button
            key={name}
            type={name === 'recall' ? 'default' : 'primary'}
            loading={step.isPending}
            onClick={() => take(name)}
          >
            {t(`step.${name}`)}
          </Button>
        ))}
        {REASONED_STEPS.filter(isOffered).map((name) => (
          <ReasonedButton key={name} course={course} step={name} />
        ))}
        {EDITABLE.includes(course.state) && (
          <LinkButton to={paths.deskCourseEdit(course.id)}>
            {course.state === 'draft' ? t('edit') : t('editNext')}
          </LinkButton>
        )}
      </div>
      <PromotionBar course={course} />
    </Card>
  );
}

function ReasonedButton({ course, step }: { course: CourseDetail; step: ReasonedStep }) {
  const { t } = useTranslation('courses');
  const send = useReasonedStep(course);
  const name = t(`step.${step}`);
  const dialog = useAskReason((reason) => send.mutateAsync({ step, reason }), t('stepDone', { step: name }));
  return (
    <>
      <Button danger={step === 'withdraw'} onClick={dialog.ask}>
        {name}
      </Button>
      {dialog.isAsking && (
        <ReasonDialog
          title={name}
          explain={t(`reasonText.${step}`)}
          submit={name}
          isSaving={send.isPending}
          error={send.error}
          onSubmit={dialog.submit}
          onCancel={dialog.cancel}
        />
      )}
    </>
  );
}
