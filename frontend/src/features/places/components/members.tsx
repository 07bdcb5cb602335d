import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { CursorList } from '@/components/ui/cursor-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { useCan } from '@/lib/access/can';
import { formatDay } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { useLetGo, useTakeIn } from '../api/mutations';
import type { Studio, StudioMember } from '../api/types';

import { AskingButton } from './asking';
import { useForms } from './fields';
import { FormButton } from './forms';

interface MembersProps {
  studio: Studio;
  list: UseInfiniteQueryResult<InfiniteData<{ items: StudioMember[] }>>;
}

/** Who is in a studio. */
export function Members({ studio, list }: MembersProps) {
  const { t } = useTranslation('places');
  const language = useLanguage();
  const { member } = useForms();
  const takeIn = useTakeIn(studio.id);
  const letGo = useLetGo(studio.id);
  const mayChange = useCan('studio:members');
  return (
    <Section
      title={t('studio.members')}
      actions={
        mayChange &&
        studio.standing === 'active' && (
          <FormButton
            name={t('studio.takeIn')}
            title={t('studio.takeIn')}
            done={t('studio.takenIn')}
            form={member}
            saving={takeIn}
          />
        )
      }
    >
      <CursorList<StudioMember>
        list={list}
        caption={t('studio.memberCaption')}
        columns={[
          { key: 'person', heading: t('field.person'), cell: ({ person }) => person.name },
          { key: 'role', heading: t('field.role'), cell: ({ role }) => t(`role.${role}`) },
          {
            key: 'joined_on',
            heading: t('field.joined_on'),
            cell: ({ joined_on: day }) => formatDay(day, language),
          },
          {
            key: 'action',
            heading: t('studio.letGo'),
            cell: (row) =>
              mayChange ? (
                <AskingButton
                  name={t('studio.letGo')}
                  label={t('studio.letGoTitle', { name: row.person.name })}
                  title={t('studio.letGoTitle', { name: row.person.name })}
                  explain={t('studio.letGoText')}
                  done={t('studio.left')}
                  danger
                  isSaving={letGo.isPending}
                  error={letGo.error}
                  onTake={(reason) => letGo.mutateAsync({ thing: row, reason })}
                />
              ) : null,
          },
        ]}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('studio.noMembers')}>{t('studio.noMembersText')}</EmptyState>}
      />
    </Section>
  );
}
