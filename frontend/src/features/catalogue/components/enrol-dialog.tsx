import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

import { ProblemAlert } from '@/components/ui/problem-alert';
import { formatDay, formatHours } from '@/lib/format';
import { useFocusReturn } from '@/lib/use-focus-return';
import { useLanguage } from '@/lib/use-language';

import { useEnrol } from '../api/mutations';
import type { Course } from '../api/types';

interface EnrolDialogProps {
  course: Course;
  onClose: () => void;
  onDone: () => void;
}

/** Asks once more before the place is taken. */
export function EnrolDialog({ course, onClose, onDone }: EnrolDialogProps) {
  const { t } = useTranslation(['catalogue', 'common']);
  const language = useLanguage();
  const enrol = useEnrol(course.programme_id, course.enrolment_version);
  useFocusReturn();
  return (
    <Modal
      open
      title={t('enrol.title', { title: course.title })}
      okText={t('enrol.submit')}
      cancelText={t('common:action.cancel')}
      confirmLoading={enrol.isPending}
      onOk={() => enrol.mutate(undefined, { onSuccess: onDone })}
      onCancel={onClose}
    >
      <ProblemAlert error={enrol.error} />
      <p>
        {t('enrol.explain', {
          start: formatDay(course.starts_on, language),
          end: formatDay(course.ends_on, language),
          hours: formatHours(course.hours, language),
        })}
      </p>
    </Modal>
  );
}
