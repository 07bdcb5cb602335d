import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { CursorList } from '@/components/ui/cursor-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { useCan } from '@/lib/access/can';
import { formatDay } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { useFinishTask, useSetTask } from '../api/mutations';
import type { Studio, StudioTask } from '../api/types';

import { AskingButton } from './asking';
import { useForms } from './fields';
import { FormButton } from './forms';
import { StandingTag } from './standing-tag';

interface TasksProps {
  studio: Studio;
  list: UseInfiniteQueryResult<InfiniteData<{ items: StudioTask[] }>>;
}

/** What a studio is to do, and what came of it. */
export function Tasks({ studio, list }: TasksProps) {
  const { t } = useTranslation('places');
  const language = useLanguage();
  const { task } = useForms();
  const setTask = useSetTask(studio.id);
  const finish = useFinishTask(studio.id);
  const maySet = useCan('studio:manage');
  const mayFinish = useCan('studio:members');
  return (
    <Section
      title={t('studio.tasks')}
      actions={
        maySet &&
        studio.standing === 'active' && (
          <FormButton
            name={t('studio.addTask')}
            title={t('studio.addTask')}
            done={t('studio.taskAdded')}
            form={task}
            saving={setTask}
          />
        )
      }
    >
      <CursorList<StudioTask>
        list={list}
        caption={t('studio.taskCaption')}
        columns={[
          { key: 'title', heading: t('field.title'), cell: ({ title }) => title },
          { key: 'kind', heading: t('field.kind'), cell: ({ kind }) => t(`taskKind.${kind}`) },
          { key: 'due_on', heading: t('field.due_on'), cell: ({ due_on: day }) => formatDay(day, language) },
          {
            key: 'state',
            heading: t('field.standing'),
            cell: ({ state }) => <StandingTag state={state} name={t(`taskState.${state}`)} />,
          },
          {
            key: 'outcome',
            heading: t('studio.outcome'),
            cell: (row) => {
              if (row.outcome !== null) return row.outcome;
              if (!mayFinish) return null;
              return (
                <AskingButton
                  name={t('studio.finish')}
                  label={t('studio.finishTitle', { name: row.title })}
                  title={t('studio.finishTitle', { name: row.title })}
                  explain={t('studio.finishText')}
                  done={t('studio.finished')}
                  field={t('studio.outcome')}
                  isSaving={finish.isPending}
                  error={finish.error}
                  onTake={(reason) => finish.mutateAsync({ thing: row, reason })}
                />
              );
            },
          },
        ]}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('studio.noTasks')}>{t('studio.noTasksText')}</EmptyState>}
      />
    </Section>
  );
}
