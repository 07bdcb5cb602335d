import { zodResolver } from '@hookform/resolvers/zod';
import { App } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { FormFooter } from '@/components/form/form-footer';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { paths } from '@/lib/paths';
import { useOwnOrganisation } from '@/lib/reach';
import { useUnsavedGuard } from '@/lib/use-unsaved-guard';

import { useCreateCourse } from '../api/courses';
import styles from '../components/courses.module.css';
import { BasicFields, ContentFields } from '../forms/course-fields';
import {
  contentOf,
  COURSE_FIELDS,
  courseSchema,
  type CourseValues,
  emptyValues,
} from '../forms/course-values';

export function Component() {
  return (
    <App component={false}>
      <NewCourse />
    </App>
  );
}

function NewCourse() {
  const { t } = useTranslation(['courses', 'common']);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const own = useOwnOrganisation();
  const create = useCreateCourse();
  const form = useForm<CourseValues, unknown, CourseValues>({
    resolver: zodResolver(courseSchema(t)),
    defaultValues: emptyValues(own),
  });
  const guarded = useUnsavedGuard(form.formState.isDirty);
  const submit = async (values: CourseValues) => {
    try {
      const body = { ...contentOf(values, null), organisation_id: values.organisation_id };
      const created = await create.mutateAsync(body);
      void message.success(t('form.saved'));
      guarded(() => void navigate(paths.deskCourse(created.id)), true);
    } catch (error) {
      applyFieldErrors(error, COURSE_FIELDS, form.setError);
    }
  };
  return (
    <>
      <PageHeader title={t('form.createTitle')} lead={t('form.createLead')} />
      <form noValidate className={styles.page} onSubmit={form.handleSubmit(submit)}>
        <BasicFields control={form.control} isNew />
        <ContentFields control={form.control} />
        <ProblemAlert error={create.error} />
        <FormFooter
          submit={t('form.save')}
          isSaving={create.isPending}
          onCancel={() => guarded(() => void navigate(paths.courseDesk))}
        />
      </form>
    </>
  );
}
