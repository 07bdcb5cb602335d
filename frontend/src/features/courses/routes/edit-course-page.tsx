import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';

import { FormFooter } from '@/components/form/form-footer';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { paths } from '@/lib/paths';
import { useUnsavedGuard } from '@/lib/use-unsaved-guard';

import { type CourseDetail, courseQuery, useEditCourse } from '../api/courses';
import styles from '../components/courses.module.css';
import { BasicFields, ContentFields } from '../forms/course-fields';
import { contentOf, COURSE_FIELDS, courseSchema, type CourseValues, valuesOf } from '../forms/course-values';

export function Component() {
  const { t } = useTranslation('courses');
  const { courseId = '' } = useParams();
  const course = useQuery(courseQuery(courseId));
  return (
    <App component={false}>
      <PageHeader title={t('form.editTitle')} lead={t('form.editLead')} />
      <Loaded query={course} lines={8}>
        {(found) => <EditForm key={found.id} course={found} />}
      </Loaded>
    </App>
  );
}

function EditForm({ course }: { course: CourseDetail }) {
  const { t } = useTranslation(['courses', 'common']);
  const { message } = App.useApp();
  const navigate = useNavigate();
  // Kept from the moment of opening: a refetch in the background must not move the ground under the form.
  const [opened] = useState(course);
  const edit = useEditCourse(opened);
  const form = useForm<CourseValues, unknown, CourseValues>({
    resolver: zodResolver(courseSchema(t)),
    defaultValues: valuesOf(opened),
  });
  const guarded = useUnsavedGuard(form.formState.isDirty);
  const back = () => void navigate(paths.deskCourse(opened.id));
  const submit = async (values: CourseValues) => {
    try {
      await edit.mutateAsync(contentOf(values, opened.series?.id ?? null));
      void message.success(t('form.saved'));
      guarded(back, true);
    } catch (error) {
      applyFieldErrors(error, COURSE_FIELDS, form.setError);
    }
  };
  return (
    <form noValidate className={styles.page} onSubmit={form.handleSubmit(submit)}>
      <BasicFields control={form.control} isNew={false} />
      <ContentFields control={form.control} />
      <ProblemAlert error={edit.error} />
      <FormFooter submit={t('form.save')} isSaving={edit.isPending} onCancel={() => guarded(back)} />
    </form>
  );
}
